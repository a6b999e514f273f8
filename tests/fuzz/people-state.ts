import type { CellEdit } from "../../src/core/corrections";
import { rangeAddress } from "../../src/excel/addresses";
import { isOwnFormula } from "../../src/excel/mark-rules";
import type { SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";

/** What people have in a sheet: cells that are neither blank nor plain by address, and all else in one text each. */
interface PeoplesSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, PeoplesCell>;
  readonly formats: string;
  readonly layout: string;
}

interface PeoplesCell {
  readonly content: string;
  readonly style: string;
}

/** The content of a cell that has a format and nothing else. */
export const emptyContent = JSON.stringify({ of: null, link: null });

export type PeoplesState = ReadonlyMap<string, PeoplesSheet>;

const addressOf = (row: number, column: number) => rangeAddress({ row, column, rowCount: 1, columnCount: 1 });

function cellsOf(sheet: SheetDocument): Map<string, PeoplesCell> {
  const used = sheet.usedRange(false);
  if (used === null) return new Map();
  const whole = { row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount };
  const styles = sheet.readStyles(whole);
  return new Map(
    sheet.read(whole).flatMap((line, row) =>
      line.flatMap(({ value, formula, kind }, column): [string, PeoplesCell][] => {
        const link = sheet.hyperlink({ row, column });
        const style = JSON.stringify(styles[row]?.[column] ?? {});
        const isPlain = kind === "empty" && formula === null && link === null && style === "{}";
        // What a formula comes to is the workbook's own affair.
        const content = JSON.stringify({ of: formula ?? value, link });
        return isPlain ? [] : [[addressOf(row, column), { content, style }]];
      }),
    ),
  );
}

const formatsOf = (sheet: SheetDocument) =>
  sheet
    .conditionalFormats()
    .filter(({ rule }) => rule.type !== "custom" || !isOwnFormula(rule.formula))
    .map(({ rule, ranges, style, stopIfTrue }) => ({ rule, ranges, style, stopIfTrue }));

function layoutOf(sheet: SheetDocument): unknown {
  const hidden = Array.from({ length: 60 }, (_, row) => row).filter((row) => sheet.isRowHidden(row));
  return { merges: sheet.merges(), visibility: sheet.visibility, hidden, isProtected: sheet.isProtected };
}

/** @param among the sheets to look at, where not all of the workbook's are people's */
export const peoplesState = (document: WorkbookDocument, among?: PeoplesState): PeoplesState =>
  new Map(
    sheetsOf(document, among).map((sheet) => [
      sheet.id,
      {
        name: sheet.name,
        cells: cellsOf(sheet),
        formats: JSON.stringify(formatsOf(sheet)),
        layout: JSON.stringify(layoutOf(sheet)),
      },
    ]),
  );

const sheetsOf = (document: WorkbookDocument, among: PeoplesState | undefined) =>
  document.sheets().filter(({ id }) => among === undefined || among.has(id));

/** The state as it has to be once corrections are written. */
export function corrected(state: PeoplesState, edits: readonly CellEdit[]): PeoplesState {
  const changed = new Map(state);
  for (const { sheetId, at, value, numberFormat } of edits) {
    const sheet = changed.get(sheetId);
    if (!sheet) continue;
    const address = addressOf(at.row, at.column);
    // Read back from a style as it was, with the format that the value needs.
    const before = sheet.cells.get(address);
    const style = JSON.parse(before?.style ?? "{}") as Record<string, unknown>; // as it was written above
    const format = numberFormat === null ? {} : { numberFormat };
    const after = {
      content: JSON.stringify({ of: value, link: linkOf(before) }),
      style: JSON.stringify({ ...style, ...format }),
    };
    const isPlain = value === null && linkOf(before) === null && after.style === "{}";
    const cells = new Map(sheet.cells);
    if (isPlain) cells.delete(address);
    else cells.set(address, after);
    changed.set(sheetId, { ...sheet, cells });
  }
  return changed;
}

const linkOf = (cell: PeoplesCell | undefined): unknown =>
  cell === undefined ? null : (JSON.parse(cell.content) as { readonly link: unknown }).link; // as it was written above

/** What people would miss, one sentence each. @param canGrow whether cells that were blank may be filled beside theirs */
export function lossesOf(before: PeoplesState, after: PeoplesState, { canGrow = false } = {}): string[] {
  return [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (!is) return [`the sheet ${JSON.stringify(was.name)} is gone`];
    const told = (what: string, one: unknown, other: unknown) =>
      one === other ? [] : [`${JSON.stringify(was.name)}: ${what} was ${shown(one)}, is ${shown(other)}`];
    const addresses = canGrow ? [...was.cells.keys()] : [...new Set([...was.cells.keys(), ...is.cells.keys()])];
    return [
      ...told("its name", was.name, is.name),
      ...addresses.flatMap((at) => told(`the content of ${at}`, was.cells.get(at)?.content, is.cells.get(at)?.content)),
      ...addresses.flatMap((at) => told(`the format of ${at}`, was.cells.get(at)?.style, is.cells.get(at)?.style)),
      ...told("what conditional formats there are", was.formats, is.formats),
      ...(canGrow ? [] : told("its layout", was.layout, is.layout)),
    ];
  });
}

const shown = (value: unknown): string => String(value).slice(0, 300);
