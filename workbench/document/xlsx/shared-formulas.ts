import type { Position } from "../workbook-document";
import { parseRange } from "./addresses";
import { movedFormula } from "./formula-references";
import type { XmlDocument } from "./xml-document";
import { attributesOf, decodeXmlContent } from "./xml-text";

interface SharedCell {
  readonly at: Position;
  readonly index: string;
  /** The formula that the others share; null on a cell that shares another's. */
  readonly formula: string | null;
}

function* sharedCells(document: XmlDocument): Generator<SharedCell> {
  const { text, prefix } = document;
  const pattern = new RegExp(`<${prefix}f\\s[^>]*?(?:/>|>([^<]*)</${prefix}f>)`, "g");
  for (const found of text.matchAll(pattern)) {
    const attributes = attributesOf(found[0].slice(0, found[0].indexOf(">") + 1));
    if (attributes.get("t") !== "shared") continue;
    const cell = text.slice(text.lastIndexOf(`<${prefix}c `, found.index), found.index);
    const at = parseRange(attributesOf(cell.slice(0, cell.indexOf(">") + 1)).get("r") ?? "");
    const formula = decodeXmlContent(found[1] ?? "");
    if (at) yield { at, index: attributes.get("si") ?? "", formula: formula === "" ? null : formula };
  }
}

/**
 * Formulas that cells can no longer share, because the cell that holds their text is overwritten: by "row,column", each in its own words.
 * @param isOverwritten whether the cell gets new content
 */
export function orphanedFormulas(document: XmlDocument, isOverwritten: (at: Position) => boolean): Map<string, string> {
  const orphaned = new Map<string, string>();
  if (!document.text.includes("shared")) return orphaned;
  const cells = [...sharedCells(document)];
  const lost = new Map(
    cells.flatMap(({ at, index, formula }) =>
      formula !== null && isOverwritten(at) ? [[index, { at, formula }] as const] : [],
    ),
  );
  for (const { at, index } of cells) {
    const master = lost.get(index);
    if (!master || isOverwritten(at)) continue;
    const text = movedFormula(master.formula, at.row - master.at.row, at.column - master.at.column);
    orphaned.set(`${at.row},${at.column}`, text);
  }
  return orphaned;
}
