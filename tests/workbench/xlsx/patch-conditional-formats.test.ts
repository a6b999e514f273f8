import { patchXlsx } from "../../../workbench/document/xlsx/patch-xlsx";
import { lossesBetween, readSavedWorkbook } from "../../support/independent-xlsx";
import { differingParts } from "../../support/package-dom";
import { datos, firstSheet, mark, noChange, packages, partText, rect, sheetPart } from "./patching";

describe.each(packages)("conditional formats of a package %s", (_, open) => {
  const original = open();
  const marked = patchXlsx(original, datos({ conditionalFormats: { ...noChange, added: [mark] } }));

  test("that are new come first, with their style", () => {
    const [first, ...others] = firstSheet(marked).conditionalFormats;
    expect(first).toEqual({
      type: "expression",
      priority: 1,
      ranges: "A2:B5 D9",
      formula: 'LEN("revisor:error")>0',
      stopIfTrue: false,
      fill: "FFC7CE",
      fontColor: "9C0006",
      numberFormat: '"⚠ "@',
      isBold: true,
      borders: ["left medium 9C0006"],
    });
    const were = firstSheet(original).conditionalFormats;
    expect(others).toEqual(were.map((format) => ({ ...format, priority: format.priority + 1 })));
    expect(differingParts(original, marked)).toEqual(["xl/styles.xml", sheetPart]);
    expect(lossesBetween(readSavedWorkbook(original), readSavedWorkbook(marked))).toEqual([]);
  });

  test("that are taken away again leave the sheet's part as it was", () => {
    const cleared = patchXlsx(marked, datos({ conditionalFormats: { ...noChange, removed: [0] } }));
    expect(partText(cleared, sheetPart)).toBe(partText(original, sheetPart));
    const again = patchXlsx(cleared, datos({ conditionalFormats: { ...noChange, added: [mark] } }));
    expect(partText(again, "xl/styles.xml")).toBe(partText(marked, "xl/styles.xml"));
  });

  test("keep their order beside those of later Excel versions", () => {
    expect(partText(marked, sheetPart)).toContain('<x14:cfRule type="expression" priority="5"');
  });

  test("can be moved, alone or out of a group", () => {
    const moved = new Map([
      [0, [rect("B2:B9"), rect("D2")]],
      [2, [rect("C2:C9")]],
    ]);
    const formats = firstSheet(
      patchXlsx(original, datos({ conditionalFormats: { ...noChange, moved } })),
    ).conditionalFormats;
    expect(formats.map(({ type, priority, ranges }) => [type, priority, ranges])).toEqual([
      ["colorScale", 2, "A2:A5"],
      ["cellIs", 3, "B2:B9 D2"],
      ["expression", 5, "C2:C9"],
    ]);
  });

  test("can be taken away one by one and all at once", () => {
    const left = (removed: number[]) =>
      firstSheet(patchXlsx(original, datos({ conditionalFormats: { ...noChange, removed } }))).conditionalFormats;
    expect(left([1]).map(({ type }) => type)).toEqual(["cellIs", "expression"]);
    expect(left([0, 2]).map(({ type }) => type)).toEqual(["colorScale"]);
    expect(left([0, 1, 2])).toEqual([]);
    expect(() => left([3])).toThrow(expect.objectContaining({ code: "invalid-patch" }));
  });
});
