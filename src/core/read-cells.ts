import { isCellError, type CellPosition, type CellValue, type Located } from "./cell";
import type { TextCell } from "./follow-up-sheet";
import type { ColumnId } from "./template";
import { foldText, placeholderIn, trimText } from "./text";

/** A cell that was read; its position is made when somebody asks for it. */
class ReadCell<Reading> implements Located<Reading> {
  constructor(
    readonly row: number,
    readonly column: number,
    readonly value: Reading,
  ) {}

  get at(): CellPosition {
    return { row: this.row, column: this.column };
  }
}

/** One that holds words or nothing, as nearly all do; only the others have room for more. */
class ReadText extends ReadCell<string | null> implements TextCell {
  get placeholder(): string | null {
    return null;
  }

  get error(): string | null {
    return null;
  }
}

class ReadPlaceholder extends ReadText {
  constructor(
    row: number,
    column: number,
    private readonly text: string,
  ) {
    super(row, column, null);
  }

  override get placeholder(): string {
    return this.text;
  }
}

class ReadError extends ReadText {
  constructor(
    row: number,
    column: number,
    private readonly shown: string,
  ) {
    super(row, column, null);
  }

  override get error(): string {
    return this.shown;
  }
}

/**
 * What is kept of a cell: its reading alone, where row and column tell the rest, or the whole cell, where it stands elsewhere (under a merge).
 * A sheet has millions of cells, and an object for each would be most of what it takes to read them.
 */
export type Kept<Reading> = Reading | ReadCell<Reading>;

/** As `Kept`, of words: the text, null for nothing; the whole cell also where it holds a placeholder or a failed formula. */
export type KeptText = string | null | TextCell;

/** The cell of which that was kept at its place. */
export function cellAt<Reading>(row: number, column: number, kept: Kept<Reading>): ReadCell<Reading> {
  return kept instanceof ReadCell ? kept : new ReadCell(row, column, kept);
}

/** As `cellAt`, of words. */
export function textCellAt(row: number, column: number, kept: KeptText): TextCell {
  return kept === null || typeof kept === "string" ? new ReadText(row, column, kept) : kept;
}

const none: ReadonlySet<string> = new Set();

/**
 * Reads a cell of a column that holds words. Numbers are written as they are.
 * @param at where it stands
 * @param extra further placeholders, folded, that a team has set
 */
export function readText(
  at: CellPosition,
  cell: CellValue,
  column: ColumnId,
  extra: ReadonlySet<string> = none,
): KeptText {
  if (isCellError(cell)) return new ReadError(at.row, at.column, cell.error);
  if (cell === null) return null;
  const text = typeof cell === "string" ? trimText(cell) : shownText(cell);
  if (text === "") return null;
  const isPlaceholder = placeholderIn(text, column) !== null || (extra.size > 0 && extra.has(foldText(text)));
  return isPlaceholder ? new ReadPlaceholder(at.row, at.column, text) : text;
}

/** As `readText`; the whole cell. */
export function readTextCell(
  at: CellPosition,
  cell: CellValue,
  column: ColumnId,
  extra: ReadonlySet<string> = none,
): TextCell {
  return textCellAt(at.row, at.column, readText(at, cell, column, extra));
}

/** A number or a truth value as Excel shows it: "1E+21", "TRUE". */
function shownText(value: number | boolean): string {
  const text = String(value);
  return Number.isSafeInteger(value) ? text : text.toUpperCase();
}
