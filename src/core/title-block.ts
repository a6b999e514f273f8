import { filledCells, type CellGrid } from "./cell-grid";
import type { CellPosition } from "./cell";
import { collapseBlanks, foldText, stripAccents, trimText } from "./text";

/** What the lines above a table tell. */
export interface TitleBlock {
  readonly programme: string | null;
  readonly institution: string | null;
  /** Which aspects the title says that the sheet holds; null where it says nothing, or both. */
  readonly classified: "specific" | "institutional" | null;
}

const programmeLabel =
  /^(?:(?:avance del )?documento (?:de trabajo|institucional) del programa(?: presupuestario)?|(?:clave y )?nombre del programa(?: presupuestario)?(?: evaluado)?|(?:fondo o )?programa evaluado|programa(?: presupuestario)?(?: o fondo)?)(?= ?:|$| [a-z]-?\d{1,3}\b)/u;
const institutionLabel =
  /^(?:nombre de la )?(?:dependencia|entidad|institucion)(?: ?(?:\/|o|y|y\/o) ?(?:entidad|dependencia))?(?= ?:|$)/u;
const titleLine =
  /^(?:seguimiento a (?:los )?aspectos|clasificados como|(?:avance del )?documento (?:de trabajo|institucional)(?! \w*\d)|(?:formato (?:del )?)?anexo (?:[a-z]|\d{1,2}|asm)\b|(?:especificos|institucionales), derivados|derivados de)/u;
const institutionLine =
  /^(?:instituto|secretaria|comision|consejo|centro|universidad|tecnologico|procuraduria|fiscalia|gobierno|municipio|ayuntamiento|servicios? de|sistema (?:nacional|estatal|para)|banco|colegio|agencia|hospital|contraloria|tribunal|petroleos|fideicomiso)\b/u;
const classification =
  /\bclasificad[oa]s como[: ]+(?<named>especificos?|institucional(?:es)?)(?! (?:e|y|o) )\b|^(?<alone>especificos|institucionales),? derivados|^(?:avance del )?(?<format>documento institucional)(?! de )\b/u;
const longestTitle = 300;

/** Whether a text is a line of a title block: the name of the format, or a label such as "Nombre del programa:". */
export function isTitleText(text: string): boolean {
  if (text.length > longestTitle) return false;
  const folded = foldText(text.slice(0, longestTitle));
  return (
    titleLine.test(folded) || (/^.*:/u.test(text) && (programmeLabel.test(folded) || institutionLabel.test(folded)))
  );
}

/** Whether a text begins like the name of an institution. */
export function namesInstitution(text: string): boolean {
  return text.length <= longestTitle && institutionLine.test(foldText(text));
}

/** Reads the programme and the institution from the rows [from, to) above a table; the lowest mention holds. */
export function readTitleBlock(grid: CellGrid, from: number, to: number): TitleBlock {
  let programme: string | null = null;
  let institution: string | null = null;
  let bareInstitution: string | null = null;
  let classified: TitleBlock["classified"] = null;
  for (let row = from; row < to; row += 1) {
    for (const at of filledCells(grid, row)) {
      const text = grid.valueAt(at);
      if (typeof text !== "string" || text.length > longestTitle) continue;
      classified = classificationIn(text) ?? classified;
      programme = labelled(grid, at, text, programmeLabel, to) ?? programme;
      institution = labelled(grid, at, text, institutionLabel, to) ?? institution;
      if (namesInstitution(text)) bareInstitution ??= collapseBlanks(text);
    }
  }
  return { programme, institution: institution ?? bareInstitution, classified };
}

function classificationIn(text: string): TitleBlock["classified"] {
  const { named, alone, format } = classification.exec(foldText(text))?.groups ?? {};
  const words = named ?? alone ?? format;
  if (words === undefined) return null;
  return words.includes("institucional") ? "institutional" : "specific";
}

/** The value of a label: after it in the same cell, in a cell to the right, or in the next filled row. */
function labelled(grid: CellGrid, at: CellPosition, text: string, label: RegExp, end: number): string | null {
  const written = collapseBlanks(text.normalize("NFC"));
  // Accents are stripped letter by letter, so that what follows the label begins at the same place in both texts.
  const found = label.exec(stripAccents(written).toLowerCase());
  if (found === null) return null;
  const rest = trimText(written.slice(found[0].length).replace(/^\s*:/u, ""));
  if (rest !== "") return rest;
  return valueIn(grid, at.row, at.column + 1) ?? valueBelow(grid, at, end);
}

function valueBelow(grid: CellGrid, { row, column }: CellPosition, end: number): string | null {
  for (let below = row + 1; below < end; below += 1) {
    if (filledCells(grid, below).length === 0) continue;
    return valueIn(grid, below, column) ?? valueIn(grid, below, grid.range.column);
  }
  return null;
}

/** The first text of a row from a column on; null where a label or a title line stands there. */
function valueIn(grid: CellGrid, row: number, fromColumn: number): string | null {
  const at = filledCells(grid, row).find(({ column }) => column >= fromColumn);
  const value = at === undefined ? null : grid.valueAt(at);
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  const text = collapseBlanks(value);
  const folded = foldText(text);
  const isOther =
    isTitleText(text) || programmeLabel.test(folded) || institutionLabel.test(folded) || text.endsWith(":");
  return isOther ? null : text;
}
