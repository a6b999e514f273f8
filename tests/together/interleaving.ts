import type { Turn } from "../../workbench/host/turns";
import { oneAfterAnother } from "../../workbench/host/turns";

interface Timer {
  readonly person: string;
  readonly due: number;
  readonly order: number;
  readonly fire: () => void;
}

/** A request that has been sent and waits to be executed, or an answer that is on its way. */
interface Message {
  readonly kind: "request" | "answer";
  readonly goOn: () => void;
}

const macrotask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** One in so many steps lets time pass although somebody could go on. */
const pauseOneIn = 12;
const stepsTold = 30;

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
  /** All that was decided, and what the windows asked of their clocks, in order. */
  readonly steps: string[] = [];
  private readonly messages = new Map<string, Message[]>();
  private readonly timers = new Map<number, Timer>();
  private readonly unanswered = new Map<string, number>();
  private lastTimer = 0;
  private executing: Promise<unknown> | null = null;
  private tasksPosted = 0;

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
    return async (request) => {
      this.countUnanswered(person, 1);
      try {
        return await inOrder(async () => {
          await this.underWay(person, "request");
          const answer = await this.execute(request);
          await this.underWay(person, "answer");
          return answer;
        });
      } finally {
        this.countUnanswered(person, -1);
      }
    };
  }

  /** `setTimeout` and its kin for the window of a person. */
  clockOf(person: string) {
    const post = this.post.bind(this);
    return {
      setTimeout: (handler: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): number => {
        const id = (this.lastTimer += 1);
        this.timers.set(id, { person, due: this.time + Math.max(0, delay), order: id, fire: () => handler(...given) });
        this.steps.push(`${person} begins timer ${id} of ${Math.round(delay)} ms`);
        return id;
      },
      clearTimeout: (id: number): void => {
        if (this.timers.delete(id)) this.steps.push(`${person} clears timer ${id}`);
      },
      MessageChannel: class {
        readonly port1: { onmessage: (() => void) | null; close: () => void } = {
          onmessage: null,
          close: () => undefined,
        };
        readonly port2 = { postMessage: () => post(() => this.port1.onmessage?.()) };
      },
      performance: { now: () => this.time },
    };
  }

  /** Lets everybody go on, until all of it is done. */
  async until<Result>(work: Promise<Result>): Promise<Result> {
    const state = { isOver: false };
    const end = () => (state.isOver = true);
    work.then(end, end);
    for (;;) {
      await this.settle();
      if (state.isOver) return work;
      if (!this.step()) throw new Error("Nobody goes on any more, and not all is done.");
    }
  }

  /** What each person waits for, and what went before. */
  told(): readonly string[] {
    const timers = [...this.timers].map(([id, { person, due }]) => `${person}'s timer ${id} at ${Math.round(due)} ms`);
    return [
      `It is ${Math.round(this.time)} ms after the beginning.${this.executing ? " A request is being executed." : ""}`,
      ...[...this.unanswered].map(([person, count]) => `${person} waits for ${count} answers: ${this.kindsOf(person)}`),
      `Waiting for their time: ${timers.join(", ") || "no timers"}`,
      `Thrown in timers: ${this.uncaught.join("; ") || "nothing"}`,
      "The last steps:",
      ...this.steps.slice(-stepsTold).map((step) => `  ${step}`),
    ];
  }

  private kindsOf(person: string): string {
    const kinds = (this.messages.get(person) ?? []).map(({ kind }) => kind);
    return kinds.join(", ") || "nothing on its way";
  }

  private countUnanswered(person: string, more: number): void {
    this.unanswered.set(person, (this.unanswered.get(person) ?? 0) + more);
  }

  private underWay(person: string, kind: Message["kind"]): Promise<void> {
    return new Promise((goOn) => this.messages.set(person, [...(this.messages.get(person) ?? []), { kind, goOn }]));
  }

  private async execute<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    const executing = request();
    this.executing = executing;
    try {
      return await executing;
    } finally {
      this.executing = null;
    }
  }

  private post(task: () => void): void {
    this.tasksPosted += 1;
    setImmediate(() => {
      this.tasksPosted -= 1;
      task();
    });
  }

  /**
   * Waits until whatever goes on by itself has gone on: after a turn of the event loop no promise is left that could, a request that is being
   * executed is waited for however long the grid calculates, and so are the tasks that windows post to themselves.
   */
  private async settle(): Promise<void> {
    do {
      await this.executing?.catch(() => undefined);
      await macrotask();
    } while (this.executing !== null || this.tasksPosted > 0);
  }

  /** @returns false where nothing is left that could go on */
  private step(): boolean {
    if (this.fireDue()) return true;
    const ready = [...this.messages].filter(([, waiting]) => waiting.length > 0);
    const isPause = this.timers.size > 0 && Math.floor(this.random() * pauseOneIn) === 0;
    if (ready.length === 0 || isPause) return this.pass();
    if (ready.length > 1) this.choices += 1;
    const [person, waiting] = ready[Math.floor(this.random() * ready.length)] ?? [];
    const next = waiting?.shift();
    this.steps.push(`${person}'s ${next?.kind}`);
    next?.goOn();
    return true;
  }

  private fireDue(): boolean {
    const due = [...this.timers].filter(([, timer]) => timer.due <= this.time);
    due.sort(([, one], [, other]) => one.due - other.due || one.order - other.order);
    for (const [id, { person, fire }] of due) {
      try {
        if (!this.timers.delete(id)) continue;
        this.steps.push(`${person}'s timer ${id}`);
        fire();
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
