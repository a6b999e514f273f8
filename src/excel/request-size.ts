/** Sends what is queued whenever it would grow beyond a size; Excel on the web carries 5 MB in one request. */
export interface PacedRequests {
  /** Makes room for an action of about this size: sends what is queued where both together would be too much. */
  readonly make: (bytes: number) => Promise<void>;
  /** Sends what is queued. */
  readonly send: () => Promise<void>;
  /** Whether something was sent and carried out. */
  readonly hasSent: () => boolean;
  readonly limitBytes: number;
}

export function pacedRequests(context: Excel.RequestContext, limitBytes: number): PacedRequests {
  let queued = 0;
  let sent = false;
  const send = async () => {
    await context.sync();
    queued = 0;
    sent = true;
  };
  return {
    make: async (bytes) => {
      if (queued > 0 && queued + bytes > limitBytes) await send();
      queued += bytes;
    },
    send,
    hasSent: () => sent,
    limitBytes,
  };
}

/** Parts of a list in its order, each of at most about this size and of at least one item. */
export function partsBySize<T>(items: readonly T[], limitBytes: number, bytesOf: (item: T) => number): T[][] {
  const parts: T[][] = [];
  let open: T[] = [];
  let size = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    if (open.length > 0 && size + bytes > limitBytes) {
      parts.push(open);
      open = [];
      size = 0;
    }
    open.push(item);
    size += bytes;
  }
  return open.length > 0 ? [...parts, open] : parts;
}
