/**
 * What a person waits for when the pane is opened for the first time: until its first screen is painted and its button can be pressed, in
 * Chromium through the workbench, with a slow network and processor and without, and what has been loaded until then. Build first
 * (`npm run build`); run it with `npm run bench -- start`. How it is measured and what was found: start/README.md. It ends with status 1
 * where what is loaded for later begins before the first script has come, or that script is over its budget.
 */
import { rmSync } from "node:fs";
import { scriptBudget } from "../scripts/build-add-in";
import { filesIn, firstScripts } from "../scripts/built-files";
import { developmentCertificate } from "../scripts/certificate";
import { distFolder } from "../scripts/paths";
import { serveWorkbench } from "../scripts/serve-workbench";
import { startBench } from "../tests/e2e/bench";
import { compressedFiles } from "./start/compressed-files";
import { measureStart, watchStart, type LoadedFile, type Slowness, type StartFigures } from "./start/measure-start";

const times = 3;
const slow: Slowness = { bitsPerSecond: 1_600_000, latencyMilliseconds: 150, processorRate: 4 };

const own = firstScripts(distFolder);
const later = filesIn(distFolder).filter((name) => name.endsWith(".js") && !own.includes(name));

/** The same machine at nearly the same time, so that they can be compared. */
interface Starts {
  readonly unslowed: StartFigures;
  readonly slowed: StartFigures;
}

/** What the pane asks for from first to last, so that it can be laid out compressed. */
async function askedFor(): Promise<string[]> {
  const bench = await startBench({ prepare: watchStart });
  try {
    const { files } = await measureStart(bench, null);
    return [...new Set(files.map(({ path }) => path))];
  } finally {
    await bench.close();
  }
}

async function measureAll(compressed: string): Promise<Starts[]> {
  const server = await serveWorkbench({ port: 0, ...(await developmentCertificate()), compressed });
  const bench = await startBench({ server, prepare: watchStart });
  try {
    const all: Starts[] = [];
    for (let time = 0; time < times; time += 1)
      all.push({
        unslowed: await measureStart(bench, null),
        slowed: await measureStart(bench, slow),
      });
    return all;
  } finally {
    await bench.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function tellTimes(all: readonly Starts[]): void {
  const row = (until: string, read: (figures: StartFigures) => number) => {
    const of = (figure: (starts: Starts) => number) => median(all.map(figure));
    return {
      until,
      "unslowed, ms": Math.round(of(({ unslowed }) => read(unslowed))),
      "slowed, ms": Math.round(of(({ slowed }) => read(slowed))),
      "slowed / unslowed": Number(of(({ slowed, unslowed }) => read(slowed) / read(unslowed)).toFixed(1)),
    };
  };
  console.table([
    row("first text painted", ({ firstPaint }) => firstPaint),
    row("button can be pressed", ({ usable }) => usable),
  ]);
}

const kilobytes = (files: readonly LoadedFile[]) =>
  Number((files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1));

function tellFiles({ files, usable }: StartFigures): void {
  const needed = files.filter(({ path, until }) => !later.includes(path) && until <= usable);
  console.table(
    needed.map((file) => ({
      file: file.path,
      "kB, compressed": kilobytes([file]),
      "from, ms": Math.round(file.from),
      "until, ms": Math.round(file.until),
    })),
  );
  const isOffice = ({ path }: LoadedFile) => path.startsWith("officejs/");
  const ofOurs = kilobytes(needed.filter((file) => !isOffice(file)));
  console.log(`Before the first screen: ${ofOurs} kB of ours, ${kilobytes(needed.filter(isOffice))} kB of office.js.`);
  const early = files.filter(({ path, from }, index) => {
    const isFirst = files.findIndex((file) => file.path === path) === index;
    return isFirst && later.includes(path) && from <= usable;
  });
  const begun = Math.min(...early.map(({ from }) => from));
  console.log(`For later, begun at ${Math.round(begun)} ms: ${early.length} scripts, ${kilobytes(early)} kB.`);
}

function beginsAfterFirst({ files }: StartFigures): boolean {
  const firstIsThere = Math.max(...files.filter(({ path }) => own.includes(path)).map(({ until }) => until));
  return files.every(({ path, from }) => !later.includes(path) || from >= firstIsThere);
}

async function main(): Promise<void> {
  const compressed = compressedFiles(await askedFor());
  try {
    const all = await measureAll(compressed);
    tellTimes(all);
    const [first] = all;
    if (first === undefined) throw new Error("Nothing was measured.");
    tellFiles(first.slowed);
    const bytes = kilobytes(first.slowed.files.filter(({ path }) => own.includes(path))) * 1000;
    if (bytes > scriptBudget) console.error(`The first script is over its budget of ${scriptBudget / 1000} kB.`);
    const isLast = all.every(({ slowed }) => beginsAfterFirst(slowed));
    if (!isLast) console.error("What is loaded for later does not wait for the first script.");
    if (bytes > scriptBudget || !isLast) process.exitCode = 1;
  } finally {
    rmSync(compressed, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
