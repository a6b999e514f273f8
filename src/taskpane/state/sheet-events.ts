import type { SheetEvent } from "../../operations/watch-sheet-events";
import type { Operations } from "../operations";
import type { PaneState, SheetFate } from "./pane-state";
import type { PaneAction } from "./reducer";

/** How long after the last of several events the sheets are listed again. */
export const listPauseMilliseconds = 400;

export interface SheetEventsOptions {
  readonly operations: Pick<Operations, "listSheets">;
  readonly getState: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
}

export interface SheetEvents {
  /** Takes what happened to a sheet. */
  readonly note: (event: SheetEvent) => void;
  /** Forgets what was to be done later. */
  readonly stop: () => void;
}

/** What a change of protection may have made possible. */
const ofProtection: readonly string[] = ["protected-sheet", "access-denied"];

/**
 * Says that the results are old where a sheet came, went or has another name, keeps the list of sheets to choose from up to date, and takes
 * away notices that no longer hold: a burst of events is one reading, and nobody is asked or taken anywhere.
 */
export function createSheetEvents({ operations, getState, dispatch }: SheetEventsOptions): SheetEvents {
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function list(): Promise<void> {
    timer = null;
    try {
      dispatch({ type: "sheets-listed", sheetNames: await operations.listSheets() });
    } catch {
      // Nobody asked for it: the list is read again when it is opened.
    }
  }
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const listSoon = () => {
    if (getState().where.sheetNames === null) return;
    stop();
    timer = setTimeout(() => void list(), listPauseMilliseconds);
  };
  const makeOld = ({ sheetId, isRemote }: SheetEvent, became: SheetFate) =>
    dispatch({ type: "sheet-changed", change: { sheetId, address: "", isRemote, became } });
  const showsCellOf = (sheetId: string): boolean => {
    const { results } = getState();
    return results.kind !== "none" && results.review.issues[results.selected ?? -1]?.sheetId === sheetId;
  };

  return {
    stop,
    note: (event) => {
      const { list: shown, failure } = getState();
      switch (event.kind) {
        case "added":
        case "deleted":
        case "renamed":
          makeOld(event, event.kind);
          return listSoon();
        case "activated":
          if (shown.hidden === "sheet" && showsCellOf(event.sheetId)) dispatch({ type: "cell-hidden", part: null });
          return;
        case "rows-hidden":
          if (shown.hidden === "row" && showsCellOf(event.sheetId)) dispatch({ type: "cell-hidden", part: null });
          return;
        case "protection":
          if (failure !== null && ofProtection.includes(failure.code)) dispatch({ type: "failure-dismissed" });
      }
    },
  };
}
