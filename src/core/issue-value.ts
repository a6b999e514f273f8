import { isoDate, type DateReading } from "./calendar-date";
import { isCellError, type CellValue } from "./cell";
import { fieldsOf, type Field, type IssuePlace } from "./issue-place";
import type { ProgressReading } from "./progress";
import type { Issue } from "./rule";
import { stripAccents } from "./text";
import { valueIn } from "./workbook-snapshot";

/** The letters and digits of a text; the text itself where it has none. Blanks, accents, case and punctuation come and go as texts are tidied. */
export function lettersOf(text: string): string {
  const letters = stripAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return letters === "" ? text.trim() : letters;
}

function rawText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? lettersOf(value) : String(value);
}

/** What a cell means: a date that was written as text and is a true date now is the same. */
function meaningOf(field: Field): string {
  if ("placeholder" in field) return lettersOf(field.value ?? field.placeholder ?? field.error ?? "");
  return meaningOfReading(field.value);
}

function meaningOfReading(reading: DateReading | ProgressReading): string {
  switch (reading.kind) {
    case "blank":
      return lettersOf(reading.placeholder ?? "");
    case "date":
    case "implausible":
      return isoDate(reading.date);
    case "percentage":
      return String(reading.value);
    default:
      return lettersOf(reading.text);
  }
}

/**
 * What the cells say that an observation is about, for comparison. Blanks, accents and forms of a date do not count; the place does not
 * either. For headings, what the rule tells of them.
 */
export function valueOfIssue(issue: Issue, { table, column }: IssuePlace): string {
  const { at, alsoAt, activity } = issue;
  if (activity === null) {
    const told = Object.entries(issue.data).filter(([name]) => name !== "column");
    return told.map(([name, value]) => `${name} ${rawText(value)}`).join("\n");
  }
  if (alsoAt.length > 0)
    return [at, ...alsoAt]
      .map((cell) => rawText(valueIn(table.snapshot, cell)))
      .sort()
      .join("\n");
  const own = fieldsOf(activity).find(([id]) => id === column)?.[1];
  const isOwn = own !== undefined && own.at.row === at.row && own.at.column === at.column;
  return isOwn ? meaningOf(own) : rawText(valueIn(table.snapshot, at));
}
