import { readXlsx, validateWithSchema, type SchemaDefinition, type SchemaField } from "hucre";
import { contestant, type Setup } from "../contestant";
import { isValue, readDayFirst } from "../own-rules";
import { versionOf } from "../packages";
import { columns, headings } from "../planted-sheet";

const dayOf = (value: unknown) => (value instanceof Date ? value : readDayFirst(String(value)));

function schemaFor(setup: Setup): SchemaDefinition {
  const fields = headings.map((_, index): SchemaField => {
    if (index === 0) return { required: true };
    if (setup === "documented") return { required: true, type: index === columns.dueDate ? "date" : "string" };
    if (index === columns.dueDate)
      return { required: true, validate: (value) => dayOf(value) !== null, transform: dayOf };
    const isEvidence = index === columns.evidence;
    return { required: true, type: "string", ...(isEvidence ? { validate: (value) => isValue(String(value)) } : {}) };
  });
  return Object.fromEntries(fields.map((field, index) => [headings[index] ?? "", field]));
}

const isEmpty = (row: readonly unknown[]) =>
  row.every((value) => value === null || value === undefined || (typeof value === "string" && value.trim() === ""));

/** hucre: `readXlsx`, then `validateWithSchema` on the first sheet's rows, which hands out its reading of the dates too. */
export function hucre(setup: Setup) {
  const schema = schemaFor(setup);
  return contestant({
    name: `hucre ${versionOf("hucre")}`,
    setup,
    notChecked: setup === "documented" ? ["evidence-placeholder"] : [],
    read: async (bytes) => (await readXlsx(bytes)).sheets[0]?.rows ?? [],
    validate: (rows, headerRow) => validateWithSchema(rows, schema, { headerRow, skipEmptyRows: true }),
    verdictOf: ({ errors, data }, rows, headerRow) => {
      const filled = rows.flatMap((row, at) => (at > headerRow && !isEmpty(row) ? [at] : []));
      const dates = data.flatMap((record, index) => {
        const date = record[headings[columns.dueDate] ?? ""];
        return date instanceof Date ? [[filled[index] ?? -1, date.toISOString().slice(0, 10)] as const] : [];
      });
      const reports = errors.map(({ row, field }) => ({ row: row - 1, column: headings.indexOf(field) }));
      return { reports, dates: new Map(dates) };
    },
  });
}
