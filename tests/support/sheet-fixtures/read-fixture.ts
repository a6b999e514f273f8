import { readFileSync } from "node:fs";
import type { DateSystem } from "../../../src/core/calendar-date";
import type { CellPosition, CellRange } from "../../../src/core/cell";
import { defaultSettings, type ReviewSettings } from "../../../src/core/settings";
import { snapshotOf } from "../sheet-snapshot";
import type { ExpectedObservation, Fixture, FixtureSheet } from "./fixture";
import { mergesOf } from "./joined-cells";
import { dayOf, positionOf, rangeOf, readCell, readObservations, type WrittenCell } from "./notation";

type Directives = ReadonlyMap<string, readonly string[]>;

/** The lines of one sheet, and what is told of it. */
interface SheetLines {
  readonly name: string;
  readonly rows: string[];
  readonly directives: Map<string, string[]>;
}

const ofTheWorkbook = ["as-of", "settings", "date-system", "data", "note"];
const ofASheet = ["origin", "merge", "merges", "format", "hidden-rows", "table", "skipped", "not-checked"];
const skipReasons = ["empty", "no-asm-table", "summary-sheet"] as const;
const directive = /^# (?<name>[a-z-]+):\s*(?<value>.*)$/u;

/** The file whose rows a fixture takes in, relative to the folder of real data; null where its rows are its own. */
export function dataFileOf(text: string): string | null {
  return /^# data: *(?<file>\S+)$/mu.exec(text)?.groups?.["file"] ?? null;
}

/**
 * Reads a fixture: see tests/fixtures/sheets/README.md.
 * @param data the path of the real data that the fixture takes its rows from
 * @throws SyntaxError where the text does not follow the notation
 */
export function readFixture(name: string, text: string, data: string | null = null): Fixture {
  const { workbook, sheets } = splitSheets(withData(text, data));
  const system: DateSystem = first(workbook, "date-system") === "1904" ? 1904 : 1900;
  // The fixture's author is trusted with the names of settings; a wrong one has no effect and shows at once.
  const set = JSON.parse(first(workbook, "settings") ?? "{}") as Partial<ReviewSettings>;
  return {
    name,
    asOf: dayOf(first(workbook, "as-of") ?? "2015-09-30"),
    settings: { ...defaultSettings, ...set },
    dateSystem: system,
    sheets: sheets.map((sheet) => readFixtureSheet(sheet, system)),
  };
}

/** The text with "{3}" replaced by the fourth line of the real data; its line 0 holds the headings. */
function withData(text: string, data: string | null): string {
  if (data === null) return text;
  const lines = readFileSync(data, "utf8").split(/\r?\n/u);
  const rows = lines.filter((line) => line !== "" && !line.startsWith("# "));
  return text.replace(/^\{(?<row>\d+)\}/gmu, (_, row: string) => rows[Number(row)] ?? "");
}

function splitSheets(text: string): { readonly workbook: Directives; readonly sheets: readonly SheetLines[] } {
  const workbook = new Map<string, string[]>();
  const sheets: SheetLines[] = [{ name: "Hoja1", rows: [], directives: new Map() }];
  for (const line of text.replace(/\n$/u, "").split(/\r?\n/u)) {
    const { name, value = "" } = directive.exec(line)?.groups ?? {};
    const open = sheets.at(-1);
    if (name === undefined) open?.rows.push(line);
    else if (name === "sheet") {
      if (sheets.length === 1 && open?.rows.length === 0) sheets[0] = { ...open, name: value };
      else sheets.push({ name: value, rows: [], directives: new Map() });
    } else if (ofTheWorkbook.includes(name)) workbook.set(name, [...(workbook.get(name) ?? []), value]);
    else if (ofASheet.includes(name)) open?.directives.set(name, [...(open.directives.get(name) ?? []), value]);
    else throw new SyntaxError(`What does «${line}» direct?`);
  }
  return { workbook, sheets };
}

const first = (directives: Directives, name: string): string | null => directives.get(name)?.[0] ?? null;

function readFixtureSheet({ name, rows, directives }: SheetLines, system: DateSystem): FixtureSheet {
  const origin = positionOf(first(directives, "origin") ?? "A1");
  const observations: ExpectedObservation[] = [];
  const cells = rows.map((line, index) => {
    const written = line === "" ? [] : line.split("\t");
    if (written.at(-1)?.startsWith("! ") === true)
      observations.push(...readObservations((written.pop() ?? "").slice(2), origin.row + index));
    while (written.at(-1) === "") written.pop();
    return written.map((cell) => readCell(cell, system));
  });
  const merges: CellRange[] = [
    ...mergesOf(cells, origin),
    ...(directives.get("merge") ?? []).flatMap((list) => list.split(/\s+/u).map(rangeOf)),
  ];
  const hiddenRows = (directives.get("hidden-rows") ?? []).flatMap(rowsOf);
  const formulas = formulasOf(cells, origin);
  const snapshot = snapshotOf(
    cells.map((row) => row.map(({ value }) => value)),
    {
      name,
      origin,
      merges: first(directives, "merges") === "unknown" ? null : merges,
      numberFormats: formatsOf(cells, origin, directives),
      formulas: formulas.map(([at]) => ({ ...at, rowCount: 1, columnCount: 1 })),
      hasHiddenRows: hiddenRows.length > 0,
    },
  );
  const tables = (directives.get("table") ?? []).map(readTable);
  const skipped = skipReasons.find((reason) => reason === first(directives, "skipped")) ?? null;
  if (tables.length === 0 && skipped === null)
    throw new SyntaxError(`${name}: neither a table nor why it is skipped is told.`);
  const notChecked = first(directives, "not-checked")?.split(/,\s*/u) ?? null;
  return { snapshot, formulas, hiddenRows, observations, tables, skipped, notChecked };
}

/** "5:7" as zero-based rows. */
function rowsOf(written: string): readonly number[] {
  const [from = 0, to = from] = written.split(":").map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index);
}

function formulasOf(cells: readonly (readonly WrittenCell[])[], origin: CellPosition) {
  return cells.flatMap((row, at) =>
    row.flatMap(({ formula }, column): (readonly [CellPosition, string])[] =>
      formula === null ? [] : [[{ row: origin.row + at, column: origin.column + column }, formula]],
    ),
  );
}

/** "format: E mmm-yy" holds for the numbers of a column; else a number has the format that its notation implies. */
function formatsOf(
  cells: readonly (readonly WrittenCell[])[],
  origin: CellPosition,
  directives: Directives,
): readonly (readonly string[])[] {
  const ofColumns = new Map(
    (directives.get("format") ?? []).map((written) => {
      const [letters = ""] = written.split(" ");
      return [positionOf(`${letters}1`).column, written.slice(letters.length + 1)];
    }),
  );
  return cells.map((row) =>
    row.map(({ value, format }, column) =>
      typeof value === "number" ? (ofColumns.get(origin.column + column) ?? format ?? "General") : "General",
    ),
  );
}

/** "working-document rows=8 aspects=8 header=6": the format, then what the table is expected to have. */
function readTable(written: string): Readonly<Record<string, string>> {
  const [format = "", ...pairs] = written.match(/[a-z-]+=«[^»]*»|\S+/gu) ?? [];
  const named = pairs.map((pair) => [
    pair.split("=")[0] ?? "",
    pair.slice(pair.indexOf("=") + 1).replace(/[«»]/gu, ""),
  ]);
  return { format, ...Object.fromEntries(named) };
}
