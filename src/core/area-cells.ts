import { foldArea } from "./area-name";
import { brokenSpacings } from "./broken-spacing";
import { valueIn } from "./workbook-snapshot";
import type { CellPosition } from "./cell";
import type { Activity, ColumnHeading, FollowUpTable, TextCell } from "./follow-up-sheet";
import { MetCells, type RuleContext } from "./rule";
import { areasNamedIn } from "./several-areas";
import type { Steps } from "./steps";
import { stripAccents, trimText } from "./text";
import { suspectTextsInSteps } from "./written-texts";

/** The cells of one sheet that hold a text, and the table of the first; at least one, in sheet order. */
export interface TextCells {
  readonly table: FollowUpTable;
  readonly cells: readonly CellPosition[];
}

/** What the area columns of a workbook hold: each text by the sheets on which it stands. */
export interface AreaTexts {
  /** Names of one area, in the order in which they are first written, with how often each is. */
  readonly names: ReadonlyMap<string, number>;
  readonly cellsOf: (name: string) => Iterable<TextCells>;
  /** Texts that name several areas in a cell that is for one. */
  readonly several: Iterable<readonly [string, TextCells]>;
}

const areaColumns = [
  { column: "coordinatingArea", cellOf: ({ coordinatingArea }: Activity) => coordinatingArea },
  { column: "responsibleArea", cellOf: ({ responsibleArea }: Activity) => responsibleArea },
] as const;
const asksForSeveral = /^(?:areas|unidades|dependencias|responsables)|\(e?s\)/u;

/** The cells of one sheet that hold a text, in the order of the columns. */
interface HoldingCells {
  readonly table: FollowUpTable;
  readonly cells: TextCell[];
}

/** One text of the area columns. */
interface AreaText {
  readonly text: string;
  readonly isSeveral: boolean;
  readonly bySheet: Map<string, HoldingCells>;
}

/**
 * What the columns of responsible and coordinating areas hold, over all tables that have the first; both are one vocabulary.
 * A text that the catalogue holds is the name of one area, whatever it looks like.
 */
export function* areaTextsInSteps({ tables, settings }: Pick<RuleContext, "tables" | "settings">): Steps<AreaTexts> {
  const official = new Set(settings.areaCatalogue.map(foldArea));
  const texts = new Map<string, AreaText>();
  const textFor = (text: string): AreaText => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const isSeveral = areasNamedIn(text).length > 0 && !official.has(foldArea(text));
    const added = { text, isSeveral, bySheet: new Map<string, HoldingCells>() };
    texts.set(text, added);
    return added;
  };
  for (const table of tables.filter(({ columns }) => columns.has("responsibleArea"))) {
    for (const { column, cellOf } of areaColumns) {
      const heading = table.columns.get(column);
      if (heading !== undefined) yield* addCells(table, cellOf, isForSeveral(heading), textFor);
    }
  }
  const written = [...texts.values()].filter(({ bySheet }) => bySheet.size > 0);
  return {
    names: new Map(written.flatMap(({ text, isSeveral, bySheet }) => (isSeveral ? [] : [[text, countCells(bySheet)]]))),
    cellsOf: (name) => inOrder(texts.get(name)?.bySheet),
    several: written.flatMap(({ text, isSeveral, bySheet }) =>
      isSeveral ? inOrder(bySheet).map((cells) => [text, cells] as const) : [],
    ),
  };
}

const cellsAtATime = 2000;

function* addCells(
  table: FollowUpTable,
  cellOf: (activity: Activity) => TextCell,
  mayBeSeveral: boolean,
  textFor: (text: string) => AreaText,
): Steps<void> {
  yield* suspectTextsInSteps(table);
  const mendedAt = mendedTexts(table);
  yield;
  const met = new MetCells();
  let seen = 0;
  for (const activity of table.activities) {
    const cell = cellOf(activity);
    seen += 1;
    if (seen % cellsAtATime === 0) yield;
    if (cell.value === null || !met.isNew(cell.at)) continue;
    const { isSeveral, bySheet } = textFor(mendedAt?.(cell.at) ?? cell.value);
    if (isSeveral && mayBeSeveral) continue;
    const found = bySheet.get(table.sheetId);
    if (found === undefined) bySheet.set(table.sheetId, { table, cells: [cell] });
    else found.cells.push(cell);
  }
}

type MendedTexts = ((at: CellPosition) => string | undefined) | null;

const mendedByTable = new WeakMap<FollowUpTable, MendedTexts>();

/** What a cell should hold whose words are torn by blanks; its name is the one that is meant. Null where no cell is. */
function mendedTexts(table: FollowUpTable): MendedTexts {
  const known = mendedByTable.get(table);
  if (known !== undefined) return known;
  const mended = new Map<string, string>();
  for (const [{ at }, broken] of brokenSpacings(table)) {
    if (broken.mended !== null) mended.set(keyOf(at), trimText(broken.mended));
  }
  const mendedAt: MendedTexts = mended.size === 0 ? null : (at) => mended.get(keyOf(at));
  mendedByTable.set(table, mendedAt);
  return mendedAt;
}

const keyOf = ({ row, column }: CellPosition) => `${row},${column}`;

/** Whether every cell holds the text, be it torn, and nothing else, so that another text may take its place. */
export function holdOnly(table: FollowUpTable, cells: readonly CellPosition[], text: string): boolean {
  const mendedAt = mendedTexts(table);
  return cells.every((at) => {
    const value = valueIn(table.snapshot, at);
    return typeof value === "string" && (mendedAt?.(at) ?? trimText(value)) === text;
  });
}

/** "Áreas que intervienen", "Área(s) Responsable(s)". */
function isForSeveral({ text }: ColumnHeading): boolean {
  return asksForSeveral.test(stripAccents(trimText(text)).toLowerCase());
}

function countCells(sheets: ReadonlyMap<string, HoldingCells>): number {
  return [...sheets.values()].reduce((sum, { cells }) => sum + cells.length, 0);
}

function inOrder(sheets: ReadonlyMap<string, HoldingCells> = new Map()): readonly TextCells[] {
  return [...sheets.values()].map(({ table, cells }) => ({
    table,
    cells: cells.map(({ at }) => at).sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}
