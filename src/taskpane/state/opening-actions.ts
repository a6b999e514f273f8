import type { ReviewSettings } from "../../core/settings";
import type { Operations } from "../operations";
import type { PaneState } from "./pane-state";

/** What the opening with the workbook needs of the session. */
export interface OpeningContext {
  readonly operations: Pick<Operations, "beginWithWorkbook" | "setOpensWithWorkbook">;
  readonly getState: () => PaneState;
  /** Does what may fail, in sight. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly staysClosed: () => boolean;
}

/** Sees to it that Excel does what the team has chosen for the opening of the workbook. */
export function createOpening({ operations, getState, attempt, staysClosed }: OpeningContext) {
  /** The settings that can be kept: the pane does not promise to open with the workbook where Excel refuses. */
  async function accept(chosen: Partial<ReviewSettings>, opens: boolean): Promise<Partial<ReviewSettings>> {
    const done: boolean[] = [];
    await attempt(async () => {
      await operations.setOpensWithWorkbook(opens);
      done.push(true);
    });
    const isKept = done.length > 0 || !opens;
    return isKept
      ? chosen
      : Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== "opensWithWorkbook"));
  }
  return {
    /** Keeps settings, without those that Excel refuses. */
    choose: async (chosen: Partial<ReviewSettings>, keep: (accepted: Partial<ReviewSettings>) => Promise<void>) => {
      const { opensWithWorkbook: opens = getState().settings.opensWithWorkbook } = chosen;
      if (opens === getState().settings.opensWithWorkbook) return keep(chosen);
      const accepted = await accept(chosen, opens);
      if (Object.keys(accepted).length > 0) await keep(accepted);
    },
    /** What the workbook keeps has been read. */
    begin: () =>
      operations.beginWithWorkbook({ opens: getState().settings.opensWithWorkbook, staysClosed: staysClosed() }),
  };
}
