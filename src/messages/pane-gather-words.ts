/** The words about bringing in the sheets of other workbooks. */
export interface GatherWords {
  readonly title: string;
  readonly hint: string;
  readonly undo: string;
  readonly choose: string;
  /** Opens the choice of files. */
  readonly pick: string;
  readonly chosen: (files: number) => string;
  /** Said of chosen files whose sheets are in the workbook. */
  readonly repeated: (names: readonly string[]) => string;
  readonly replace: string;
  readonly start: string;
  readonly stop: string;
  readonly stopping: string;
  readonly progress: (name: string, at: number, of: number) => string;
  readonly results: string;
  readonly total: (sheets: number, files: number, all: number) => string;
  readonly next: string;
  readonly gathered: (sheetNames: readonly string[], replaced: number) => string;
  readonly valuesKept: (cells: number) => string;
  readonly others: (sheetNames: readonly string[]) => string;
  readonly already: (sheetNames: readonly string[]) => string;
  /** What became of a file of which nothing more is to be said. */
  readonly outcomes: Readonly<
    Record<"no-asm-table" | "not-xlsx" | "old-format" | "password-protected" | "unreadable" | "cancelled", string>
  >;
  /** Sizes in megabytes; the limit is null where Excel told none. */
  readonly tooLarge: (size: string, limit: string | null) => string;
  /** @param why the host's sentence */
  readonly failed: (why: string) => string;
  readonly left: (sheetNames: readonly string[]) => string;
}
