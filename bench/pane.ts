/**
 * What a person waits for in the pane, measured in Chromium through the workbench: from the click to the results, the longest task in which
 * the pane answers nobody, frames while all observations are scrolled, and the size of the first screen's script. Build first
 * (`npm run build`); run it with `npm run bench -- pane`. How it is measured and what was found: pane/README.md. It ends with status 1 where
 * a row of the larger workbook costs much more than one of the smaller, or the script is over its budget.
 */
import { scriptBudget } from "../scripts/build-add-in";
import { distFolder } from "../scripts/paths";
import { startBench } from "../tests/e2e/bench";
import { measurePane, type PaneFigures, type ReviewFigures } from "./pane/measure-pane";
import { scriptSizes } from "./pane/script-sizes";
import { separatePane, servePane } from "./pane/separate-pane";

const sizes = [1_000, 10_000];
const mostGrowth = 1.5;
const mostScrollGrowth = 2;
const listedParts = 16;

const rounded = (value: number) => Math.round(value * 10) / 10;

const reviewRow = (activities: number, which: string, review: ReviewFigures) => ({
  activities,
  review: which,
  "wall, ms": Math.round(review.wall),
  "pane's own, ms": Math.round(review.paneOwn),
  "workbench's own, ms": Math.round(review.workbenchOwn),
  "longest task, ms": Math.round(review.longestTask),
  "tasks over 50 ms": review.tasksOver50,
});

const scrollRow = ({ activities, scroll: { frames, own } }: PaneFigures) => ({
  observations: activities,
  "frame: median, ms": rounded(frames.median),
  "95 %": rounded(frames.p95),
  longest: rounded(frames.max),
  "pane's own: median, ms": rounded(own.median),
  "own 95 %": rounded(own.p95),
  "own longest": rounded(own.max),
});

function tellScripts(): boolean {
  const scripts = scriptSizes(distFolder);
  for (const { compressed, plain, parts } of scripts) {
    console.log(
      `Script of the first screen: ${rounded(compressed / 1000)} kB compressed, ${rounded(plain / 1000)} kB.`,
    );
    const rest = parts.slice(listedParts).reduce((sum, { bytes }) => sum + bytes, 0);
    const listed = [...parts.slice(0, listedParts), { name: "others", bytes: rest }];
    console.table(
      listed.map(({ name, bytes }) => ({
        part: name,
        "kB, minified": rounded(bytes / 1000),
        "% of the script": rounded((100 * bytes) / plain),
      })),
    );
  }
  return scripts.reduce((sum, { compressed }) => sum + compressed, 0) <= scriptBudget;
}

async function measureAll(): Promise<PaneFigures[]> {
  const server = await servePane();
  const bench = await startBench({ prepare: (page) => separatePane(page, server) });
  try {
    const figures: PaneFigures[] = [];
    for (const activities of sizes) figures.push(await measurePane(bench, activities));
    return figures;
  } finally {
    await bench.close();
    await server.close();
  }
}

async function main(): Promise<void> {
  const isWithinBudget = tellScripts();
  const figures = await measureAll();
  console.table(
    figures.flatMap(({ activities, first, again }) => [
      reviewRow(activities, "first", first),
      reviewRow(activities, "again", again),
    ]),
  );
  console.table(figures.map(scrollRow));
  const [small, large] = figures;
  const perRow = ({ activities, again }: PaneFigures) => again.paneOwn / activities;
  const growth = small && large ? perRow(large) / perRow(small) : NaN;
  const scrollGrowth = small && large ? large.scroll.own.median / small.scroll.own.median : NaN;
  console.log(`A row of the larger workbook costs the pane ${rounded(growth)} times one of the smaller.`);
  console.log(`A frame while the longer list is scrolled costs it ${rounded(scrollGrowth)} times one of the shorter.`);
  if (!isWithinBudget) console.error(`The script is over its budget of ${scriptBudget / 1000} kB.`);
  if (!isWithinBudget || !(growth <= mostGrowth) || !(scrollGrowth <= mostScrollGrowth)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
