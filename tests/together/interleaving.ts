import type { Turn } from "../../workbench/host/turns";
import { oneAfterAnother } from "../../workbench/host/turns";

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly fire: () => void;
}

const realPause = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const macrotask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** How often the event loop turns until whatever can go on by itself has gone on. */
const turnsToSettle = 4;
/** So many times nothing happens only where everybody waits for somebody. */
const longestIdle = 2_000;
const longestIdleMs = 120_000;
const idleBeforePause = 100;
/** One in so many steps lets time pass although somebody could go on. */
const pauseOneIn = 12;

/**
 * Decides which person's request is executed next, or whose answer comes next, by random numbers; each person's own requests stay in order.
 * Time in the windows of the persons passes only when the interleaving lets it: all waiting is over at once.
 */
export class Interleaving {
  readonly random: () => number;
  /** Milliseconds since the beginning, as the windows know them. */
  time = 0;
  /** What timers threw: a browser tells it to its console and goes on. */
  readonly uncaught: unknown[] = [];
  /** How often one of several could have been next. */
  choices = 0;
  private readonly gates = new Map<string, (() => void)[]>();
  private readonly timers = new Map<number, Timer>();
  private lastTimer = 0;
  private executing = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** One of several. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.random() * items.length)] ?? items[0];
  }

  /** The turn of one more person. */
  turnOf(person: string): Turn {
    const inOrder = oneAfterAnother();
    return (request) =>
      inOrder(async () => {
        await this.gate(person);
        this.executing += 1;
        const answer = await request().finally(() => (this.executing -= 1));
        await this.gate(person);
        return answer;
      });
  }

  /** `setTimeout` and its kin for a window. */
  readonly clock = {
    setTimeout: (handler: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): number => {
      const id = (this.lastTimer += 1);
      this.timers.set(id, { due: this.time + Math.max(0, delay), order: id, fire: () => handler(...given) });
      return id;
    },
    clearTimeout: (id: number): void => void this.timers.delete(id),
    MessageChannel: class {
      readonly port1: { onmessage: (() => void) | null; close: () => void } = {
        onmessage: null,
        close: () => undefined,
      };
      readonly port2 = { postMessage: () => setImmediate(() => this.port1.onmessage?.()) };
    },
  };

  /** Lets everybody go on, until all of it is done. */
  async until<Result>(work: Promise<Result>): Promise<Result> {
    const state = { isOver: false };
    const end = () => (state.isOver = true);
    work.then(end, end);
    let since = performance.now();
    for (let idle = 0; !state.isOver;) {
      const goesOn = await this.step();
      idle = goesOn ? 0 : idle + 1;
      if (goesOn) since = performance.now();
      // A calculation of the grid has a clock of its own, and a busy machine takes its time.
      else if (idle % idleBeforePause === 0) await realPause();
      if (idle > longestIdle && performance.now() - since > longestIdleMs)
        throw new Error(
          `Nobody goes on any more, and not all is done. Thrown in timers: ${this.uncaught.join("; ") || "nothing"}`,
        );
    }
    return work;
  }

  private gate(person: string): Promise<void> {
    return new Promise((resolve) => this.gates.set(person, [...(this.gates.get(person) ?? []), resolve]));
  }

  private async step(): Promise<boolean> {
    for (let turn = 0; turn < turnsToSettle; turn += 1) await macrotask();
    if (this.executing > 0) return true;
    if (this.fireDue()) return true;
    const ready = [...this.gates].filter(([, waiting]) => waiting.length > 0);
    const isPause = this.timers.size > 0 && Math.floor(this.random() * pauseOneIn) === 0;
    if (ready.length === 0 || isPause) return this.pass();
    if (ready.length > 1) this.choices += 1;
    const [, waiting] = ready[Math.floor(this.random() * ready.length)] ?? [];
    waiting?.shift()?.();
    return true;
  }

  private fireDue(): boolean {
    const due = [...this.timers].filter(([, timer]) => timer.due <= this.time);
    due.sort(([, one], [, other]) => one.due - other.due || one.order - other.order);
    for (const [id, { fire }] of due) {
      try {
        if (this.timers.delete(id)) fire();
      } catch (error) {
        this.uncaught.push(error);
      }
    }
    return due.length > 0;
  }

  /** Lets time pass until the next timer. */
  private pass(): boolean {
    const next = Math.min(...[...this.timers.values()].map(({ due }) => due));
    if (!Number.isFinite(next)) return false;
    this.time = Math.max(this.time, next);
    return true;
  }
}

/** Numbers from 0 up to 1 that a seed tells (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
