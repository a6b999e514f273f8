import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusFiles } from "../../scripts/corpus";
import { readSavedWorkbook } from "../support/independent-xlsx";
import { packageOf, sheetPart } from "../workbench/document/support";

const timeoutMs = 240_000;
jest.setTimeout(timeoutMs + 60_000);

const folder = mkdtempSync(join(tmpdir(), "revisor-asm-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Edits the workbook in a program of its own; null where that does not come to an end. */
function editedApart(bytes: Uint8Array): Uint8Array | null {
  const [from, to] = [join(folder, "libro.xlsx"), join(folder, "editado.xlsx")];
  rmSync(to, { force: true });
  writeFileSync(from, bytes);
  const program = ["-r", "tsx/cjs", join("tests", "support", "edit-workbook.ts"), from, to];
  const { status } = spawnSync(process.execPath, program, {
    cwd: join(__dirname, "..", ".."),
    stdio: "ignore",
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  return status === 0 ? new Uint8Array(readFileSync(to)) : null;
}

type Cell = number | boolean | readonly [formula: string, result: number | string];

function cellMarkup(cell: Cell, address: string): string {
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const [formula, result] = cell;
  const type = typeof result === "number" ? "" : ' t="e"';
  return `<c r="${address}"${type}><f>${formula}</f><v>${result}</v></c>`;
}

/** One sheet with these rows, from A1 on. */
function workbookOf(rows: readonly (readonly Cell[])[]): Uint8Array {
  const markup = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellMarkup(cell, `${"ABCDEFGH"[column] ?? ""}${row + 1}`));
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  return packageOf({ "xl/worksheets/sheet1.xml": sheetPart(markup.join("")) });
}

interface Hanging {
  readonly rows: readonly (readonly Cell[])[];
  /** What formulas show afterwards: their result where Univer calculates it, what the file says where it does not. */
  readonly shown: Readonly<Record<string, number | string>>;
}

/** What makes three files of IronCalc's tests (BINOM, LET, ROW_COLUM) end or block the calculation of Univer. */
const hanging: Readonly<Record<string, Hanging>> = {
  "sums up to ten thousand millions (BINOM)": {
    rows: [
      [7, 8, 0.5, true, ["_xlfn.BINOM.DIST(A1,B1,C1,D1)", 0.123]],
      [1e10, 1e30, 0.3, true, ["_xlfn.BINOM.DIST(A2,B2,C2,D2)", "#NUM!"]],
      [1e10, 1e30, 0.3, 2e10, ["_xlfn.BINOM.DIST.RANGE(B3,C3,A3,D3)", 0.321]],
      [100000, 0.7, 0.8, 0, ["_xlfn.BINOM.INV(A4,B4,C4)", 70122]],
      [1e10, 1e10, 0.3, true, ["_xlfn.NEGBINOM.DIST(A5,B5,C5,D5)", 0.25]],
      [1e10, 1e10, 1, 1, ["_xlfn.POISSON.DIST(A6,B6,TRUE)", 0.75]],
      [3, 4, 1, 1, ["A7+B7", 100]],
    ],
    shown: { E1: 0.99609375, E2: "#NUM!", E3: 0.321, E4: 70122, E5: 0.25, E6: 0.75, E7: 7 },
  },
  "a LET within a LET that reuses its name (LET)": {
    rows: [
      [1, 34, ["_xlfn.LET(_xlpm.x,A1,_xlpm.y,B1,_xlpm.x+_xlpm.y)", 100]],
      [2, 8, ["2+_xlfn.LET(_xlpm.x,B2,_xlfn.LET(_xlpm.x,A2,_xlpm.x+_xlpm.x)*_xlpm.x)", 34]],
      [3, 4, ["A3+B3", 100]],
    ],
    shown: { C1: 35, C2: 34, C3: 7 },
  },
  "an OFFSET of 3.1 rows (ROW_COLUM)": {
    rows: [
      [2, 3.1, ["SUM(OFFSET(D20,2,A1,B1,3.99))", 12]],
      [2, 3, ["SUM(OFFSET(D20,2,A2,B2,3))", 100]],
      [3, 4, ["A3+B3", 100]],
    ],
    shown: { C1: 12, C2: 0, C3: 7 },
  },
};

const written = "Escrito en la celda";
const values = (bytes: Uint8Array | null) => readSavedWorkbook(bytes ?? new Uint8Array()).sheets[0]?.values;

describe("a workbook whose formulas Univer cannot calculate", () => {
  test.each(Object.entries(hanging))("is opened, edited and saved all the same: %s", (_name, { rows, shown }) => {
    const saved = values(editedApart(workbookOf(rows)));
    expect(Object.fromEntries(Object.keys(shown).map((address) => [address, saved?.get(address)]))).toEqual(shown);
    expect(saved?.get(`A${rows.length + 1}`)).toBe(written);
  });
});

/** They come in no package: whoever has them puts them into `.cache/corpus/own`. */
const named = ["BINOM", "LET", "ROW_COLUM"].map((name) => {
  const file = corpusFiles().find((one) => one.name.startsWith("own/") && one.path.endsWith(`${name}.xlsx`));
  return [`${name}.xlsx`, file?.path] as const;
});

describe("IronCalc's own file", () => {
  for (const [name, path] of named) {
    if (path === undefined) test.skip(`${name} (it is in no package, and not in .cache/corpus/own)`, () => undefined);
    else
      test(`is opened, edited and saved: ${name}`, () => {
        const saved = editedApart(new Uint8Array(readFileSync(path)));
        expect([...(values(saved) ?? [])].map(([, value]) => value)).toContain(written);
      });
  }
});
