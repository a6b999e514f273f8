import type { ChosenFile } from "../../operations/gather-workbooks";
import type { Operations } from "../operations";
import type { GatherAction } from "./gather-state";

export interface GatherActions {
  /** Whether this Excel can bring workbooks together. */
  readonly canGather: () => boolean;
  /** Finds out which files were brought in before. */
  readonly listOrigins: () => Promise<void>;
  /** Brings the ASM sheets of files in. */
  readonly gather: (files: readonly ChosenFile[], replaces: boolean) => Promise<void>;
  /** Begins no further file. */
  readonly stopGathering: () => void;
}

export interface GatherContext {
  readonly operations: Pick<Operations, "canGather" | "gatherWorkbooks" | "listOrigins">;
  readonly dispatch: (action: GatherAction) => void;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

export function createGatherActions({ operations, dispatch, attempt, run }: GatherContext): GatherActions {
  let stop: AbortController | null = null;
  const listOrigins = async () => {
    dispatch({ type: "gather-origins-known", origins: new Set((await operations.listOrigins()).keys()) });
  };
  const gather = async (files: readonly ChosenFile[], replaces: boolean) => {
    const own = new AbortController();
    stop = own;
    dispatch({ type: "gather-started", asked: files.length });
    try {
      await operations.gatherWorkbooks({
        ...{ files, replaces, signal: own.signal },
        onFile: (progress) => dispatch({ type: "gather-file-opened", progress }),
        onDone: (file) => dispatch({ type: "gather-file-done", file }),
      });
      await listOrigins();
    } finally {
      stop = null;
      dispatch({ type: "gather-ended" });
    }
  };
  return {
    canGather: operations.canGather,
    listOrigins: () => attempt(listOrigins),
    gather: (files, replaces) => run(() => gather(files, replaces)),
    stopGathering: () => {
      if (stop === null) return;
      stop.abort();
      dispatch({ type: "gather-stopping" });
    },
  };
}
