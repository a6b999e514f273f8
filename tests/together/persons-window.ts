import type { ClientOptions } from "../../workbench/host/in-process-client";
import type { Interleaving } from "./interleaving";

export interface WindowOptions {
  readonly name: string;
  /** By how much the person's clock is wrong. */
  readonly skewMilliseconds: number;
  readonly interleaving: Interleaving;
}

const beginning = Date.UTC(2015, 9, 1, 16, 0, 0);

/** `Date` of a window whose time is told; a date that is given stays what it is. */
function dateOf(now: () => number) {
  return class extends Date {
    constructor(...given: readonly unknown[]) {
      // The types know no constructor that takes whatever another one does.
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }

    static override now = now;
  };
}

const valuesOfMath = Object.entries(Object.getOwnPropertyDescriptors(Math)).map(
  ([name, { value }]) => [name, value as unknown] as const,
);

/** `crypto` of a window, whose ids are told by the seed and noted. */
function cryptoOf(random: () => number, ids: string[]) {
  const digit = () => Math.floor(random() * 16).toString(16);
  const randomUUID = () => {
    const id = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replaceAll("x", digit);
    ids.push(id);
    return id;
  };
  return { randomUUID };
}

/**
 * The window of a person: all that is left to chance in it is told by the seed, and its time passes when the interleaving lets it.
 * @param ids takes the ids that are drawn in it
 */
export function windowOf({ name, skewMilliseconds, interleaving }: WindowOptions, ids: string[]): ClientOptions {
  const { random } = interleaving;
  const clock = interleaving.clockOf(name);
  const now = () => beginning + skewMilliseconds + Math.round(interleaving.time);
  const globals = {
    ...clock,
    Date: dateOf(now),
    Math: Object.fromEntries([...valuesOfMath, ["random", random]]),
    crypto: cryptoOf(random, ids),
    TextEncoder,
    person: { name, now },
  };
  // An event comes before the answer to the request that raised it, or some time after.
  const later = (task: () => void): void => void clock.setTimeout(task, interleaving.pick([0, 1]));
  return { globals, later, turn: interleaving.turnOf(name) };
}
