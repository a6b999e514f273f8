import type { Browser } from "playwright-core";

/** An event of Chromium's trace, as far as it is read here; times are microseconds, `tdur` those of the thread's own. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** A stretch in which a thread stopped for nothing else, in milliseconds of its own time: what others take from the processor is not in it. */
export interface Task {
  readonly at: number;
  readonly milliseconds: number;
}

export interface Thread {
  readonly tasks: readonly Task[];
  /** When each mark was set that its page made; pages mark what the bench looks for as "bench:…". */
  readonly marks: readonly { readonly name: string; readonly at: number }[];
}

const categories = ["toplevel", "disabled-by-default-devtools.timeline", "blink.user_timing"];

const ours = /^bench:/;

function threadOf(events: readonly TraceEvent[], mark: string): Thread {
  const met = events.find(({ name }) => name === mark);
  if (met === undefined) throw new Error(`No page has set the mark ${mark}.`);
  const own = events.filter(({ pid, tid }) => pid === met.pid && tid === met.tid);
  return {
    tasks: own
      .filter(({ name, ph }) => name === "RunTask" && ph === "X")
      .map(({ ts, tdur = 0 }) => ({ at: ts / 1000, milliseconds: tdur / 1000 })),
    marks: own
      .filter(({ name, cat }) => cat === "blink.user_timing" && ours.test(name))
      .map(({ name, ts }) => ({ name, at: ts / 1000 }))
      .sort((one, other) => one.at - other.at),
  };
}

/**
 * Traces all pages of the browser while the work is done.
 * @param marks by which the pages' threads are told apart: each has to set its own
 */
export async function traced<Name extends string>(
  browser: Browser,
  marks: Readonly<Record<Name, string>>,
  work: () => Promise<void>,
): Promise<Readonly<Record<Name, Thread>>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  // The protocol tells no more of them than that they are objects.
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
  });
  await work();
  const complete = new Promise<unknown>((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const names = Object.keys(marks) as Name[]; // of the record that was given
  const threads = names.map((name) => [name, threadOf(events, marks[name])] as const);
  return Object.fromEntries(threads) as Record<Name, Thread>; // one for each of the names
}

/** When a mark was set for the first time. */
export function timeOf({ marks }: Thread, wanted: string): number {
  const met = marks.find(({ name }) => name === wanted);
  if (met === undefined) throw new Error(`The mark ${wanted} is missing.`);
  return met.at;
}

// A click's own task begins before its listener sets the mark.
const beforeMark = 20;

/** The tasks between two moments. */
export const tasksBetween = ({ tasks }: Thread, from: number, to: number): readonly Task[] =>
  tasks.filter(({ at, milliseconds }) => at + milliseconds >= from && at > from - beforeMark && at < to);

export const busy = (tasks: readonly Task[]): number => tasks.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

export const longest = (tasks: readonly Task[]): number =>
  Math.max(0, ...tasks.map(({ milliseconds }) => milliseconds));
