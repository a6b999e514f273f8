import type { CellPosition } from "../../core/cell";
import type { Review } from "../../core/review";
import type { Severity } from "../../core/rule";
import type { SelectedCell } from "../../operations/watch-selection";
import type { PaneState } from "./pane-state";
import type { PaneAction } from "./reducer";

const severities: readonly Severity[] = ["error", "warning", "info"];
const keyOf = ({ sheetId, at }: SelectedCell) => `${at.row},${at.column} ${sheetId}`;

const known = new WeakMap<Review, ReadonlyMap<string, readonly number[]>>();

/** The observations by the cells that they name. */
function byCell(review: Review): ReadonlyMap<string, readonly number[]> {
  const before = known.get(review);
  if (before) return before;
  const cells = new Map<string, number[]>();
  review.issues.forEach(({ sheetId, at, alsoAt }, index) => {
    for (const cell of [at, ...alsoAt]) {
      const key = keyOf({ sheetId, at: cell });
      const others = cells.get(key);
      if (others) others.push(index);
      else cells.set(key, [index]);
    }
  });
  known.set(review, cells);
  return cells;
}

export interface Follower {
  /** Says which cells the pane itself is about to select, in that order. */
  readonly expect: (sheetId: string, cells: readonly CellPosition[]) => void;
  /** Takes a selection in the sheet. */
  readonly selected: (cell: SelectedCell) => void;
}

/** Shows the observation of the cell that is selected in the sheet: the gravest one, unless one of that cell is shown already. */
export function createFollower(getState: () => PaneState, dispatch: (action: PaneAction) => void): Follower {
  let expected: readonly string[] = [];
  return {
    expect: (sheetId, cells) => {
      expected = [...expected, ...cells.map((at) => keyOf({ sheetId, at }))];
    },
    selected: (cell) => {
      const own = expected.indexOf(keyOf(cell));
      // Excel leaves out selections that change nothing, or that are followed by others at once.
      expected = own === -1 ? [] : expected.slice(own + 1);
      const { results } = getState();
      if (own !== -1 || results.kind === "none") return;
      const { review, selected } = results;
      const there = byCell(review).get(keyOf(cell)) ?? [];
      if (selected !== null && there.includes(selected)) return;
      const gravity = (index: number) => severities.indexOf(review.issues[index]?.severity ?? "info");
      const [index] = [...there].sort((a, b) => gravity(a) - gravity(b));
      if (index !== undefined) dispatch({ type: "issue-selected", index, isFollowed: true });
    },
  };
}
