import type { PaneTask } from "../../messages/pane-task";
import { HostError } from "../../operations/host-error";
import type { Failure } from "./pane-state";
import type { Store } from "./store";

export interface Tasks {
  /** Takes whether calls wait for a cell that is being edited; tells whether what a person asked for is among what is done now. */
  readonly noteWaiting: (waits: boolean) => boolean;
  /** Does work beside any other. What fails is in the state. */
  readonly attempt: (task: PaneTask, work: () => Promise<void>) => Promise<void>;
  /**
   * As `attempt`, one at a time and in sight: a second press of the same joins it, another waits its turn.
   * @param what tells presses of the same task apart that ask for different things
   */
  readonly run: (task: PaneTask, work: () => Promise<void>, what?: string) => Promise<void>;
}

function failureOf(task: PaneTask, error: unknown): Failure {
  const code = error instanceof HostError ? error.code : "unexpected";
  const cause = error instanceof HostError ? error.cause : error;
  return { task, code, detail: code === "unexpected" && cause instanceof Error ? cause.message : null };
}

/**
 * Runs what takes time, and puts into the state that it runs and how it failed.
 * @param onCancelled told where work ends since the person wanted it so, which is no failure
 */
export function createTasks(dispatch: Store["dispatch"], onCancelled: () => void): Tasks {
  let last: { readonly press: string; readonly done: Promise<void> } | null = null;
  let asked = 0;
  const noteWaiting = (waits: boolean): boolean => {
    dispatch({ type: "edit-waited-for", waits: waits && asked > 0 });
    return asked > 0;
  };

  async function attempt(task: PaneTask, work: () => Promise<void>): Promise<void> {
    asked += 1;
    try {
      await work();
    } catch (error) {
      if (error instanceof HostError && error.code === "cancelled") {
        onCancelled();
        return;
      }
      dispatch({ type: "failed", failure: failureOf(task, error) });
    } finally {
      asked -= 1;
      // What nobody asked for may go on waiting, unseen.
      if (asked === 0) noteWaiting(false);
    }
  }

  async function start(task: PaneTask, work: () => Promise<void>): Promise<void> {
    dispatch({ type: "task-started", task });
    await attempt(task, work);
    dispatch({ type: "task-ended" });
  }

  return {
    noteWaiting,
    attempt,
    // A ribbon button completes only when its work is done, its own or the one that it joins.
    run: (task, work, what = "") => {
      const press = `${task} ${what}`;
      if (last?.press === press) return last.done;
      const done = last ? last.done.then(() => start(task, work)) : start(task, work);
      const mine = { press, done };
      last = mine;
      void done.then(() => {
        if (last === mine) last = null;
      });
      return done;
    },
  };
}
