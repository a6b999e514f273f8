import type { NewSheetFormat } from "../core/new-sheet-columns";

/** The words about what comes into the workbook: new sheets, and what is taken along of a review. */
export interface SheetsWords {
  readonly start: {
    /** Three sentences with the introduction: how it goes on, and what leaves the machine. */
    readonly how: string;
    readonly privacy: string;
    readonly review: string;
  };
  readonly template: {
    /** Opens the page. */
    readonly open: string;
    readonly title: string;
    readonly hint: string;
    readonly format: string;
    readonly formats: Readonly<Record<NewSheetFormat, { readonly name: string; readonly hint: string }>>;
    readonly classified: string;
    /** Where the lists of areas come from; zero without a catalogue. */
    readonly areas: (areas: number) => string;
    readonly insert: string;
    readonly done: (time: string, sheetName: string) => string;
    readonly areaSheet: (sheetName: string) => string;
    /** Said of a sheet that follows the template and holds nothing yet. */
    readonly empty: string;
    readonly emptyHint: string;
  };
  /** Columns of progress beside a working document. */
  readonly progress: {
    readonly title: string;
    readonly hint: string;
    readonly add: string;
    readonly done: (time: string, sheetName: string, columns: number, addresses: readonly string[]) => string;
    /** For what was written, what may have to be seen to. */
    readonly printArea: string;
    readonly noWorkingDocument: (sheetName: string) => string;
    /** @param address the cells that would have to be blank; null where they are the rows of an Excel table */
    readonly noRoom: (sheetName: string, address: string | null) => string;
  };
  readonly gather: {
    /** Opens the page. */
    readonly open: string;
    /** Why the page cannot be opened. */
    readonly tooOld: string;
  };
  /** Opens the list as a sheet, or writes it again. */
  readonly observations: string;
  readonly copy: {
    readonly action: string;
    readonly done: (time: string, observations: number) => string;
  };
}
