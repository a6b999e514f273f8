/** A break between two pages, and the row after it. */
export interface PageBreak {
  readonly item: Excel.PageBreak;
  readonly row: number;
}

/** Asks for the breaks of a sheet that people or we have set; go on with `requestRows` after the next sync. */
export function requestPageBreaks(sheet: Excel.Worksheet): Excel.PageBreakCollection {
  const breaks = sheet.horizontalPageBreaks;
  breaks.load("items/columnIndex");
  return breaks;
}

/** Asks for the rows at which the pages begin, since nobody tells what the index of a break counts from; read them after the next sync. */
export function requestRows({ items }: Excel.PageBreakCollection): () => readonly PageBreak[] {
  const cells = items.map((item) => ({ item, cell: item.getCellAfterBreak() }));
  for (const { cell } of cells) cell.load("rowIndex");
  return () => cells.map(({ item, cell }) => ({ item, row: cell.rowIndex }));
}

/** Takes breaks away, the last one first: the library finds each by its place among the others. */
export function deleteBreaks(breaks: readonly PageBreak[], rows: readonly number[]): void {
  const gone = breaks.filter(({ row }) => rows.includes(row));
  for (const { item } of gone.reverse()) item.delete();
}
