/** What this Excel and this workbook are like at the moment; a fault that is played changes it for a while. */
export interface Conditions {
  isReadOnly: boolean;
  /** Ids of sheets that are protected, whatever the file says. */
  protectedSheets: ReadonlySet<string>;
  /** The structure is protected, whatever the file says. */
  isStructureProtected: boolean;
  requestLimitBytes: number;
  responseLimitBytes: number;
  /** Cells of one `values` above which it is answered with null. */
  cellLimit: number;
  /** How long every request takes before it is executed. */
  delayMs: number;
}

const fiveMegabytes = 5 * 1024 * 1024;
const fiveMillionCells = 5_000_000;

/** Excel on the web as it is, but for what is given (Resource limits and performance optimization for Office Add-ins, Microsoft Learn). */
export const usualConditions = (given: Partial<Conditions>): Conditions => ({
  isReadOnly: false,
  protectedSheets: new Set(),
  isStructureProtected: false,
  requestLimitBytes: fiveMegabytes,
  responseLimitBytes: fiveMegabytes,
  cellLimit: fiveMillionCells,
  delayMs: 0,
  ...given,
});
