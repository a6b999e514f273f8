import { alikeCorrections } from "../../src/core/alike-corrections";
import type { CellEdit } from "../../src/core/corrections";
import type { Review } from "../../src/core/review";
import { enUS } from "../../src/messages/en-US";
import { esMX } from "../../src/messages/es-MX";
import { observationSheetWords } from "../../src/messages/observation-words";
import { newSheetWords } from "../../src/messages/new-sheet-es-MX";
import { summaryLabels } from "../../src/messages/summary-labels";
import { isOwnFormula } from "../../src/excel/mark-rules";
import type { HostErrorCode } from "../../src/operations/host-error";
import { operationsAtOnce } from "./operations-at-once";
import { personSession } from "../support/person-session";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { createOfficeClient } from "../../workbench/host/in-process-client";
import { corrected, lossesOf, peoplesState, type PeoplesState } from "./people-state";
import { openRandom, randomOf, randomWorkbook, type RandomWorkbook } from "./random-workbook";
import { oneIn } from "./random-values";
import { lossesOnSaving } from "./saved-file";
import type { Random } from "../../bench/accuracy/random";

const labels = summaryLabels("es-MX");
const globalNames = ["Excel", "Office", "OfficeExtension"] as const;

type Session = ReturnType<typeof personSession>;

const reviewOf = (session: Session): Review | null => {
  const { results } = session.getState();
  return results.kind === "none" ? null : results.review;
};

/** Puts the genuine office.js on the workbook while something is done in it. */
async function withClient(document: WorkbookDocument, excelApi: string, work: () => Promise<void>): Promise<void> {
  const client = await createOfficeClient(document, { requirementSets: { ExcelApi: excelApi } });
  const { Excel, Office, OfficeExtension } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  try {
    await work();
  } finally {
    for (const name of globalNames) Reflect.deleteProperty(globalThis, name);
    client.dispose();
  }
}

/** With what sentences commands may be refused in this workbook. */
function refusalsOf({ sheets, isStructureProtected }: RandomWorkbook): ReadonlySet<HostErrorCode> {
  const codes: HostErrorCode[] = [];
  if (sheets.some(({ isProtected }) => isProtected)) codes.push("protected-sheet", "access-denied");
  if (isStructureProtected) codes.push("protected-structure");
  return new Set(codes);
}

/** What a review found, in the form in which two of them are compared. */
const foundBy = ({ issues, totals, sheets }: Review): string =>
  JSON.stringify({ issues, totals, tables: sheets.map(({ name, tables, skipped }) => [name, tables.length, skipped]) });

class Journey {
  readonly complaints: string[] = [];
  private expected: PeoplesState;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly session: Session,
    private readonly refusals: ReadonlySet<HostErrorCode>,
  ) {
    this.expected = peoplesState(document);
  }

  /** Does one thing, which ends in its work or in a sentence, and leaves alone what is people's. */
  async step(name: string, work: () => Promise<unknown>, { canGrow = false } = {}): Promise<boolean> {
    await work();
    const { failure, working, phase } = this.session.getState();
    if (working !== null || phase !== null)
      this.complain(name, `is still busy with ${JSON.stringify([working, phase])}`);
    this.session.dismissFailure();
    if (failure) {
      if (!this.refusals.has(failure.code)) this.complain(name, `failed: ${failure.code} ${failure.detail ?? ""}`);
      for (const { hostErrors } of [esMX, enUS])
        if (!/\p{L}.*\.$/u.test(hostErrors[failure.code])) this.complain(name, `has no sentence for ${failure.code}`);
    }
    for (const loss of lossesOf(this.expected, peoplesState(this.document, this.expected), { canGrow }))
      this.complain(name, loss);
    if (canGrow) this.expected = peoplesState(this.document, this.expected);
    return failure === null;
  }

  async correct(name: string, edits: readonly CellEdit[]): Promise<void> {
    const before = this.expected;
    this.expected = corrected(before, edits);
    const found = this.complaints.length;
    const isDone = await this.step(name, () => this.session.correct(edits));
    if (isDone) return;
    // Refused as a whole: nothing is written then.
    this.complaints.length = found;
    this.expected = before;
    for (const loss of lossesOf(before, peoplesState(this.document, before)))
      this.complain(name, `refused, and yet ${loss}`);
  }

  complain(name: string, what: string): void {
    this.complaints.push(`${name}: ${what}`);
  }
}

