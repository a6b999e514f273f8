import { contestant, type Setup } from "../contestant";
import { isValue, readDayFirst } from "../own-rules";
import { loadPackage, versionOf } from "../packages";
import { columns, headings } from "../planted-sheet";
import { arraysOf, firstSheet } from "../sheetjs";

interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string }[] | null;
}

/** What is used of ajv. */
interface AjvPackage {
  readonly Ajv: new (options: { readonly allErrors: true; readonly allowUnionTypes: true }) => {
    readonly addFormat: (name: string, validate: (text: string) => boolean) => unknown;
    readonly compile: (schema: object) => Validate;
  };
}

function schemaFor(setup: Setup): object {
  const text = { type: "string", pattern: "\\S" };
  const items = headings.map((_, index) => {
    if (index === 0) return { type: ["number", "string"] };
    if (setup === "documented") return index === columns.dueDate ? { type: "number" } : text;
    if (index === columns.dueDate) return { type: ["number", "string"], format: "due-date" };
    return index === columns.evidence ? { ...text, format: "evidence" } : text;
  });
  const row = { type: "array", items, minItems: items.length, additionalItems: false };
  return { type: "array", items: row };
}

/** SheetJS and ajv: `sheet_to_json` to arrays, dates as their serials, and one JSON Schema for all rows with `allErrors`. */
export function sheetJsAndAjv(setup: Setup) {
  const { Ajv } = loadPackage("ajv") as AjvPackage; // the part that is used, as its documentation has it
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  ajv.addFormat("due-date", (text) => readDayFirst(text) !== null);
  ajv.addFormat("evidence", isValue);
  const validate = ajv.compile(schemaFor(setup));
  return contestant({
    name: `SheetJS ${versionOf("@e965/xlsx")} + ajv ${versionOf("ajv")}`,
    setup,
    notChecked: setup === "documented" ? ["evidence-placeholder"] : [],
    read: (bytes, headerRow) => arraysOf(firstSheet(bytes)).slice(headerRow + 1),
    validate: (rows) => (validate(rows) ? [] : (validate.errors ?? [])),
    verdictOf: (errors, _, headerRow) => ({
      reports: errors.map(({ instancePath }) => {
        const [, row = "", column = "-1"] = instancePath.split("/");
        return { row: headerRow + 1 + Number(row), column: Number(column) };
      }),
      dates: null,
    }),
  });
}
