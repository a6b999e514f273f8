import type { Verdict } from "./judge";
import type { PlantedClass } from "./planted-sheet";

/**
 * How a validator is set up. "documented": its own types and options alone. "own rules": with our day-first dates and list of
 * placeholders, through whatever its documentation offers for such rules.
 */
export type Setup = "documented" | "own rules";

/** A validator with a workbook that it has read. */
export interface Prepared {
  /** From rows in memory to the validator's own list of errors. */
  readonly validate: () => unknown;
  readonly verdict: () => Promise<Verdict>;
}

export interface Contestant {
  readonly name: string;
  readonly setup: Setup | null;
  readonly notChecked: readonly PlantedClass[];
  /** Reads a workbook, told in which row (from zero) its headings stand. */
  readonly prepare: (bytes: Uint8Array, headerRow: number) => Promise<Prepared>;
}

/** How one validator is used. */
export interface Usage<Rows, Errors> extends Pick<Contestant, "name" | "setup" | "notChecked"> {
  readonly read: (bytes: Uint8Array, headerRow: number) => Rows | Promise<Rows>;
  readonly validate: (rows: Rows, headerRow: number) => Errors | Promise<Errors>;
  readonly verdictOf: (errors: Errors, rows: Rows, headerRow: number) => Verdict;
}

/** Makes validators of different kinds of rows and errors alike. */
export function contestant<Rows, Errors>(usage: Usage<Rows, Errors>): Contestant {
  const { name, setup, notChecked, read, validate, verdictOf } = usage;
  return {
    name,
    setup,
    notChecked,
    prepare: async (bytes, headerRow) => {
      const rows = await read(bytes, headerRow);
      return {
        validate: () => validate(rows, headerRow),
        verdict: async () => verdictOf(await validate(rows, headerRow), rows, headerRow),
      };
    },
  };
}
