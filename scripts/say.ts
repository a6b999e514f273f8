/** One sentence for the person at the terminal. It goes to stderr, so that a command's own output stays clean. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
