import { HostError } from "./host-error";

/** Whoever waits may have given up. */
export type StopSignal = Pick<AbortSignal, "aborted" | "addEventListener" | "removeEventListener">;

/** @throws HostError with "cancelled" where the person has given up */
export function stopIfAsked(signal: StopSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}

/**
 * Waits no longer than the person does: what Excel has been asked for comes all the same, and nobody looks at it.
 * @throws HostError with "cancelled" as soon as the person has given up
 */
export async function untilStopped<Result>(work: Promise<Result>, signal: StopSignal | undefined): Promise<Result> {
  if (signal === undefined) return work;
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new HostError("cancelled"));
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
