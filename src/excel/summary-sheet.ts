import { summaryMarker } from "../core/summary-marker";
import type { SummaryLabels } from "../core/summary-labels";
import type { SummaryLayout } from "../core/summary-sheet";
import { literal } from "./cell-access";
import { HostError, hostErrorFrom } from "./host-error";
import { deleteBreaks } from "./page-breaks";
import { pacedRequests } from "./request-size";
import { writeExcel } from "./run-excel";
import { inTurn } from "./writing-turns";
import { keepSummaryPlaces, placeOf, type SummaryPlace } from "./summary-places";
import { pageBreaksOf } from "./summary-pages";
import { clearChoices, clearObjects, clearParts, earlierLayout } from "./summary-restore";
import {
  findTargets,
  type Earlier,
  type KeptSheet,
  type Planned,
  type ReviewedSheet,
  type SheetToWrite,
  type Target,
} from "./summary-target";
import { writeLayout, type SummaryTarget } from "./summary-write";

export interface WrittenSheet {
  readonly sheetName: string;
  /** Whether an earlier sheet of ours was rewritten. */
  readonly replaced: boolean;
  /** Whether it is hidden: to show it would cost the person what can be undone. */
  readonly isHidden: boolean;
}

export interface SummaryOutcome {
  /** In the order in which they were asked for. */
  readonly sheets: readonly WrittenSheet[];
  /** Earlier sheets of ours that were left as they are because of what people did there. */
  readonly kept: readonly KeptSheet[];
}

// Well below the 5 MB that Excel on the web carries; an Excel that carries less is asked again with smaller requests.
const largestRequest = 1_000_000;
const smallestRequest = 16_000;

/** One sheet on its way. */
interface Writing extends Planned {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly name: string;
  readonly isHidden: boolean;
}

const withMark = (layout: SummaryLayout, text: string): SummaryLayout => ({
  ...layout,
  rows: layout.rows.map((cells, row) => (row === 1 ? [{ value: text, numberFormat: "@" }, ...cells.slice(1)] : cells)),
});

const markOf = ({ rows }: SummaryLayout): string => String(rows[1]?.[0]?.value ?? "");

/** The sheet to write on. A new one is made in a request of its own, so that whatever fails later finds it by its id. */
async function sheetFor(
  context: Excel.RequestContext,
  target: Target,
  labels: SummaryLabels,
): Promise<Omit<Writing, "context" | keyof Planned>> {
  if (target.kind !== "new") {
    const { sheet } = target;
    return { sheet, sheetId: sheet.id, name: sheet.name, isHidden: sheet.visibility !== "Visible" };
  }
  const { worksheets } = context.workbook;
  const added = worksheets.add(target.name);
  added.getRange("A2").values = [[summaryMarker + labels.incomplete]];
  added.load("id");
  await context.sync();
  return { sheet: worksheets.getItem(added.id), sheetId: added.id, name: target.name, isHidden: false };
}

/** What of an earlier sheet goes on to be used. */
const earlierObjects = (earlier: Earlier | null): Omit<SummaryTarget, "sheet"> => ({
  chart: earlier?.chart ?? null,
  tableName: earlier?.table?.name ?? null,
  breakRows: earlier?.breaks.map(({ row }) => row) ?? [],
});

/** Writes a layout in place of what an earlier one left, in ever smaller requests where the host does not carry them. */
async function replace(
  writing: Writing,
  layout: SummaryLayout,
  limitBytes = largestRequest,
  isRepeated = false,
): Promise<void> {
  const { context, target, sheet, wanted } = writing;
  const requests = pacedRequests(context, limitBytes);
  const earlier = target.kind === "earlier" ? target.earlier : null;
  try {
    // A filter that a person left on would hide rows of the new list.
    if (earlier && !isRepeated) {
      earlier.table?.clearFilters();
      earlier.table?.convertToRange();
      const staying = pageBreaksOf(layout);
      deleteBreaks(
        earlier.breaks,
        (earlier.place.breaks ?? []).filter((row) => !staying.includes(row)),
      );
    }
    if (earlier) clearParts(sheet, earlier.place.parts);
    if (earlier) clearChoices(sheet, earlier.place);
    if (isRepeated) clearParts(sheet, wanted.layout.parts);
    await writeLayout({ sheet, ...earlierObjects(earlier) }, layout, requests);
    await requests.send();
  } catch (error) {
    if (hostErrorFrom(error).code !== "too-large" || limitBytes < smallestRequest) throw error;
    // A request that is refused for its size is refused as a whole: what was sent before it is there already.
    await replace(writing, layout, limitBytes / 4, isRepeated || requests.hasSent());
  }
}

