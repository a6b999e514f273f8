import { isoDate, type DateReading } from "./calendar-date";
import { isCellError, type CellValue } from "./cell";
import { fieldsOf, type Field, type IssuePlace } from "./issue-place";
import type { ProgressReading } from "./progress";
import type { Issue } from "./rule";
import { collapseBlanks, stripAccents } from "./text";
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

/** The field of an observation's activity in which it stands; undefined where it stands elsewhere. */
function ownField({ at, activity }: Issue, { column }: IssuePlace): Field | undefined {
  const field = activity === null ? undefined : fieldsOf(activity).find(([id]) => id === column)?.[1];
  return field !== undefined && field.at.row === at.row && field.at.column === at.column ? field : undefined;
}

/**
 * What the cells say that an observation is about, for comparison. Blanks, accents and forms of a date do not count; the place does not
 * either. For headings, what the rule tells of them.
 */
export function valueOfIssue(issue: Issue, place: IssuePlace): string {
  const { at, alsoAt, activity, data } = issue;
  if (activity === null) {
    const told = Object.entries(data).filter(([name]) => name !== "column");
    return told.map(([name, value]) => `${name} ${rawText(value)}`).join("\n");
  }
  const { snapshot } = place.table;
  if (alsoAt.length > 0)
    return [at, ...alsoAt]
      .map((cell) => rawText(valueIn(snapshot, cell)))
      .sort()
      .join("\n");
  const own = ownField(issue, place);
  return own === undefined ? rawText(valueIn(snapshot, at)) : meaningOf(own);
}

const longestWritten = 60;

/** What the cell says in which an observation stands, to be shown: a day as YYYY-MM-DD, the opening of a text; null where it is blank. */
export function writtenValueOf(issue: Issue, place: IssuePlace): string | null {
  const own = ownField(issue, place);
  if (own !== undefined && !("placeholder" in own) && own.value.kind === "date") return isoDate(own.value.date);
  const value = valueIn(place.table.snapshot, issue.at);
  if (value === null) return null;
  const text = collapseBlanks(isCellError(value) ? value.error : String(value));
  return text === "" ? null : text.slice(0, longestWritten);
}
