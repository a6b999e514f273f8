import type { CellValue } from "../../src/core/cell";
import { catalogueFor } from "../../src/messages/describe";
import { initialList, noFilters, type IssueFilters, type ListState } from "../../src/taskpane/state/list-state";
import { listView } from "../../src/taskpane/state/list-view";
import { searchTexts } from "../../src/taskpane/state/search-text";
import { workingHeadings } from "../support/follow-up-rows";
import { snapshotOf } from "../support/sheet-snapshot";
import { followUpSheet, reviewOf } from "./session-support";

const review = reviewOf([followUpSheet()]);
const textAt = searchTexts(review, catalogueFor("es-MX"));
const ruleAt = (index: number) => review.issues[index]?.ruleId;

const viewOf = (filters: Partial<IssueFilters>) =>
  listView(review, { grouping: "rule", list: { ...initialList, filters: { ...noFilters, ...filters } }, textAt });

describe("Filters leave", () => {
  it.each<readonly [title: string, filters: Partial<IssueFilters>, rules: readonly string[], active: number]>([
    [
      "everything where none is on",
      {},
      ["overdue", "overdue", "missing-evidence", "inconsistent-area-name", "due-soon"],
      0,
    ],
    ["one severity", { severities: ["warning"] }, ["inconsistent-area-name", "due-soon"], 1],
    ["several severities", { severities: ["warning", "info"] }, ["inconsistent-area-name", "due-soon"], 1],
    ["an area as it is understood", { area: "area coordinaciondecobranza" }, ["overdue", "due-soon"], 1],
    [
      "a sheet",
      { sheetId: "E-006" },
      ["overdue", "overdue", "missing-evidence", "inconsistent-area-name", "due-soon"],
      1,
    ],
    ["nothing of a sheet that there is not", { sheetId: "Otra" }, [], 1],
    [
      "whatever is said of overdue activities",
      { onlyOverdue: true },
      ["overdue", "overdue", "missing-evidence", "inconsistent-area-name"],
      1,
    ],
    [
      "whatever is said of activities without evidence",
      { onlyMissingEvidence: true },
      ["overdue", "missing-evidence", "inconsistent-area-name"],
      1,
    ],
    [
      "what passes all of them",
      { onlyMissingEvidence: true, severities: ["error"] },
      ["overdue", "missing-evidence"],
      2,
    ],
  ])("%s", (_, filters, rules, active) => {
    const view = viewOf(filters);
    expect(view.order.map(ruleAt)).toEqual(rules);
    expect(view).toMatchObject({ all: 5, activeFilters: active });
  });
});

describe("A search finds", () => {
  it.each([
    ["an address", "g4", ["missing-evidence"]],
    ["the text of the aspect, without accents and case", "DIFUNDIR A TRAVES", ["overdue"]],
    ["its number with other words", "4 matriz", ["due-soon"]],
    ["the area", "coordianción", ["overdue", "missing-evidence", "inconsistent-area-name"]],
    ["what is said", "vence", ["due-soon"]],
    ["nothing that is nowhere", "zacatecas", []],
  ])("%s: %j", (_, query, rules) => {
    expect(viewOf({ query }).order.map(ruleAt)).toEqual(rules);
  });
});

describe("Where headings are wrong", () => {
  const rows: readonly (readonly CellValue[])[] = [
    workingHeadings.slice(0, 6),
    ["1", "Uno", "Hacer", "Cobranza", 42185, "Algo"],
    ["2", "Dos", "Hacer", "Cobranza", 42185, "Algo"],
  ];
  const incomplete = snapshotOf(rows, { name: "Incompleta", numberFormats: "dd/mm/yyyy" });
  const both = reviewOf([followUpSheet(), incomplete]);
  const look = (list: Partial<ListState> = {}) => {
    const view = listView(both, { grouping: "rule", list: { ...initialList, ...list }, textAt: () => "" });
    const shown = view.order.map((index) => both.issues[index]);
    return { ...view, shown: shown.map((issue) => `${issue?.sheetName ?? ""} ${issue?.ruleId ?? ""}`) };
  };

  it("only they are listed of their sheet, and first; other sheets are listed as ever", () => {
    const { shown, first, all } = look();
    expect(shown[0]).toBe("Incompleta missing-column");
    expect(shown.filter((text) => text.startsWith("Incompleta"))).toHaveLength(1);
    expect(shown.filter((text) => text.startsWith("E-006"))).toHaveLength(5);
    expect(first).toEqual({ sheetNames: ["Incompleta"], waiting: 2 });
    expect(all).toBe(6);
  });

  it("the rest is shown where it is asked for, after them", () => {
    const { shown, all } = look({ showsUnreliable: true });
    expect(shown).toHaveLength(8);
    expect(all).toBe(8);
    expect(shown[0]).toBe("Incompleta missing-column");
  });

  it("nothing waits where nothing else is said of the sheet", () => {
    const alone = reviewOf([
      snapshotOf(rows.slice(0, 1).concat([["1", "Uno", "Hacer", "Cobranza", 42369, "Algo"]]), {
        numberFormats: "dd/mm/yyyy",
      }),
    ]);
    const view = listView(alone, { grouping: "rule", list: initialList, textAt: () => "" });
    expect(alone.issues.map(({ ruleId }) => ruleId)).toEqual(["missing-column"]);
    expect(view.first).toEqual({ sheetNames: [], waiting: 0 });
  });

  it("a misspelt heading comes first, and nothing waits for it: its cells are read", () => {
    const [headings = [], ...others] = rows;
    const misspelt = [...headings.slice(0, 3), "Área Resposable", ...headings.slice(4), "Productos y/o Evidencias"];
    const read = reviewOf([snapshotOf([misspelt, ...others], { numberFormats: "dd/mm/yyyy" })]);
    const view = listView(read, { grouping: "rule", list: initialList, textAt: () => "" });
    expect(read.issues[view.order[0] ?? -1]?.ruleId).toBe("misspelt-heading");
    expect(view.order).toHaveLength(read.issues.length);
  });
});
