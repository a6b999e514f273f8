/** Decides when a request is executed. What one person's add-in sends is executed in its order. */
export type Turn = <Answer>(request: () => Promise<Answer>) => Promise<Answer>;

/** Requests never run into each other: the next waits for the one before. */
export function oneAfterAnother(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const answer = last.then(request);
    last = answer.catch(() => undefined);
    return answer;
  };
}

export interface NetworkOptions {
  /** The longest that a request and its answer are each on their way. */
  readonly delayMs: number;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The way of several people's requests to one workbook. Each request and each answer is on its way for a time of its own, so that requests of
 * different people overtake each other; those of one person do not. Co-authors' changes come to Excel in any order (Coauthoring in Excel
 * add-ins, Microsoft Learn).
 * @returns makes the turn of one more person
 */
export function sharedTurns({ delayMs, random }: NetworkOptions): () => Turn {
  const atWorkbook = oneAfterAnother();
  return () => {
    const ofPerson = oneAfterAnother();
    return (request) =>
      ofPerson(async () => {
        if (delayMs > 0) await wait(random() * delayMs);
        const answer = await atWorkbook(request);
        if (delayMs > 0) await wait(random() * delayMs);
        return answer;
      });
  };
}
