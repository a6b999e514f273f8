import { stopIfAsked, untilStopped } from "../../src/excel/stop-signal";
import { inSlices } from "../../src/excel/in-slices";
import type { Steps } from "../../src/core/steps";

/** Steps that keep the thread busy, and say that they were done. */
function* busy(done: number[], steps: number, milliseconds = 6): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
  return "done";
}

test("others have their turn between slices, and the result is what the steps come to", async () => {
  const done: number[] = [];
  let turnsAt: number | null = null;
  setImmediate(() => (turnsAt = done.length));
  expect(await inSlices(busy(done, 100))).toBe("done");
  expect(done).toHaveLength(100);
  expect(turnsAt).toBeLessThan(100);
});

test("a review that was cancelled stops within a slice, and says so", async () => {
  const done: number[] = [];
  const stop = new AbortController();
  setImmediate(() => stop.abort());
  await expect(inSlices(busy(done, 100), stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(done.length).toBeLessThan(50);
});

test("nobody who has not given up is stopped", () => {
  expect(() => stopIfAsked(undefined)).not.toThrow();
  expect(() => stopIfAsked(new AbortController().signal)).not.toThrow();
});

test("whoever gives up waits for nothing more, and what comes is what it was otherwise", async () => {
  const never = new Promise<string>(() => undefined);
  const stop = new AbortController();
  const waiting = untilStopped(never, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
  expect(await untilStopped(Promise.resolve("here"), new AbortController().signal)).toBe("here");
  await expect(untilStopped(Promise.reject(new Error("gone")), undefined)).rejects.toThrow("gone");
});
