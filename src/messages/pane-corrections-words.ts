/** The words about corrections: of one observation, and of all alike. */
export interface CorrectionsWords {
  readonly before: string;
  readonly after: string;
  /** A day, said of a cell that will hold a true date. */
  readonly asDate: (date: string) => string;
  /** Said for a cell without a value. */
  readonly blank: string;
  readonly correct: (cells: number) => string;
  /** Opens the page with all corrections of the rule. */
  readonly all: (values: number, cells: number) => string;
  /** Said of cells that hold formulas or are covered by a merge. */
  readonly refused: (cells: number) => string;
  readonly page: {
    readonly title: (rule: string) => string;
    readonly hint: string;
    readonly cells: (cells: number) => string;
    /** The name of the box that takes a value along or leaves it out. */
    readonly choose: (before: string) => string;
    readonly newValue: (before: string) => string;
    /** Under a new value that is written as a true date. */
    readonly isDate: string;
    readonly invalidDate: string;
    readonly invalidNumber: string;
    readonly invalidText: string;
    readonly more: (values: number) => string;
    readonly nothing: string;
    readonly chooseAll: string;
  };
  readonly takeBack: string;
  readonly takenBack: (time: string, cells: number) => string;
}
