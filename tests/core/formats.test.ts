import { formatOf, missingColumnsOf } from "../../src/core/formats";
import type { ColumnId } from "../../src/core/template";

describe("formats", () => {
  const published: readonly ColumnId[] = [
    "aspect",
    "activity",
    "responsibleArea",
    "dueDate",
    "expectedResults",
    "product",
  ];
  test.each<[string, ColumnId[], ColumnId[]]>([
    ["working-document", [...published], []],
    ["working-document", ["number", ...published, "remarks"], []],
    ["working-document", ["number", ...published, "state"], []],
    ["working-document", published.filter((id) => id !== "product"), ["product"]],
    ["working-document", published.filter((id) => id !== "dueDate"), ["dueDate"]],
    ["progress-report", [...published, "progress", "proof"], []],
    ["progress-report", [...published, "progress"], ["proof"]],
    ["institutional-document", ["coordinatingArea", ...published], []],
    ["institutional-progress", ["coordinatingArea", ...published, "proof"], ["progress"]],
    ["other", ["number", "aspect", "activity", "responsibleArea", "dueDate", "progress", "state"], []],
    ["other", ["number", "aspect", "activity", "progress"], ["responsibleArea", "dueDate"]],
  ])("%s: %j lacks %j", (format, columns, missing) => {
    const present = new Set(columns);
    expect(formatOf(present)).toBe(format);
    expect(missingColumnsOf(formatOf(present), present)).toEqual(missing);
  });

  test.each<["specific" | "institutional" | null, ColumnId[], string, ColumnId[]]>([
    ["institutional", [...published], "institutional-document", ["coordinatingArea"]],
    ["institutional", [...published, "progress", "proof"], "institutional-progress", ["coordinatingArea"]],
    ["institutional", ["coordinatingArea", ...published], "institutional-document", []],
    ["specific", ["coordinatingArea", ...published], "working-document", []],
    [null, [...published], "working-document", []],
  ])("aspects that the title calls %s under %j: %s lacks %j", (classified, columns, format, missing) => {
    const present = new Set(columns);
    expect(formatOf(present, classified)).toBe(format);
    expect(missingColumnsOf(formatOf(present, classified), present)).toEqual(missing);
  });
});
