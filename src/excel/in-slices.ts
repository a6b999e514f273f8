import type { Steps } from "../core/steps";
import { stopIfAsked, type StopSignal } from "./stop-signal";

/** How long a page may be kept from drawing; a step more may be begun within it. */
const sliceMilliseconds = 16;

/** Lets the page draw and answer. Unlike a timer's turn, a message's comes at once, however often it is asked for. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does the steps with pauses between them, so that none of the page's own work waits longer than a step.
 * @throws HostError with "cancelled" where the person has given up
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: StopSignal): Promise<Result> {
  let end = performance.now() + sliceMilliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done !== true && performance.now() < end) continue;
    // After the last step too: what is done with the result takes its own time.
    await pause();
    stopIfAsked(signal);
    if (step.done === true) return step.value;
    end = performance.now() + sliceMilliseconds;
  }
}
