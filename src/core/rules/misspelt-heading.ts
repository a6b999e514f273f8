import type { CellPosition } from "../cell";
import type { FollowUpTable, MisspeltHeading } from "../follow-up-sheet";
import { respellHeading } from "../respell-heading";
import { defineRule, oncePerCell } from "../rule";
import { valueIn, type SheetSnapshot } from "../workbook-snapshot";
import { given } from "../given";

/** The headings are spelt as in the published templates, by which people and programs find the columns. */
export const misspeltHeading = defineRule({
  id: "misspelt-heading",
  severity: "warning",
  needs: [],

  *check(table, { tables }) {
    for (const { heading, proposed, replacement, cells } of misspellingsOf(table, tables)) {
      const [first, ...alsoAt] = cells;
      const finding = { at: given(first), alsoAt, data: { heading: heading.text, proposed, column: heading.column } };
      yield replacement === null ? finding : { ...finding, replacement };
    }
  },
});

interface Misspelling {
  readonly heading: MisspeltHeading;
  readonly proposed: string;
  readonly replacement: string | null;
  readonly cells: CellPosition[];
}

/** What is written and to be corrected alike on several pages or in several forms is one misspelling. */
function misspellingsOf(table: FollowUpTable, tables: readonly FollowUpTable[]): Iterable<Misspelling> {
  // Tables that share their headings share their misspellings too: they are the first one's.
  const earlier = tables.slice(0, tables.indexOf(table)).filter(({ sheetId }) => sheetId === table.sheetId);
  const told = new Set(earlier.flatMap(({ misspeltHeadings }) => misspeltHeadings));
  const misspellings = new Map<string, Misspelling>();
  for (const heading of oncePerCell(table.misspeltHeadings, (item) => item)) {
    if (told.has(heading)) continue;
    const proposed = respellHeading(heading.text, heading.misspelt);
    const replacement = replacementIn(table.snapshot, heading, proposed);
    const key = [heading.column, heading.text, replacement].join("\n");
    const misspelling = misspellings.get(key) ?? { heading, proposed, replacement, cells: [] };
    misspelling.cells.push(heading.at);
    misspellings.set(key, misspelling);
  }
  return misspellings.values();
}

/** Where a heading goes over several cells, only a person can tell what each of them should hold. */
function replacementIn(snapshot: SheetSnapshot, { at, text }: MisspeltHeading, proposed: string): string | null {
  const cell = valueIn(snapshot, at);
  return typeof cell === "string" && cell.includes(text) ? cell.replace(text, () => proposed) : null;
}
