/**
 * What a person waits for in the workbench with a large workbook: opening, scrolling, the edit of one cell, saving, measured in Chromium for
 * 5,000 and for 50,000 rows of twelve columns. Build first (`npm run build`); run it with `npm run bench -- workbench`. How it is measured and
 * what was found: workbench/README.md. It ends with 1 where a row of the larger workbook costs much more than one of the smaller.
 */
import { startBench } from "../tests/e2e/bench";
import { ensurePackages, versionOf } from "./accuracy/packages";
import { columnCount } from "./workbench/large-workbook";
import { measureWorkbench, type Span, type WorkbenchFigures } from "./workbench/measure-workbench";

const sizes = [5_000, 50_000];
const mostGrowth = 1.5;

const rounded = (value: number) => Math.round(value * 10) / 10;
const shown = ({ wall, own }: Span) => `${Math.round(wall)} (${Math.round(own)})`;

const row = ({ rows, bytes, open, edit, save }: WorkbenchFigures) => ({
  rows,
  MB: rounded(bytes / 1e6),
  "open, ms (own)": shown(open),
  "edit, ms (own)": `${rounded(edit.wall)} (${rounded(edit.own)})`,
  "save, ms (own)": shown(save),
});

const scrollRow = ({ rows, scroll: { frames, own } }: WorkbenchFigures) => ({
  rows,
  "frame: median, ms": rounded(frames.median),
  "95 %": rounded(frames.p95),
  longest: rounded(frames.max),
  "own: median, ms": rounded(own.median),
  "own 95 %": rounded(own.p95),
});

async function measureAll(): Promise<WorkbenchFigures[]> {
  // What tsx compiles names functions by a helper that the page does not have.
  const helper = { content: "globalThis.__name ??= (value) => value" };
  const bench = await startBench({ prepare: (page) => page.addInitScript(helper).then(() => undefined) });
  try {
    const figures: WorkbenchFigures[] = [];
    for (const rows of sizes) {
      const measured = await measureWorkbench(bench, rows);
      console.table([row(measured)]);
      console.table([scrollRow(measured)]);
      figures.push(measured);
    }
    return figures;
  } finally {
    await bench.close();
  }
}

async function main(): Promise<void> {
  ensurePackages();
  console.log(`${columnCount} columns, written with ExcelJS ${versionOf("exceljs")}; own: of the page's thread alone.`);
  const [small, large] = await measureAll();
  if (small === undefined || large === undefined) throw new Error("Two sizes are compared.");
  // Opening and saving go through every row; an edit and a frame have to cost the same whatever the number of rows.
  const perRow = (of: (figures: WorkbenchFigures) => number) => of(large) / large.rows / (of(small) / small.rows);
  const growth = {
    "open, a row": perRow(({ open }) => open.own),
    "save, a row": perRow(({ save }) => save.own),
    edit: large.edit.own / small.edit.own,
    frame: large.scroll.own.median / small.scroll.own.median,
  };
  for (const [what, times] of Object.entries(growth))
    console.log(`${what}: ${rounded(times)} times in the larger workbook.`);
  if (!Object.values(growth).every((times) => times <= mostGrowth)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
