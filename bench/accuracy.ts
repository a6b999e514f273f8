/**
 * What the core and the public validators find in workbooks with planted faults, and how long validation takes each. Ends with 1 where the
 * core misses anything or calls anything wrong that is in order. What is measured and how: accuracy/README.md. Run it with
 * `npm run bench -- accuracy`.
 */
import { say, sayFailure } from "../scripts/say";
import type { Contestant } from "./accuracy/contestant";
import { isPerfect, judge } from "./accuracy/judge";
import { core, rulesAlone, validationAlone } from "./accuracy/ours";
import { ensurePackages, versionOf } from "./accuracy/packages";
import { peersIn } from "./accuracy/peers";
import { plantedSheet, type PlantedSheet } from "./accuracy/planted-sheet";
import { accuracyTable, timeTable, type Judged } from "./accuracy/report";
import { measure } from "./accuracy/timing";
import { variants, type Variant } from "./accuracy/variants";
import { writeWorkbook } from "./accuracy/write-workbook";

const judgedRows = 10_000;
const timedSizes = [1_000, 10_000, 50_000];

interface Entry {
  readonly contestant: Contestant;
  readonly headerRow: number;
  readonly note?: string;
}

/** Where headings do not stand in row 1, the public validators get a second line, in which they are told where. */
function entriesFor({ setups }: Variant, { headerRow }: PlantedSheet): readonly Entry[] {
  const peers = setups.flatMap(peersIn);
  const entries = [core, ...peers].map((contestant): Entry => ({ contestant, headerRow: 0 }));
  if (headerRow === 0) return entries;
  const note = "told the headings' row";
  return [...entries, ...peers.map((contestant): Entry => ({ contestant, headerRow, note }))];
}

async function judgeVariant(variant: Variant): Promise<boolean> {
  const sheet = plantedSheet(judgedRows, variant.layout);
  const bytes = await writeWorkbook(sheet);
  const judged: Judged[] = [];
  for (const { contestant, headerRow, note } of entriesFor(variant, sheet)) {
    const { verdict } = await contestant.prepare(bytes, headerRow);
    judged.push({ contestant, score: judge(sheet, await verdict()), ...(note === undefined ? {} : { note }) });
  }
  console.log(`### ${variant.name}\n\n${accuracyTable(judged)}\n`);
  return judged.every(({ contestant, score }) => contestant !== core || isPerfect(score));
}

async function compareTimes(): Promise<void> {
  const workbooks = [];
  for (const size of timedSizes) {
    const sheet = plantedSheet(size);
    workbooks.push({ bytes: await writeWorkbook(sheet), headerRow: sheet.headerRow });
  }
  const contestants = [core, rulesAlone, validationAlone, ...peersIn("own rules")];
  console.log(`### Times\n\n${timeTable(timedSizes, await measure(contestants, workbooks))}\n`);
}

async function run(): Promise<void> {
  ensurePackages();
  console.log(`Node ${process.versions.node}, workbooks written with ExcelJS ${versionOf("exceljs")}.\n`);
  let isOurs = true;
  for (const variant of variants) isOurs = (await judgeVariant(variant)) && isOurs;
  await compareTimes();
  if (isOurs) return;
  say("The core misses what is planted, or calls wrong what is in order.");
  process.exitCode = 1;
}

run().catch(sayFailure);
