import { performance } from "node:perf_hooks";
import type { Contestant, Prepared } from "./contestant";

/** How long a validator took, by size of workbook: the medians. */
export interface Time {
  readonly contestant: Contestant;
  readonly milliseconds: readonly number[];
}

const rounds = 5;

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function timeOf({ validate }: Prepared): Promise<number> {
  const start = performance.now();
  await validate();
  return performance.now() - start;
}

/**
 * Times each validator from rows in memory to its list of errors. They take turns, so that a busy moment of the machine strikes all, and
 * each turn begins with a run that does not count, so that none is measured on what another left behind.
 */
export async function measure(
  contestants: readonly Contestant[],
  workbooks: readonly { readonly bytes: Uint8Array; readonly headerRow: number }[],
): Promise<readonly Time[]> {
  const times: number[][] = contestants.map(() => []);
  for (const { bytes, headerRow } of workbooks) {
    const turns: { readonly prepared: Prepared; readonly measured: number[] }[] = [];
    for (const { prepare } of contestants) turns.push({ prepared: await prepare(bytes, headerRow), measured: [] });
    for (const { prepared } of turns) await timeOf(prepared);
    for (let round = 0; round < rounds; round += 1) {
      for (const { prepared, measured } of turns) {
        await timeOf(prepared);
        measured.push(await timeOf(prepared));
      }
    }
    turns.forEach(({ measured }, index) => times[index]?.push(median(measured)));
  }
  return contestants.map((contestant, index) => ({ contestant, milliseconds: times[index] ?? [] }));
}
