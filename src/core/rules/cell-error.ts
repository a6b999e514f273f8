import type { CellPosition, Located } from "../cell";
import type { FollowUpTable } from "../follow-up-sheet";
import { defineRule } from "../rule";
import type { ColumnId } from "../template";

/** No formula of the table fails. */
export const cellError = defineRule({
  id: "cell-error",
  severity: "error",
  needs: [],

  *check(table) {
    for (const { error, column, heading, cells } of failuresOf(table)) {
      const [at, ...alsoAt] = cells;
      if (at) yield { at, alsoAt, data: { error, column, heading, times: cells.length } };
    }
  },

  // In a form each failure stands by itself.
  gathersBy: ({ column, error }) => (column === null ? null : error),
});

interface Failure {
  readonly error: string;
  /** Null in forms, where every value stands beside a label of its own. */
  readonly column: ColumnId | null;
  readonly heading: string | null;
  readonly cells: CellPosition[];
}

/** A formula is written once and filled down its column: the same error in one column is one failure. */
function failuresOf({ errors, columns, format }: FollowUpTable): Iterable<Failure> {
  const byColumn = new Map([...columns].map(([id, { at, text }]) => [at.column, { column: id, heading: text }]));
  const placeOf = ({ at }: Located<string>) => (format === "label-form" ? undefined : byColumn.get(at.column));
  const failures = new Map<string, Failure>();
  for (const failed of errors) {
    const { column = null, heading = null } = placeOf(failed) ?? {};
    const key = column === null ? `${failed.at.row} ${failed.at.column}` : `${failed.value} ${column}`;
    const failure = failures.get(key) ?? { error: failed.value, column, heading, cells: [] };
    failure.cells.push(failed.at);
    failures.set(key, failure);
  }
  return failures.values();
}
