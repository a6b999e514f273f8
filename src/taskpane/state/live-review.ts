import type { Review } from "../../core/review";
import { extentsOfAddress } from "../../operations/addresses";
import type { PaneState, SheetChange } from "./pane-state";
import type { PaneAction } from "./reducer";

/** From how many cells on an edit is one that people want to look at before it is reviewed. */
const mostCells = 1000;
/** How long after the last edit the sheet is read again. */
export const pauseMilliseconds = 600;

export interface LiveReviewOptions {
  /** Whether the person wants edits to be reviewed at once. */
  readonly isOn: () => boolean;
  readonly getState: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly review: (before: Review, changed: readonly string[]) => Promise<Review>;
  /** Told of a review that took the place of the one before. */
  readonly onRefreshed: (review: Review) => void;
}

export interface LiveReview {
  /** Takes a change of the workbook that is not our own. */
  readonly note: (change: SheetChange) => void;
  /** Whether edits wait to be reviewed. */
  readonly hasPending: () => boolean;
  /** Forgets the edits that wait: a review that begins now reads them. */
  readonly forget: () => void;
}

/** Whether a change has more cells than anyone types; whole rows and columns count as far as the sheet is used. */
function isLarge({ sheetId, address }: SheetChange, { sheets }: Review): boolean {
  const used = sheets.find((sheet) => sheet.sheetId === sheetId)?.snapshot.usedRange;
  const extents = extentsOfAddress(address);
  if (!used || !extents) return true;
  const cells = extents.reduce(
    (sum, { rows, columns }) => sum + (rows ?? used.rowCount) * (columns ?? used.columnCount),
    0,
  );
  return cells > mostCells;
}

/**
 * Reviews what a person edits after a short pause: a burst of edits is one review, one review runs at a time, and one that is overtaken by an
 * edit or by another review is dropped. Whatever is large, remote or on a sheet that was not reviewed, and whatever fails, only makes the
 * results old, which the pane says.
 */
export function createLiveReview({ isOn, getState, dispatch, review, onRefreshed }: LiveReviewOptions): LiveReview {
  const pending = new Map<string, SheetChange>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isReviewing = false;

  const current = () => {
    const { results } = getState();
    return results.kind === "none" ? null : results;
  };
  const schedule = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void begin(), pauseMilliseconds);
  };
  const giveUp = (changes: readonly SheetChange[]) => {
    for (const change of changes) dispatch({ type: "sheet-changed", change });
  };

  async function reviewPending(before: Review): Promise<void> {
    const changes = [...pending.values()];
    pending.clear();
    try {
      const after = await review(
        before,
        changes.map(({ sheetId }) => sheetId),
      );
      // Another review has read the edits in the meantime.
      if (current()?.review !== before) return;
      if (pending.size === 0) {
        dispatch({ type: "refreshed", review: after });
        onRefreshed(after);
      } else for (const change of changes) pending.set(change.sheetId, change);
    } catch {
      // Nobody asked for this review, so nobody is told that it failed: the results are old, and that is said.
      giveUp(changes);
    }
  }

  async function begin(): Promise<void> {
    timer = null;
    const results = current();
    if (!results || pending.size === 0) return;
    if (isReviewing || getState().working !== null) {
      schedule();
      return;
    }
    isReviewing = true;
    await reviewPending(results.review);
    isReviewing = false;
    if (pending.size > 0) schedule();
  }

  return {
    note: (change) => {
      const results = current();
      if (!results || results.change) return;
      const sheet = results.review.sheets.find(({ sheetId }) => sheetId === change.sheetId);
      const waits = isOn() && !change.isRemote && sheet && sheet.tables.length > 0 && !isLarge(change, results.review);
      if (!waits) return giveUp([change]);
      pending.set(change.sheetId, change);
      schedule();
    },
    hasPending: () => pending.size > 0 || isReviewing,
    forget: () => {
      pending.clear();
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
