import type { SheetSections } from "./sheet-section";

const lastColumn = 16_383;

/**
 * Has pages begin at these rows, and at no others that someone chose. Breaks that stay keep their own words, and so do those that no one
 * set (ECMA-376, 18.3.1.74).
 */
export function setRowBreaks(sections: SheetSections, rows: readonly number[]): void {
  const { document } = sections;
  const present = sections.find("rowBreaks");
  const known = (present ? document.children(present) : []).map((element) => {
    const attributes = document.attributes(element);
    return { element, row: Number(attributes.get("id")), isManual: /^(?:1|true)$/.test(attributes.get("man") ?? "") };
  });
  const kept = known.filter(({ row, isManual }) => (isManual ? rows.includes(row) : !rows.includes(row)));
  const added = rows.filter((row) => !kept.some((other) => other.row === row));
  const breaks = [
    ...kept.map(({ element, row }) => ({ row, markup: document.raw(element) })),
    ...added.map((row) => ({ row, markup: document.qualify(`<brk id="${row}" max="${lastColumn}" man="1"/>`) })),
  ].sort((a, b) => a.row - b.row);
  const markup = breaks.map((each) => each.markup).join("");
  const counts = { count: String(breaks.length), manualBreakCount: String(rows.length) };
  if (present) {
    document.setAttributes(present, counts);
    document.replaceInner(present, markup);
  } else if (markup !== "") {
    sections.insert(
      "rowBreaks",
      `<rowBreaks count="${counts.count}" manualBreakCount="${counts.manualBreakCount}">` + `${markup}</rowBreaks>`,
    );
  }
}
