/** What formulas may lead to: names of sheets, and defined names and tables. */
export interface FormulaTargets {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Names as they are compared: case counts for nothing. */
export const targetKey = (name: string): string => name.toLowerCase();

const texts = /"(?:[^"]|"")*"/gu;
const quotedSheets = /'((?:[^']|'')+)'!/gu;
const plainSheets = /((?:[\p{L}\p{N}_.\\]+:)?[\p{L}\p{N}_.\\]+)!/gu;
const identifiers = /(?<![\p{L}\p{N}_.\\$])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/**
 * Whether a formula (en-US notation) leads to one of the sheets, names or tables. What leads over several sheets ("First:Last!A1") does
 * where it stands in doubt, since any of them may lie between.
 */
export function leadsTo(formula: string, { sheets, names }: FormulaTargets): boolean {
  const code = formula.replace(texts, '""');
  const quoted = [...code.matchAll(quotedSheets)].map(([, name = ""]) => name.replaceAll("''", "'"));
  const rest = code.replace(quotedSheets, " ");
  const plain = [...rest.matchAll(plainSheets)].map(([, name = ""]) => name);
  const isMeant = (name: string) => name.includes(":") || sheets.has(targetKey(name));
  if ([...quoted, ...plain].some(isMeant)) return true;
  const free = rest.replace(plainSheets, " ");
  return [...free.matchAll(identifiers)].some(([name]) => names.has(targetKey(name)));
}
