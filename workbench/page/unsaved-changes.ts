import type { DocumentChange } from "../document/workbook-document";

/** Whether a change is one of what the file holds; where somebody stands in the workbook is not. */
export function changesFile({ kind }: DocumentChange): boolean {
  return kind !== "selection" && kind !== "activation";
}

/** Knows whether the open workbook has changes that are in no file yet, whoever made them, and has the browser ask before they are lost. */
export class UnsavedChanges {
  private are = false;

  /** @param onChange Told when there begin to be some, and when there are none any more. */
  constructor(private readonly onChange: (areThere: boolean) => void) {
    window.addEventListener("beforeunload", (event) => {
      if (this.are) event.preventDefault();
    });
  }

  get areThere(): boolean {
    return this.are;
  }

  note(): void {
    this.set(true);
  }

  /** The workbook was saved, or another is open now. */
  forget(): void {
    this.set(false);
  }

  private set(areThere: boolean): void {
    if (this.are === areThere) return;
    this.are = areThere;
    this.onChange(areThere);
  }
}
