/** What is said of the pane that opens by itself. */
export interface OpeningWords {
  readonly title: string;
  readonly withWorkbook: string;
  readonly withWorkbookHint: string;
  /** What one person chooses for this computer. */
  readonly staysClosed: string;
  readonly staysClosedHint: string;
}
