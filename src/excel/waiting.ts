/** Told that a call waits until a cell is no longer edited, and that it has ended, and answers whether a person sees that it waits. */
type Listener = (isWaiting: boolean) => boolean;

const listeners = new Set<Listener>();
let waitingCalls = 0;

const tell = (): boolean => [...listeners].map((listener) => listener(waitingCalls > 0)).includes(true);

/** Tells when calls wait for a person who edits a cell, from the first refusal on, until the returned function is called. */
export function watchWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export interface Wait {
  /** Whether somebody sees it, and so expects the call to go on as soon as the cell is left. */
  readonly isSeen: boolean;
  readonly end: () => void;
}

/** A call waits from now on, until it went through or gave up. */
export function beginWaiting(): Wait {
  waitingCalls += 1;
  const isSeen = tell();
  return {
    isSeen,
    end: () => {
      waitingCalls -= 1;
      tell();
    },
  };
}
