import { utils } from "@e965/xlsx";
import { contestant, type Setup } from "../contestant";
import { isValue, readDayFirst } from "../own-rules";
import { loadPackage, versionOf } from "../packages";
import { columns, headings } from "../planted-sheet";
import { firstSheet } from "../sheetjs";

interface Header {
  readonly name: string;
  readonly inputName: string;
  readonly required: true;
  readonly validate?: (text: string) => boolean;
}

/** What is used of csv-file-validator. Rows and columns are counted from 1, the headings included; a row of another width has no column. */
type CsvFileValidator = (
  csv: string,
  config: { readonly headers: readonly Header[]; readonly parserConfig: { readonly skipFirstNLines: number } },
) => Promise<{ readonly inValidData: readonly { readonly rowIndex?: number; readonly columnIndex?: number }[] }>;

function headersFor(setup: Setup): Header[] {
  return headings.map((name, index) => {
    const plain = { name, inputName: `column${index}`, required: true } as const;
    if (setup === "documented") return plain;
    if (index === columns.dueDate) return { ...plain, validate: (text) => readDayFirst(text) !== null };
    return index === columns.evidence ? { ...plain, validate: isValue } : plain;
  });
}

/** SheetJS and csv-file-validator: `sheet_to_csv`, dates as their format shows them, and one entry with `required` for each column. */
export function csvFileValidator(setup: Setup) {
  const validateCsv = loadPackage("csv-file-validator") as CsvFileValidator; // the part that is used, as its documentation has it
  const headers = headersFor(setup);
  return contestant({
    name: `SheetJS ${versionOf("@e965/xlsx")} + csv-file-validator ${versionOf("csv-file-validator")}`,
    setup,
    notChecked: setup === "documented" ? ["evidence-placeholder", "impossible-date", "text-date"] : [],
    read: (bytes) => utils.sheet_to_csv(firstSheet(bytes)),
    validate: async (csv, headerRow) =>
      (await validateCsv(csv, { headers, parserConfig: { skipFirstNLines: headerRow } })).inValidData,
    verdictOf: (errors, _, headerRow) => ({
      reports: errors.map(({ rowIndex = 1, columnIndex = 0 }) => ({
        row: headerRow + rowIndex - 1,
        column: columnIndex - 1,
      })),
      dates: null,
    }),
  });
}
