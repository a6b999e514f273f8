import { withRenamedSheets } from "./formula-references";
import type { PackageParts } from "./package-parts";
import { decodeXml, escapeText } from "./xml-text";

// Formulas of cells and charts, of conditional formats, data validations and tables, and those of later Excel versions in extension lists.
const formulaElement =
  /<((?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula))((?:\s[^>]*)?)>([^<]+)<\/\1>/g;

function mayHoldFormulas(part: string): boolean {
  return /\/(?:worksheets|charts)\/[^/]+\.xml$/.test(part);
}

/** A part with every formula in it changed. */
export function withFormulas(part: string, change: (formula: string) => string): string {
  return part.replace(formulaElement, (whole, name: string, attributes: string, raw: string) => {
    const formula = decodeXml(raw);
    const changed = change(formula);
    return changed === formula ? whole : `<${name}${attributes}>${escapeText(changed)}</${name}>`;
  });
}

/**
 * Has the formulas of every sheet and chart follow sheets that were renamed, as Excel does; those that are gone become #REF!.
 *
 * @param besides parts that are left as they are
 */
export function renameSheetsInFormulas(
  parts: PackageParts,
  renamed: (name: string) => string | null | undefined,
  besides: ReadonlySet<string>,
): void {
  for (const part of parts.names().filter((name) => mayHoldFormulas(name) && !besides.has(name)))
    parts.setText(
      part,
      withFormulas(parts.text(part), (formula) => withRenamedSheets(formula, renamed)),
    );
}
