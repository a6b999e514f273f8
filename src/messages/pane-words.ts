import type { Severity } from "../core/rule";
import type { KeptReason } from "../core/summary-rewriting";
import type { CalendarWords } from "./pane-calendar-words";
import type { CorrectionsWords } from "./pane-corrections-words";
import type { OpeningWords } from "./pane-opening-words";
import type { ResultsWords } from "./pane-results-words";
import type { PaneTask } from "./pane-task";
import type { SheetsWords } from "./pane-sheets-words";
import type { TeamWords } from "./pane-team-words";

/** The figures by status that the pane shows, in the order in which they are drawn. */
export const figureIds = ["overdue", "dueSoon", "onTime", "undated", "concluded", "cancelled"] as const;
export type FigureId = (typeof figureIds)[number];

/** The pane's pages beside the review, and the way to them. */
export interface PagesWords {
  readonly menu: string;
  readonly back: string;
  readonly loading: string;
  readonly partMissing: string;
  readonly reload: string;
  readonly settings: string;
}

/** Every word of the pane that is not about a rule. Times come as "10:32", dates as the reader writes them. */
export interface PaneWords {
  readonly title: string;
  readonly introduction: string;
  readonly outsideExcel: string;
  readonly scope: {
    readonly label: string;
    readonly kinds: Readonly<Record<"workbook" | "active-sheet" | "sheets", string>>;
    readonly sheets: string;
    readonly chooseOne: string;
  };
  readonly pages: PagesWords;
  readonly opening: OpeningWords;
  readonly calendar: CalendarWords;
  readonly corrections: CorrectionsWords;
  readonly team: TeamWords;
  readonly sheets: SheetsWords;
  readonly asOf: {
    readonly label: string;
    readonly presets: string;
    readonly today: string;
    readonly endOfMarch: string;
    readonly endOfSeptember: string;
    readonly endOfApril: string;
    /** Opens it, and names it. */
    readonly calendar: string;
    readonly invalid: string;
  };
  readonly review: string;
  readonly reviewAgain: string;
  readonly highlight: string;
  readonly clearMarks: string;
  readonly writeSummary: string;
  readonly summaries: {
    /** The name of the button that opens the menu. */
    readonly more: string;
    readonly byProgramme: string;
    readonly evidence: string;
    readonly areaSheets: string;
    /** Zero before a review. */
    readonly everyArea: (areas: number) => string;
  };
  /** What a button will do, before it does it. */
  readonly hints: Readonly<Record<"highlight" | "clearMarks" | "writeSummary", string>>;
  readonly actions: string;
  readonly dismiss: string;
  readonly working: Readonly<Record<PaneTask, string>>;
  /** Said while what was asked for waits for a cell that is being edited. */
  readonly waitsForEdit: string;
  readonly failed: Readonly<Record<PaneTask, string>>;
  readonly detail: (text: string) => string;
  readonly figures: {
    readonly title: string;
    readonly asOf: (date: string) => string;
    readonly amount: (aspects: number, activities: number) => string;
    readonly sheets: (withTemplate: number, all: number) => string;
    readonly byStatus: Readonly<Record<FigureId, string>>;
    readonly noProgress: (sheetNames: readonly string[], isOnlySheet: boolean) => string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly stale: {
    /** A sheet that the review has not seen has no name here. */
    readonly sheet: (sheetName: string | null, isRemote: boolean) => string;
    /** What became of a sheet; one that the review has not seen has no name here. */
    readonly became: Readonly<
      Record<"added" | "deleted" | "renamed", (sheetName: string | null, isRemote: boolean) => string>
    >;
    readonly options: string;
  };
  readonly list: {
    readonly title: (count: number) => string;
    readonly groupBy: string;
    readonly byRule: string;
    readonly byArea: string;
    readonly withoutArea: string;
    readonly headings: string;
    readonly all: (count: number) => string;
    readonly more: (count: number, left: number) => string;
    readonly overdueBy: (days: number) => string;
    readonly dueIn: (days: number) => string;
    readonly alsoAt: (count: number) => string;
  };
  readonly results: ResultsWords;
  readonly details: {
    readonly why: string;
    readonly how: string;
    readonly alsoAt: (addresses: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly position: (at: number, of: number) => string;
    readonly close: string;
  };
  readonly notChecked: (rules: number) => string;
  /** What the marks in the sheet mean, and by which day they go. */
  readonly marks: {
    readonly title: string;
    readonly look: Readonly<Record<Severity, string>>;
    readonly sample: string;
    readonly firstCell: string;
    readonly liveDates: string;
    readonly liveDatesHint: string;
  };
  readonly empty: {
    readonly noTemplate: (sheets: number) => string;
    readonly lookedFor: string;
    readonly oneRow: string;
    readonly workbook: string;
    readonly workbookHint: string;
    readonly allRight: string;
    readonly checked: (rules: number, activities: number) => string;
  };
  readonly outcome: {
    readonly reviewed: (observations: string) => string;
    readonly highlighted: (time: string, cells: number) => string;
    readonly nothingToHighlight: string;
    readonly cleared: (time: string) => string;
    readonly nothingToClear: string;
    readonly summarised: (time: string, sheetName: string, replaced: boolean) => string;
    readonly sheetsWritten: (time: string, sheets: number) => string;
    /** Said of an earlier sheet of ours that was not rewritten. */
    readonly kept: (sheetName: string, reason: KeptReason) => string;
    /** Said of a sheet that was rewritten and that people do not see. */
    readonly hidden: (sheetName: string) => string;
    readonly corrected: (time: string, cells: number) => string;
    readonly skipped: (sheetName: string, reason: string) => string;
  };
}

/** Counts things in words: counter("es-MX")(1200, "celda", "celdas") is "1,200 celdas". */
export function counter(language: string): (count: number, one: string, many: string) => string {
  const format = new Intl.NumberFormat(language);
  return (count, one, many) => `${format.format(count)} ${count === 1 ? one : many}`;
}

/** Joins names as a sentence does: "A, B y C". */
export function joiner(language: string): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(language);
  return (names) => format.format(names);
}
