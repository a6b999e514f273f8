import type { CellGrid } from "./cell-grid";
import type { TableRegion } from "./find-tables";
import { readProgress } from "./progress";
import { foldText, isBlank } from "./text";
import { readTitleBlock } from "./title-block";

/** The parts of a table that lines such as "Programa: S 072" between its rows give to other programmes. */
export function sectionsOf(grid: CellGrid, table: TableRegion): readonly TableRegion[] {
  const sections: (TableRegion & { rows: number[] })[] = [];
  let above = table.headerRow;
  for (const row of table.rows) {
    const between = row - above > 1 ? readTitleBlock(grid, above + 1, row).programme : null;
    const open = sections.at(-1);
    const programme = between ?? open?.programme ?? table.programme;
    if (open === undefined || !isSame(open.programme, programme)) sections.push({ ...table, programme, rows: [row] });
    else open.rows.push(row);
    above = row;
  }
  return sections.length === 0 ? [table] : sections;
}

function isSame(left: string | null, right: string | null): boolean {
  return left !== null && right !== null ? foldText(left) === foldText(right) : left === right;
}

/** "Estado" heads the state of an activity, or the federal state of each row: then no cell says how far it has come. */
export function withoutFederalStates(grid: CellGrid, table: TableRegion): TableRegion {
  const heading = table.columns.get("state");
  if (heading === undefined || foldText(heading.text) !== "estado") return table;
  const values = table.rows
    .map((row) => grid.valueAt({ row, column: heading.at.column }))
    .filter((value) => !isBlank(value));
  const tells = values.some((value) => !["blank", "invalid"].includes(readProgress(value, "General").kind));
  if (tells || values.length === 0) return table;
  return { ...table, columns: new Map([...table.columns].filter(([column]) => column !== "state")) };
}
