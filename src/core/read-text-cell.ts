import { isCellError, type CellPosition, type CellValue, type Located } from "./cell";
import type { TextCell } from "./follow-up-sheet";
import type { ColumnId } from "./template";
import { foldText, placeholderIn, trimText } from "./text";

const none: ReadonlySet<string> = new Set();

/**
 * A cell that was read. It is its own position: a sheet has millions of them, and an object more for each would be most of what the
 * reading of a sheet costs.
 */
export class ReadCell<Reading> implements Located<Reading> {
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
 * Reads a cell of a column that holds words. Numbers are written as they are.
 * @param at where it stands
 * @param extra further placeholders, folded, that a team has set
 */
export function readTextCell(
  { row, column: at }: CellPosition,
  cell: CellValue,
  column: ColumnId,
  extra: ReadonlySet<string> = none,
): TextCell {
  if (isCellError(cell)) return new ReadError(row, at, cell.error);
  if (cell === null) return new ReadText(row, at, null);
  const text = typeof cell === "string" ? trimText(cell) : shownText(cell);
  if (text === "") return new ReadText(row, at, null);
  const isPlaceholder = placeholderIn(text, column) !== null || (extra.size > 0 && extra.has(foldText(text)));
  return isPlaceholder ? new ReadPlaceholder(row, at, text) : new ReadText(row, at, text);
}

/** A number or a truth value as Excel shows it: "1E+21", "TRUE". */
function shownText(value: number | boolean): string {
  const text = String(value);
  return Number.isSafeInteger(value) ? text : text.toUpperCase();
}
