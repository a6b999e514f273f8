import { busy, type Thread } from "./trace";

export interface Ranked {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Of the frames while something is scrolled, in milliseconds. */
export interface FrameFigures {
  /** How far they are apart. */
  readonly frames: Ranked;
  /** What the page itself does for one. */
  readonly own: Ranked;
}

export function ranked(values: readonly number[]): Ranked {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** Of a thread whose page has set the mark "bench:frame" in each frame. */
export function frameFigures({ marks, tasks }: Thread): FrameFigures {
  // In the first frames the page is still busy with having been pressed.
  const starts = marks.filter(({ name }) => name === "bench:frame").slice(5);
  const spans = starts.slice(1).map(({ at }, index) => ({ from: starts[index]?.at ?? at, to: at }));
  return {
    frames: ranked(spans.map(({ from, to }) => to - from)),
    own: ranked(spans.map(({ from, to }) => busy(tasks.filter(({ at }) => at >= from && at < to)))),
  };
}