const anyOf = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[random.below(Math.max(1, items.length))];

/** The whole way of a person through the add-in. */
async function walk(journey: Journey, session: Session, document: WorkbookDocument, random: Random): Promise<void> {
  const { complaints } = journey;
  await journey.step("start", () => session.start());
  await journey.step("review", () => session.review());
  const first = reviewOf(session);
  await journey.step("review again", () => session.review());
  const second = reviewOf(session);
  if (!first || !second) return;
  if (foundBy(first) !== foundBy(second)) journey.complain("review again", "finds another thing");
  if (first.issues.length > 0) await journey.step("go to", () => session.goTo(random.below(first.issues.length)));

  const alike = anyOf(
    [...new Set(second.issues.map(({ ruleId }) => ruleId))].flatMap((id) => alikeCorrections(second, id)),
    random,
  );
  if (alike) await journey.correct("correct", alike.edits);
  const accepted = anyOf(reviewOf(session)?.issues ?? [], random);
  const words = { reason: "Prórroga", by: "Ana Ruiz", until: null };
  if (accepted) await journey.step("justify", () => session.justify([accepted], words, null));

  await journey.step("set", () => session.setSettings({ liveDates: oneIn(random, 2), dueSoonDays: random.below(90) }));
  await journey.step("highlight", () => session.highlight());
  const kind = random.pick(["by-area", "by-programme", "evidence", "area-sheet"] as const);
  const isSummarised = await journey.step("summary", () => session.writeSummary({ kind }));
  if (isSummarised) journey.complaints.push(...incompleteSheets(document));
  await journey.step("observations", () => session.writeObservations(observationSheetWords("es-MX")));
  const format = random.pick(["working-document", "progress-report"] as const);
  await journey.step("template", () => session.insertTemplate({ format, classified: oneIn(random, 2) }));
  document.activate(document.sheets()[0]?.id ?? "");
  await journey.step("progress columns", () => session.addProgressColumns(), { canGrow: true });
  await journey.step("highlight again", () => session.highlight());
  await journey.step("clear", () => session.clearMarks());
  const { outcome } = session.getState();
  const skipped = outcome?.kind === "cleared" ? outcome.skippedSheets.length : 0;
  if (skipped === 0) complaints.push(...marksLeft(document));
  await journey.step("stop", () => session.stop());
}

const marksLeft = (document: WorkbookDocument): string[] =>
  document
    .sheets()
    .flatMap((sheet) =>
      sheet
        .conditionalFormats()
        .flatMap(({ rule }) =>
          rule.type === "custom" && isOwnFormula(rule.formula) ? [`clear: ${sheet.name} keeps ${rule.formula}`] : [],
        ),
    );

function incompleteSheets(document: WorkbookDocument): string[] {
  const confessions = [labels.incomplete, labels.notWritten, newSheetWords.incomplete, newSheetWords.notWritten];
  return document.sheets().flatMap((sheet) => {
    const cells = JSON.stringify(sheet.read({ row: 0, column: 0, rowCount: 6, columnCount: 4 }));
    return confessions.some((words) => cells.includes(words))
      ? [`summary: ${sheet.name} says that it is not whole`]
      : [];
  });
}

/** Plays one random workbook; returns what went wrong, one line each. The same seed and run give the same again. */
export async function playRun(seed: number, run: number): Promise<readonly string[]> {
  const random = randomOf(seed, run);
  const workbook = randomWorkbook(random);
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  process.on("unhandledRejection", note);
  const document = await openRandom(workbook);
  const complaints: string[] = [];
  try {
    await withClient(document, random.pick(["1.9", "1.14", "1.20"]), async () => {
      const session = personSession({ operations: operationsAtOnce, liveReview: () => false });
      const journey = new Journey(document, session, refusalsOf(workbook));
      await walk(journey, session, document, random);
      complaints.push(...journey.complaints);
    });
    complaints.push(...(await lossesOnSaving(document)));
    await new Promise((resolve) => setTimeout(resolve, 0));
  } catch (error) {
    complaints.push(`it broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    document.dispose();
    process.off("unhandledRejection", note);
  }
  return [...complaints, ...rejections.map((reason) => `unhandled rejection: ${String(reason)}`)];
}
