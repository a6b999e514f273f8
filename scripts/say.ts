/** One sentence for the person at the terminal. It goes to stderr, so that a command's own output stays clean. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** A failure in its own words and without its stack, and the exit status that goes with it. */
export function sayFailure(error: unknown): void {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
