import { withRenamedSheets } from "./formula-references";
import type { PackageParts } from "./package-parts";
import { decodeXml, escapeText } from "./xml-text";

// Formulas of cells and charts, of conditional formats and data validations, and those of later Excel versions in extension lists.
const formulaElement = /<((?:\w+:)?(?:f|formula|formula1|formula2))((?:\s[^>]*)?)>([^<]+)<\/\1>/g;

function mayHoldFormulas(part: string): boolean {
  return /\/(?:worksheets|charts)\/[^/]+\.xml$/.test(part);
}

/** Has the formulas of every sheet and chart follow sheets that were renamed, as Excel does; those that are gone become #REF!. */
export function renameSheetsInFormulas(
  parts: PackageParts,
  renamed: (name: string) => string | null | undefined,
): void {
  for (const part of parts.names().filter(mayHoldFormulas)) {
    const text = parts.text(part).replace(formulaElement, (whole, name: string, attributes: string, raw: string) => {
      const formula = decodeXml(raw);
      const changed = withRenamedSheets(formula, renamed);
      return changed === formula ? whole : `<${name}${attributes}>${escapeText(changed)}</${name}>`;
    });
    parts.setText(part, text);
  }
}
