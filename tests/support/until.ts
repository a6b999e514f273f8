/** Waits until it holds. @throws Error after five seconds */
export function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = Date.now() + 5000;
    const look = () => {
      if (holds()) resolve();
      else if (Date.now() > end) reject(new Error(`In vain: ${holds.toString()}`));
      else setTimeout(look, 10);
    };
    look();
  });
}
