import { contestant, type Setup } from "../contestant";
import { isValue, readDayFirst } from "../own-rules";
import { loadPackage, versionOf } from "../packages";
import { columns, headings } from "../planted-sheet";

type Row = readonly (string | number | boolean | Date | null)[];

interface ColumnSchema {
  readonly column: string;
  readonly required: true;
  readonly type?: StringConstructor | DateConstructor | ((value: unknown) => unknown);
  readonly validate?: (value: string) => void;
}

/** What is used of read-excel-file/node. */
interface ReadExcelFile {
  readonly readSheet: (file: Buffer) => Promise<Row[]>;
  readonly parseSheetData: (
    rows: readonly Row[],
    schema: Readonly<Record<string, ColumnSchema>>,
  ) => { readonly errors?: readonly { readonly row: number; readonly column: string }[] };
}

function dueDate(value: unknown): unknown {
  if (value instanceof Date) return value;
  const date = readDayFirst(String(value));
  if (date === null) throw new Error("not_a_date");
  return date;
}

function refusePlaceholder(value: string): void {
  if (!isValue(value)) throw new Error("placeholder");
}

function schemaFor(setup: Setup): Record<string, ColumnSchema> {
  const schemas = headings.map((column, index): ColumnSchema => {
    const plain = { column, required: true } as const;
    if (index === 0) return plain;
    if (index === columns.dueDate) return { ...plain, type: setup === "documented" ? Date : dueDate };
    const isEvidence = index === columns.evidence && setup === "own rules";
    return { ...plain, type: String, ...(isEvidence ? { validate: refusePlaceholder } : {}) };
  });
  return Object.fromEntries(schemas.map((schema, index) => [`column${index}`, schema]));
}

/** read-excel-file: `readSheet`, then `parseSheetData` with a schema of column, type and required. */
export function readExcelFile(setup: Setup) {
  const { readSheet, parseSheetData } = loadPackage("read-excel-file/node") as ReadExcelFile; // the part that is used, as its documentation has it
  const schema = schemaFor(setup);
  return contestant({
    name: `read-excel-file ${versionOf("read-excel-file")}`,
    setup,
    notChecked: setup === "documented" ? ["evidence-placeholder"] : [],
    read: async (bytes, headerRow) => (await readSheet(Buffer.from(bytes))).slice(headerRow),
    validate: (rows) => parseSheetData(rows, schema).errors ?? [],
    verdictOf: (errors, _, headerRow) => ({
      reports: errors.map(({ row, column }) => ({ row: headerRow + row, column: headings.indexOf(column) })),
      dates: null,
    }),
  });
}
