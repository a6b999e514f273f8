import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { openSample } from "../support/sample";
import { Interleaving } from "./interleaving";
import { cellsOf, formatsThatAreNotMarks, marksIn, summariesIn, writtenIn, wrongIn } from "./shared-workbook";
import { openTwoPanes, type Person, type TwoPanes } from "./two-panes";

/** Given again by TOGETHER_SEED, the same interleavings come again; TOGETHER_RUNS tells how many workbooks are worked on. */
const firstSeed = Number(process.env["TOGETHER_SEED"] ?? Math.floor(Math.random() * 1_000_000));
const runs = Number(process.env["TOGETHER_RUNS"] ?? 1);
const roundsOfRun = 40;

/** What two people did, as far as the workbook has to keep it. */
class Expected {
  readonly justified = new Map<string, Set<string>>([
    ["Ana", new Set()],
    ["Luis", new Set()],
  ]);
  readonly settings = new Map<string, unknown>();

  of({ name }: Person): Set<string> {
    return this.justified.get(name) ?? new Set();
  }
}

interface Work {
  readonly interleaving: Interleaving;
  readonly expected: Expected;
  /** The observations that this person may set aside: the other one has others. */
  readonly cells: readonly string[];
}

const actions = [
  "review",
  "highlight",
  "clear",
  "summary",
  "justify",
  "justify",
  "take back",
  "days",
  "rule",
  "look",
] as const;

async function justify(person: Person, { interleaving, expected, cells }: Work): Promise<void> {
  const open = person.pane.observations();
  const [first, ...others] = cells.filter((cell) => open.includes(cell));
  if (first === undefined) return;
  const cell = interleaving.pick([first, ...others]);
  await person.pane.justify(cell);
  expected.of(person).add(cell);
}

async function takeBack(person: Person, { interleaving, expected, cells }: Work): Promise<void> {
  const justified = person.pane.justified();
  const [first, ...others] = cells.filter((cell) => justified.includes(cell));
  if (first === undefined) return;
  const cell = interleaving.pick([first, ...others]);
  await person.pane.takeBack(cell);
  expected.of(person).delete(cell);
}

async function act(person: Person, action: (typeof actions)[number], work: Work): Promise<void> {
  const { pane, name } = person;
  const { interleaving, expected } = work;
  switch (action) {
    case "review":
      return pane.review();
    case "highlight":
      return pane.highlight();
    case "clear":
      return pane.clearMarks();
    case "summary":
      return pane.writeSummary();
    case "justify":
      return justify(person, work);
    case "take back":
      return takeBack(person, work);
    case "look":
      return pane.refresh();
    case "days": {
      const [field, value] = [
        name === "Ana" ? "dueSoonDays" : "proofFrom",
        50 + Math.floor(interleaving.random() * 50),
      ];
      await pane.set({ [field]: value });
      expected.settings.set(field, value);
      return;
    }
    case "rule": {
      const rule = name === "Ana" ? "overdue" : "missing-evidence";
      const severity = interleaving.pick(["error", "warning", "info"] as const);
      await pane.setRule(rule, severity);
      expected.settings.set(`rules.${rule}`, severity);
      return;
    }
  }
}

/** One person's work of a round; what they did is told for when it goes wrong. */
async function workOf(person: Person, work: Work, log: string[]): Promise<void> {
  const { interleaving } = work;
  for (let left = interleaving.pick([1, 1, 2, 3]); left > 0; left -= 1) {
    const action = interleaving.pick(actions);
    log.push(`${person.name} ${action}`);
    await act(person, action, work);
    const failure = person.pane.failure();
    if (failure !== null) throw new Error(`${person.name} could not ${action}: ${JSON.stringify(failure)}`);
  }
}

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

async function run(seed: number): Promise<number> {
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
    for (let round = 0; round < roundsOfRun; round += 1) {
      log.length = 0;
      await interleaving.until(Promise.all([workOf(ana, part(0), log), workOf(luis, part(1), log)]));
      check(document, panes, expected);
      expect(formatsThatAreNotMarks(document)).toBe(foreign);
    }
    log.length = 0;
    await checkEnd(document, panes, interleaving, expected);
    expect(formatsThatAreNotMarks(document)).toBe(foreign);
    // office.js looks in vain for its file of strings, which this window does not load.
    expect(interleaving.uncaught.filter((error) => !String(error).includes("locale"))).toEqual([]);
    return interleaving.choices;
  } catch (error) {
    throw new Error(`With TOGETHER_SEED=${seed} TOGETHER_RUNS=1, after: ${log.join(", ")}`, { cause: error });
  } finally {
    panes.close();
  }
}

test(`two people who do everything at the same time lose nothing (TOGETHER_SEED=${firstSeed})`, async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  let choices = 0;
  for (let at = 0; at < runs; at += 1) choices += await run(firstSeed + at);
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  process.stdout.write(
    `${runs * roundsOfRun} interleavings from seed ${firstSeed} on, ${choices} choices of who is next\n`,
  );
}, 3_600_000);
