import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { openSample } from "../support/sample";
import { Interleaving } from "./interleaving";
import { Expected, workOf, type Work } from "./persons-work";
import { cellsOf, formatsThatAreNotMarks, marksIn, summariesIn, writtenIn, wrongIn } from "./shared-workbook";
import { openTwoPanes, type Person, type TwoPanes } from "./two-panes";
import { tellWaiting } from "./tell-waiting";

/** Given again by TOGETHER_SEED, the same interleavings come again; TOGETHER_RUNS tells how many workbooks are worked on. */
const firstSeed = Number(process.env["TOGETHER_SEED"] ?? Math.floor(Math.random() * 1_000_000));
const runs = Number(process.env["TOGETHER_RUNS"] ?? 1);
const roundsOfRun = 40;

function check(document: WorkbookDocument, { ana, luis }: TwoPanes, expected: Expected): void {
  const { justified, runs: kept, settings } = writtenIn(document);
  expect(wrongIn(document)).toEqual([]);
  expect(justified).toEqual({ Ana: expected.of(ana).size, Luis: expected.of(luis).size });
  const known = [...new Set([...ana.pane.runs(), ...luis.pane.runs()])];
  expect(known.filter((id) => !kept.includes(id)).slice(kept.length < 30 ? 0 : known.length)).toEqual([]);
  for (const [field, value] of expected.settings) {
    const [name = "", rule] = field.split(".");
    expect([field, rule === undefined ? settings[name] : Object(settings[name])[rule]]).toEqual([field, value]);
  }
}

/** Both mark and write the summary at once: it comes to the same as if one had done it. Then both clear at once. */
async function checkEnd(
  document: WorkbookDocument,
  { ana, luis }: TwoPanes,
  interleaving: Interleaving,
  expected: Expected,
) {
  const both = (begin: (person: Person) => Promise<void>) => interleaving.until(Promise.all([ana, luis].map(begin)));
  await both(({ pane }) => pane.review());
  for (const { pane } of [ana, luis])
    expect([...pane.justified()].sort()).toEqual([...expected.of(ana), ...expected.of(luis)].sort());
  await both(({ pane }) => pane.highlight());
  await both(({ pane }) => pane.writeSummary());
  const state = () => ({ marks: [...marksIn(document)].sort(), summary: summariesIn(document).map(cellsOf) });
  const together = state();
  await interleaving.until(ana.pane.highlight());
  await interleaving.until(ana.pane.writeSummary());
  expect(together).toEqual(state());
  expect(together.marks.length > 0).toBe(ana.pane.observations().length > 0);
  expect(together.summary).toHaveLength(1);
  await both(({ pane }) => pane.clearMarks());
  expect(marksIn(document)).toEqual([]);
  expect([ana.pane.failure(), luis.pane.failure()]).toEqual([null, null]);
  check(document, { ana, luis, close: () => undefined }, expected);
}

/** office.js complains of what this window does not have: its file of strings, and the page's frame. */
const ofTheStart = ["locale", "conversationId"];

interface Played {
  readonly interleaving: Interleaving;
  /** What the add-in keeps in the workbook: its ids and times too. */
  readonly kept: readonly (readonly [string, unknown])[];
}

/** Two people work on a workbook for some rounds, as the seed tells. */
async function play(seed: number, rounds: number): Promise<Played> {
  const document = await openSample("imss-e006-2015");
  const foreign = formatsThatAreNotMarks(document);
  const interleaving = new Interleaving(seed);
  const panes = await openTwoPanes(document, interleaving);
  const { ana, luis } = panes;
  const expected = new Expected();
  const log: string[] = [];
  try {
    await interleaving.until(Promise.all([ana.pane.start(), luis.pane.start()]));
    await interleaving.until(Promise.all([ana.pane.review(), luis.pane.review()]));
    const cells = ana.pane.observations();
    const part = (rest: number): Work => ({ interleaving, expected, cells: cells.filter((_, at) => at % 2 === rest) });
    for (let round = 0; round < rounds; round += 1) {
      log.length = 0;
      await interleaving.until(Promise.all([workOf(ana, part(0), log), workOf(luis, part(1), log)]));
      check(document, panes, expected);
      expect(formatsThatAreNotMarks(document)).toBe(foreign);
    }
    log.length = 0;
    await checkEnd(document, panes, interleaving, expected);
    expect(formatsThatAreNotMarks(document)).toBe(foreign);
    expect(interleaving.uncaught.filter((error) => !ofTheStart.some((text) => String(error).includes(text)))).toEqual(
      [],
    );
    return { interleaving, kept: [...document.settings] };
  } catch (error) {
    const waiting = tellWaiting(document, panes, interleaving);
    throw new Error(`With TOGETHER_SEED=${seed} TOGETHER_RUNS=1, after: ${log.join(", ")}\n${waiting}`, {
      cause: error,
    });
  } finally {
    panes.close();
  }
}

test(`two people who do everything at the same time lose nothing (TOGETHER_SEED=${firstSeed})`, async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  let choices = 0;
  for (let at = 0; at < runs; at += 1) choices += (await play(firstSeed + at, roundsOfRun)).interleaving.choices;
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  process.stdout.write(
    `${runs * roundsOfRun} interleavings from seed ${firstSeed} on, ${choices} choices of who is next\n`,
  );
}, 3_600_000);

test("a seed tells all that happens", async () => {
  const [first, again] = [await play(firstSeed, 3), await play(firstSeed, 3)];
  expect(again.interleaving.steps).toEqual(first.interleaving.steps);
  expect(again.kept).toEqual(first.kept);
}, 600_000);
