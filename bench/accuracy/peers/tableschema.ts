import { contestant, type Setup } from "../contestant";
import { placeholderTexts } from "../own-rules";
import { loadPackage, versionOf } from "../packages";
import { columns, headings } from "../planted-sheet";
import { arraysOf, firstSheet } from "../sheetjs";

/** What stands in place of a row that is not in order; rows are counted from 1, the headings included. */
interface RowError extends Error {
  readonly rowNumber: number;
  readonly errors: readonly { readonly columnNumber?: number }[];
}

/** What is used of tableschema. */
interface TableSchema {
  readonly Table: {
    readonly load: (
      rows: readonly (readonly unknown[])[],
      options: { readonly schema: object; readonly headers: number },
    ) => Promise<{
      readonly read: (options: { readonly forceCast: true }) => Promise<readonly (readonly unknown[] | RowError)[]>;
    }>;
  };
}

function schemaFor(setup: Setup): object {
  const typeOf = (index: number) => {
    if (index === 0) return { type: "any" };
    if (index !== columns.dueDate) return { type: "string" };
    return setup === "documented" ? { type: "date" } : { type: "date", format: "%d/%m/%Y" };
  };
  const fields = headings.map((name, index) => ({ name, ...typeOf(index), constraints: { required: true } }));
  return { fields, missingValues: setup === "documented" ? [""] : ["", ...placeholderTexts] };
}

/** SheetJS and tableschema: `Table.load` of rows with a schema, read with `forceCast`, so that every row is checked. */
export function tableSchema(setup: Setup) {
  const { Table } = loadPackage("tableschema") as TableSchema; // the part that is used, as its documentation has it
  const schema = schemaFor(setup);
  return contestant({
    name: `SheetJS ${versionOf("@e965/xlsx")} + tableschema ${versionOf("tableschema")}`,
    setup,
    notChecked: setup === "documented" ? ["evidence-placeholder"] : [],
    read: (bytes, headerRow) => arraysOf(firstSheet(bytes, { cellDates: true })).slice(headerRow),
    validate: async (rows) => {
      const table = await Table.load(rows, { schema, headers: 1 });
      return (await table.read({ forceCast: true })).filter((row) => row instanceof Error);
    },
    verdictOf: (errors, _, headerRow) => ({
      reports: errors.flatMap(({ rowNumber, errors: inCells }) =>
        (inCells.length > 0 ? inCells : [{}]).map(({ columnNumber = 0 }) => ({
          row: headerRow + rowNumber - 1,
          column: columnNumber - 1,
        })),
      ),
      dates: null,
    }),
  });
}
