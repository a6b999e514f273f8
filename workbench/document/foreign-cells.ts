import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData } from "@univerjs/core";
import type { UniverContext } from "./univer-context";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** A reference to a further file ("[1]Hoja1!A1"): the number is that of a list that the other package has. */
const FURTHER_FILE = /\[\d+\][^"\]]*!/;

/**
 * Makes cells of another workbook cells of this one: formats by their ids here, formulas with the sheets' new names. A formula that refers
 * to a further file keeps its value alone.
 */
export function foreignCells(
  context: UniverContext,
  { styles }: IWorkbookData,
  rename: (formula: string) => string,
): (cells: Cells) => Cells {
  const ids = new Map<string, string | undefined>();
  const styleOf = (id: string): string | undefined => {
    if (!ids.has(id)) ids.set(id, context.styles().setValue({ ...styles[id] }) ?? undefined);
    return ids.get(id);
  };
  return (cells) => {
    const lost = new Set<string>();
    const own: Record<number, Record<number, ICellData>> = {};
    for (const [row, column, { f, s, ...cell }] of cellsIn(cells)) {
      const isLost = typeof f === "string" && FURTHER_FILE.test(f);
      if (isLost && cell.si) lost.add(cell.si);
      const style = typeof s === "string" ? styleOf(s) : undefined;
      const formula = typeof f === "string" && !isLost ? rename(f) : undefined;
      (own[row] ??= {})[column] = {
        ...cell,
        ...(formula !== undefined && { f: formula }),
        ...(style !== undefined && { s: style }),
      };
    }
    for (const [, , cell] of cellsIn(own)) if (cell.si && lost.has(cell.si)) delete cell.si;
    return own;
  };
}

function* cellsIn(cells: Cells): Generator<readonly [row: number, column: number, cell: ICellData]> {
  for (const row in cells) {
    const columns = cells[row];
    for (const column in columns) {
      const cell = columns[Number(column)];
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}
