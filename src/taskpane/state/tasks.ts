import type { PaneTask } from "../../messages/pane-task";
import { HostError } from "../../operations/host-error";
import type { Failure } from "./pane-state";
import type { Store } from "./store";

export interface Tasks {
  /** Does work beside any other. What fails is in the state. */
  readonly attempt: (task: PaneTask, work: () => Promise<void>) => Promise<void>;
  /** As `attempt`, one at a time and in sight: a press while another task runs joins that one. */
  readonly run: (task: PaneTask, work: () => Promise<void>) => Promise<void>;
}

function failureOf(task: PaneTask, error: unknown): Failure {
  const code = error instanceof HostError ? error.code : "unexpected";
  const cause = error instanceof HostError ? error.cause : error;
  return { task, code, detail: code === "unexpected" && cause instanceof Error ? cause.message : null };
}

/** Runs what takes time, and puts into the state that it runs and how it failed. */
export function createTasks(dispatch: Store["dispatch"]): Tasks {
  let running: Promise<void> | null = null;

  async function attempt(task: PaneTask, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", failure: failureOf(task, error) });
    }
  }

  async function start(task: PaneTask, work: () => Promise<void>): Promise<void> {
    dispatch({ type: "task-started", task });
    await attempt(task, work);
    running = null;
    dispatch({ type: "task-ended" });
  }

  return {
    attempt,
    // A ribbon button that joins completes only when the work is done.
    run: (task, work) => (running ??= start(task, work)),
  };
}
