import type { NewSheetFormat } from "../../core/new-sheet-columns";
import type { Review } from "../../core/review";
import type { AddedColumns } from "../../operations/add-progress-columns";
import type { SummaryContent } from "../../core/summary-heading";
import type { TableText } from "../../core/table-text";
import type { Operations } from "../operations";
import type { PaneState } from "./pane-state";

/** What was done with sheets and tables of ours. */
export type SheetOutcome =
  | { readonly kind: "template-inserted"; readonly sheetName: string; readonly areaSheetName: string | null }
  | { readonly kind: "progress-columns"; readonly result: AddedColumns }
  | { readonly kind: "observations-copied"; readonly observations: number };

/** Told as the summaries are. */
type Summarised = { readonly kind: "summarised" } & Awaited<ReturnType<Operations["writeObservations"]>>;

export interface TemplateChoice {
  readonly format: NewSheetFormat;
  readonly classified: boolean;
}

type SheetTask = "insert-template" | "add-progress-columns" | "copy-observations" | "write-observations";

/** What these actions need of the session. */
export interface SheetContext {
  readonly operations: Pick<Operations, "insertTemplate" | "addProgressColumns" | "copyTable" | "writeObservations">;
  readonly getState: () => PaneState;
  readonly tell: (outcome: SheetOutcome | Summarised) => void;
  /** Brings the review to the front, where the outcome is told. */
  readonly showReview: () => void;
  /** The review as it stands, made anew where it no longer holds. */
  readonly currentReview: () => Promise<Review>;
  readonly summaryContent: () => Promise<SummaryContent>;
  readonly run: (task: SheetTask, work: () => Promise<void>) => Promise<void>;
}

export interface SheetActions {
  /** Adds an empty sheet of a published format, and goes back to the review. */
  readonly insertTemplate: (choice: TemplateChoice) => Promise<void>;
  /** Adds columns of progress to the sheet in front, and goes back to the review. */
  readonly addProgressColumns: () => Promise<void>;
  /** Puts observations on the clipboard. */
  readonly copyObservations: (table: TableText, observations: number) => Promise<void>;
  /** Writes the observations as a sheet to be worked off. */
  readonly writeObservations: (words: ObservationSheets) => Promise<void>;
}

type ObservationSheets = Parameters<Operations["writeObservations"]>[1];

export function createSheetActions({
  operations,
  getState,
  tell,
  showReview,
  currentReview,
  summaryContent,
  run,
}: SheetContext): SheetActions {
  return {
    insertTemplate: (choice) =>
      run("insert-template", async () => {
        const inserted = await operations.insertTemplate({ ...choice, settings: getState().settings });
        tell({ kind: "template-inserted", ...inserted });
        showReview();
      }),
    addProgressColumns: () =>
      run("add-progress-columns", async () => {
        tell({ kind: "progress-columns", result: await operations.addProgressColumns() });
        showReview();
      }),
    copyObservations: (table, observations) =>
      run("copy-observations", async () => {
        await operations.copyTable(table);
        tell({ kind: "observations-copied", observations });
      }),
    writeObservations: (words) =>
      run("write-observations", async () => {
        const review = await currentReview();
        if (!review.sheets.some(({ tables }) => tables.length > 0)) return;
        tell({ kind: "summarised", ...(await operations.writeObservations(review, words, await summaryContent())) });
      }),
  };
}
