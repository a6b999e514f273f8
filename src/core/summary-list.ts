import { activityList, listContextOf, looksOf } from "./summary-activities";
import type { BlockWords } from "./summary-blocks";
import type { ActivityColumn } from "./summary-labels";
import type { sheetBuilder, SummaryBlock, SummaryLayout, SummaryRole } from "./summary-sheet";
import type { ActivityRecord } from "./summarize";

/** Activities in the order in which they are listed, and all of the workbook, from which their names come. */
export interface ListedActivities {
  readonly shown: readonly ActivityRecord[];
  readonly all: readonly ActivityRecord[];
}

/** Puts a list of activities with its headings, or says that there are none. */
export function putList(
  sheet: ReturnType<typeof sheetBuilder>,
  { shown, all }: ListedActivities,
  columns: readonly ActivityColumn[],
  words: BlockWords,
): Pick<SummaryLayout, "links" | "table"> {
  if (shown.length === 0) {
    sheet.putLines("note", [words.labels.noActivities]);
    return { links: [], table: null };
  }
  const { headings, rows, targets } = activityList(shown, columns, words, listContextOf(all, words));
  const headingRow = sheet.put({ rows: [headings], looks: [{ role: "headings", columns: columns.length }] });
  const firstRow = sheet.put({ rows, looks: looksOfRuns(columns) });
  const column = columns.indexOf("cell");
  return {
    links: targets.map((target, index) => ({ ...target, at: { row: firstRow + index, column } })),
    table: { row: headingRow, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
  };
}

/** Neighbouring columns that look alike are one part. */
function looksOfRuns(columns: readonly ActivityColumn[]): SummaryBlock["looks"] {
  const runs: { role: SummaryRole; columns: number }[] = [];
  for (const column of columns) {
    const role = looksOf(column);
    const last = runs.at(-1);
    if (last?.role === role) last.columns += 1;
    else runs.push({ role, columns: 1 });
  }
  return runs;
}
