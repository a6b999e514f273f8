import type { Operations } from "../operations";

type Handlers = {
  readonly [Watch in "watchChanges" | "watchSelection" | "watchSheetEvents"]: Parameters<Operations[Watch]>[0];
};

/** Watches the workbook from `start` to `stop`. */
export function createWatching(operations: Pick<Operations, keyof Handlers>, handlers: Handlers) {
  const watched: (() => Promise<void>)[] = [];
  return {
    start: async () => {
      watched.push(await operations.watchChanges(handlers.watchChanges));
      watched.push(await operations.watchSelection(handlers.watchSelection));
      watched.push(await operations.watchSheetEvents(handlers.watchSheetEvents));
    },
    stop: async () => {
      // Excel forgets the handlers of a page that is gone; one that cannot be taken away is no loss.
      await Promise.allSettled(watched.splice(0).map((end) => end()));
    },
  };
}
