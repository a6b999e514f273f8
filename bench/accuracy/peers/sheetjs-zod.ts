import { utils } from "@e965/xlsx";
import { z } from "zod";
import { contestant, type Setup } from "../contestant";
import { isValue, readDayFirst } from "../own-rules";
import { versionOf } from "../packages";
import { columns, headings } from "../planted-sheet";
import { firstSheet } from "../sheetjs";

/** SheetJS notes each row's place on the sheet, from zero, on the object that it makes of it. */
interface SheetRow {
  readonly __rowNum__: number;
}

function schemaFor(setup: Setup) {
  const text = z.string().trim().min(1);
  const schemas = headings.map((_, index): z.ZodType => {
    if (index === 0) return z.union([z.number(), z.string()]);
    if (setup === "documented") return index === columns.dueDate ? z.date() : text;
    if (index === columns.dueDate) return z.union([z.date(), z.string().refine((date) => readDayFirst(date) !== null)]);
    return index === columns.evidence ? text.refine(isValue) : text;
  });
  return z.object(Object.fromEntries(schemas.map((schema, index) => [headings[index] ?? "", schema])));
}

/** SheetJS and zod: `sheet_to_json` to objects by heading, which leaves blank rows out, and `safeParse` of each. */
export function sheetJsAndZod(setup: Setup) {
  const schema = schemaFor(setup);
  return contestant({
    name: `SheetJS ${versionOf("@e965/xlsx")} + zod ${versionOf("zod")}`,
    setup,
    notChecked: setup === "documented" ? ["evidence-placeholder"] : [],
    read: (bytes, headerRow) =>
      utils.sheet_to_json<SheetRow>(firstSheet(bytes, { cellDates: true }), { raw: true, range: headerRow }),
    validate: (rows) =>
      rows.flatMap((row) => {
        const { error } = schema.safeParse(row);
        return error ? [{ row, issues: error.issues }] : [];
      }),
    verdictOf: (errors) => ({
      reports: errors.flatMap(({ row, issues }) =>
        issues.map(({ path }) => ({ row: row.__rowNum__, column: headings.indexOf(String(path[0])) })),
      ),
      dates: null,
    }),
  });
}
