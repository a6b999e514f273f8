/**
 * What it costs to mark cells: round trips, bytes both ways and time in the workbench, by number of cells; the workbench plays Excel, so
 * that the times are to be compared with one another only. Run it with `npm run bench -- marks`; it ends with status 1 where marking takes
 * more round trips than two and one for each 8,000 characters of addresses, or a cell of the largest sheet over three times the time of one
 * of the smallest but one.
 */
import { performance } from "node:perf_hooks";
import { coalesce } from "../src/core/rectangles";
import type { SheetMarks } from "../src/core/marks";
import { rangeAddress } from "../src/excel/addresses";
import { replaceMarks } from "../src/excel/marks";
import { rememberOwnFormats } from "../src/excel/own-formats";
import { newWorkbook } from "../workbench/document/open-in-node";
import { createOfficeClient } from "../workbench/host/in-process-client";

const sizes = [100, 1_000, 10_000, 50_000];
const mostGrowth = 3;

/** Cells as observations mark them: the first cells of rows in runs, and single cells in seven columns. */
function marksOf(sheetId: string, cells: number): SheetMarks {
  const positions = Array.from({ length: cells }, (_, index) => {
    const row = 8 + Math.floor(index / 2) + Math.floor(index / 20);
    return index % 2 === 0 ? { row, column: 0 } : { row, column: 1 + ((index * 7) % 11) };
  });
  const group = (severity: "error" | "warning", holdsText: boolean, of: typeof positions) => ({
    severity,
    holdsText,
    ranges: coalesce(of),
  });
  return {
    sheetId,
    cellCount: cells,
    live: [],
    groups: [
      group(
        "error",
        false,
        positions.filter(({ column }) => column === 0),
      ),
      group(
        "warning",
        true,
        positions.filter(({ column }) => column > 0),
      ),
    ],
  };
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

interface Cost {
  readonly roundTrips: number;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
}

async function measure(cells: number) {
  const document = await newWorkbook({ name: "bench.xlsx" });
  const client = await createOfficeClient(document);
  const { Excel, Office, OfficeExtension, traffic } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { id } = document.activeSheet();
  const marks = marksOf(id, cells);
  const fewer = marksOf(id, cells - 10);

  const timed = async (wanted: readonly SheetMarks[]): Promise<Cost> => {
    traffic.reset();
    const start = performance.now();
    await replaceMarks(wanted, [id]);
    const milliseconds = performance.now() - start;
    const requests = traffic.requests.filter(({ isRelease }) => !isRelease);
    const total = (of: "requestBytes" | "responseBytes") => requests.reduce((sum, request) => sum + request[of], 0);
    return {
      roundTrips: traffic.roundTrips,
      sent: total("requestBytes"),
      received: total("responseBytes"),
      milliseconds,
    };
  };
  rememberOwnFormats(id, []);
  const rounds: { first: Cost; same: Cost; changed: Cost; cleared: Cost }[] = [];
  for (let round = 0; round < (cells > 10_000 ? 3 : 5); round += 1) {
    const [first, same] = [await timed([marks]), await timed([marks])];
    rounds.push({ first, same, changed: await timed([fewer]), cleared: await timed([]) });
  }
  client.dispose();
  document.dispose();
  const characters = marks.groups.flatMap(({ ranges }) => ranges.map(rangeAddress)).join(",").length;
  const [last] = rounds.slice(-1);
  if (!last) throw new Error("Nothing was measured.");
  const timeOf = (step: keyof typeof last) => median(rounds.map((round) => round[step].milliseconds));
  return {
    cells,
    characters,
    ...last,
    times: { first: timeOf("first"), changed: timeOf("changed"), cleared: timeOf("cleared") },
  };
}

async function main(): Promise<void> {
  await measure(1_000);
  const figures: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of sizes) figures.push(await measure(size));
  const unit = figures[1]?.times.first ?? NaN;
  console.table(
    figures.map(({ cells, characters, first, same, changed, cleared, times }) => ({
      cells,
      "address characters": characters,
      "trips: first/same/changed/cleared": [first, same, changed, cleared]
        .map(({ roundTrips }) => roundTrips)
        .join("/"),
      "kB sent, first": Number((first.sent / 1000).toFixed(1)),
      "kB received, first": Number((first.received / 1000).toFixed(1)),
      "kB both ways, changed": Number(((changed.sent + changed.received) / 1000).toFixed(1)),
      "time, ms": Math.round(times.first),
      "time, relative": Number((times.first / unit).toFixed(2)),
      "changed, relative": Number((times.changed / unit).toFixed(2)),
      "cleared, relative": Number((times.cleared / unit).toFixed(2)),
    })),
  );
  const tooMany = figures.filter(({ characters, first, changed }) =>
    [first, changed].some(({ roundTrips }) => roundTrips > 2 + Math.floor(characters / 8_000)),
  );
  for (const { cells } of tooMany) console.error(`Marking ${cells} cells took too many round trips.`);
  const perCell = figures.map(({ cells, times }) => times.first / cells);
  const growth = (perCell.at(-1) ?? NaN) / (perCell[1] ?? NaN);
  if (growth > mostGrowth) console.error(`A cell of the largest sheet takes ${growth.toFixed(1)} times as long.`);
  if (tooMany.length > 0 || growth > mostGrowth) process.exitCode = 1;
}

void main();
