import type { NewSheetFormat } from "../../core/new-sheet-columns";
import type { TableText } from "../../core/table-text";
import type { Operations } from "../operations";
import type { PaneState } from "./pane-state";

/** What was done with sheets and tables of ours. */
export type SheetOutcome =
  | { readonly kind: "template-inserted"; readonly sheetName: string; readonly areaSheetName: string | null }
  | { readonly kind: "observations-copied"; readonly observations: number };

export interface TemplateChoice {
  readonly format: NewSheetFormat;
  readonly classified: boolean;
}

/** What these actions need of the session. */
export interface SheetContext {
  readonly operations: Pick<Operations, "insertTemplate" | "copyTable">;
  readonly getState: () => PaneState;
  readonly tell: (outcome: SheetOutcome) => void;
  /** Brings the review to the front, where the outcome is told. */
  readonly showReview: () => void;
  readonly run: (task: "insert-template" | "copy-observations", work: () => Promise<void>) => Promise<void>;
}

export interface SheetActions {
  /** Adds an empty sheet of a published format, and goes back to the review. */
  readonly insertTemplate: (choice: TemplateChoice) => Promise<void>;
  /** Puts observations on the clipboard. */
  readonly copyObservations: (table: TableText, observations: number) => Promise<void>;
}

export function createSheetActions({ operations, getState, tell, showReview, run }: SheetContext): SheetActions {
  return {
    insertTemplate: (choice) =>
      run("insert-template", async () => {
        const inserted = await operations.insertTemplate({ ...choice, settings: getState().settings });
        tell({ kind: "template-inserted", ...inserted });
        showReview();
      }),
    copyObservations: (table, observations) =>
      run("copy-observations", async () => {
        await operations.copyTable(table);
        tell({ kind: "observations-copied", observations });
      }),
  };
}
