import type { Operations } from "../operations";

type OnWaiting = Parameters<Operations["watchWaiting"]>[0];

type Handlers = {
  readonly [Watch in "watchChanges" | "watchSelection" | "watchSheetEvents"]: Parameters<Operations[Watch]>[0];
};

/** Watches the workbook from `start` to `stop`. */
export function createWatching(
  operations: Pick<Operations, keyof Handlers | "watchWaiting">,
  { onWaiting, ...handlers }: Handlers & { readonly onWaiting: OnWaiting },
) {
  const watched: (() => Promise<void>)[] = [];
  let stopWaiting: (() => void) | null = null;
  return {
    /** Excel may refuse what the start itself asks for. */
    startWaiting: () => {
      stopWaiting ??= operations.watchWaiting(onWaiting);
    },
    start: async () => {
      watched.push(await operations.watchChanges(handlers.watchChanges));
      watched.push(await operations.watchSelection(handlers.watchSelection));
      watched.push(await operations.watchSheetEvents(handlers.watchSheetEvents));
    },
    stop: async () => {
      stopWaiting?.();
      stopWaiting = null;
      // Excel forgets the handlers of a page that is gone; one that cannot be taken away is no loss.
      await Promise.allSettled(watched.splice(0).map((end) => end()));
    },
  };
}
