/**
 * Work in parts short enough for a page to draw between them: each `next` does one. Whoever has the time runs them all at once.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all parts at once. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