/** Brings a sheet back to what it was; a new one, which nothing can delete without loss of the undo history, is left saying so. */
async function restore({ context, wanted, target, sheet }: Writing, labels: SummaryLabels): Promise<void> {
  const earlier = target.kind === "earlier" ? target.earlier : null;
  const ours = new Set(earlier?.place.breaks);
  const theirs = new Set(earlier?.breaks.map(({ row }) => row).filter((row) => !ours.has(row)));
  await clearObjects(context, sheet, {
    parts: [...wanted.layout.parts, ...(earlier?.place.parts ?? [])],
    breakRows: pageBreaksOf(wanted.layout).filter((row) => !theirs.has(row)),
    keepsChart: earlier?.chart != null,
  });
  clearParts(sheet, wanted.layout.parts);
  clearChoices(sheet, wanted.layout);
  if (earlier) {
    clearParts(sheet, earlier.place.parts);
    const layout = earlierLayout(earlier.place, earlier.cells);
    await writeLayout(
      { sheet, ...earlierObjects(earlier), breakRows: [...theirs] },
      layout,
      pacedRequests(context, largestRequest / 4),
    );
  } else {
    sheet.getRange("A1:A2").values = [[literal(wanted.name)], [summaryMarker + labels.notWritten]];
  }
  await context.sync();
}

/** The place of an earlier sheet while it is being written: what it was and what it will be are ours. */
function pendingPlace({ target, wanted }: Planned): SummaryPlace[] {
  if (target.kind !== "earlier") return [];
  const { place } = target.earlier;
  return [{ ...place, parts: [...place.parts, ...wanted.layout.parts], anchors: [] }];
}

const others = (places: readonly SummaryPlace[], changed: readonly SummaryPlace[]): readonly SummaryPlace[] =>
  places.filter(({ key }) => !changed.some((place) => place.key === key));

/** Puts the final mark on sheets that are complete, and keeps where they are. */
function finish(context: Excel.RequestContext, done: readonly Writing[], before: readonly SummaryPlace[]): void {
  for (const { sheet, wanted } of done) sheet.getRange("A2").values = [[markOf(wanted.layout)]];
  const places = done.map(({ sheetId, wanted }) => placeOf(wanted.key, sheetId, wanted.layout));
  keepSummaryPlaces(context, [...others(before, places), ...places]);
}

async function writeAll(
  context: Excel.RequestContext,
  planned: readonly Planned[],
  labels: SummaryLabels,
  before: readonly SummaryPlace[],
): Promise<readonly Writing[]> {
  const pending = planned.flatMap(pendingPlace);
  if (pending.length > 0) keepSummaryPlaces(context, [...others(before, pending), ...pending]);
  const done: Writing[] = [];
  for (const plan of planned) {
    const writing = { ...plan, context, ...(await sheetFor(context, plan.target, labels)) };
    try {
      await replace(writing, withMark(plan.wanted.layout, summaryMarker + labels.incomplete));
      done.push(writing);
    } catch (error) {
      await undo(writing, labels, done, before, error);
      throw error;
    }
  }
  return done;
}

async function undo(
  writing: Writing,
  labels: SummaryLabels,
  done: readonly Writing[],
  before: readonly SummaryPlace[],
  cause: unknown,
): Promise<void> {
  try {
    await restore(writing, labels);
    finish(writing.context, done, before);
    await writing.context.sync();
  } catch {
    throw new HostError("incomplete-sheet", cause);
  }
}

/** Finishes and shows what was written. The cells are all there by now, so that a failure is worth a second try. */
async function finishAll(
  context: Excel.RequestContext,
  done: readonly Writing[],
  before: readonly SummaryPlace[],
): Promise<void> {
  const [first] = done;
  try {
    finish(context, done, before);
    if (first && !first.isHidden) {
      first.sheet.activate();
      first.sheet.getRange("A1").select();
    }
    await context.sync();
  } catch (error) {
    try {
      finish(context, done, before);
      await context.sync();
    } catch {
      throw new HostError("incomplete-sheet", error);
    }
  }
}

/**
 * Writes sheets of ours: each over an earlier one that tells the same, where nothing that people added there would be harmed; otherwise on
 * a new sheet, whose name is changed where another sheet has it. Every sheet is as before or complete in the end, also where it fails.
 * @param reviewed the sheets to which links lead
 * @throws HostError; with "incomplete-sheet" where what was there could not be brought back, which the sheet's second row then says
 */
export function writeSummarySheets(
  wanted: readonly SheetToWrite[],
  reviewed: readonly ReviewedSheet[],
  labels: SummaryLabels,
): Promise<SummaryOutcome> {
  return inTurn(() =>
    writeExcel(async (context) => {
      const { planned, kept, places } = await findTargets(context, wanted, reviewed, labels);
      const done = await writeAll(context, planned, labels, places);
      await finishAll(context, done, places);
      const sheets = done.map(({ name, target, isHidden }) => ({
        sheetName: name,
        replaced: target.kind === "earlier",
        isHidden,
      }));
      return { sheets, kept };
    }),
  );
}
