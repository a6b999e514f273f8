import type { SheetPatch, WorkbookPatch } from "../xlsx-patch";
import { copySheet, onCopies, retargetCharts } from "./copied-sheet";
import type { CopiedSheet } from "./copied-sheet";
import { contentType, declarePart, removeParts } from "./content-types";
import { renamingOf } from "./formula-references";
import { renameSheetsInFormulas } from "./formulas-elsewhere";
import { PackageParts } from "./package-parts";
import { officeRelationshipNamespace, PartRelationships, reachableParts, relationshipsPartOf } from "./relationships";
import { writeDocumentSettings } from "./settings-part";
import { changesSheetPart, patchSheetPart } from "./sheet-part";
import { emptySheetPart, emptyStylesPart } from "./skeleton";
import { StyleBook } from "./style-book";
import { WorkbookPart } from "./workbook-part";

/**
 * The package with the patch carried out: parts that need not change keep their very bytes, and a patch with nothing in it returns
 * `original` itself. Throws `XlsxPatchError` before anything is written where the package cannot be patched.
 */
export function patchXlsx(original: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const parts = PackageParts.open(original);
  const workbook = new WorkbookPart(parts);
  const reachedBefore = reachableParts(parts);
  const newParts = new Map<SheetPatch, string>();
  const copied = new Map<SheetPatch, CopiedSheet>();
  const removed = workbook.setSheets(
    patch.sheets,
    (sheet) => addSheetPart(parts, workbook, { newParts, copied }, sheet),
    patch.names,
  );
  const copiedCharts = new Set([...copied.values()].flatMap(({ charts }) => charts));
  if (workbook.renamed.size > 0) renameSheetsInFormulas(parts, renamingOf(workbook.renamed), copiedCharts);
  for (const [sheet, copy] of copied) retargetCharts(parts, copy, sheet, workbook.renamed);
  // A copy may hold formulas, which the chain of calculation does not name.
  const touchesFormulas = patchSheets(parts, workbook, patch.sheets, { newParts, copied }) || copied.size > 0;
  for (const { relationshipId } of removed) workbook.relationships.remove(relationshipId);
  if (touchesFormulas || removed.length > 0) dropCalculationChain(parts, workbook);
  if (touchesFormulas || removed.length > 0 || (changesContent(patch) && hasFormulas(parts, workbook)))
    workbook.requestCalculation();
  workbook.save();
  if (removed.length > 0 || patch.sheets.some(dropsParts)) {
    const copies = [...copied.values()].flatMap((copy) => [...copy.copies.values()]);
    removeUnreachable(parts, new Set([...reachedBefore, ...copies]));
  }
  if (patch.settings) writeDocumentSettings(parts, patch.settings);
  return parts.toBytes();
}

/** Whether parts of a sheet that stays are gone. */
function dropsParts({ tables, charts }: SheetPatch): boolean {
  return (tables?.removed.length ?? 0) + (charts?.removed.length ?? 0) > 0;
}

function changesContent({ sheets }: WorkbookPatch): boolean {
  return sheets.some(({ cells }) => cells.some(({ content }) => content !== undefined));
}

/** What is added to the package for sheets that it does not have. */
interface NewSheets {
  readonly newParts: Map<SheetPatch, string>;
  readonly copied: Map<SheetPatch, CopiedSheet>;
}

/** Adds the part of a new sheet to the package, empty or as a copy begins; returns the id of the workbook's relationship to it. */
function addSheetPart(
  parts: PackageParts,
  workbook: WorkbookPart,
  { newParts, copied }: NewSheets,
  sheet: SheetPatch,
): string {
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  let number = workbook.sheets.length + 1;
  while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
  const path = `${folder}worksheets/sheet${number}.xml`;
  const { copyOf } = sheet;
  if (copyOf === undefined) {
    parts.setText(path, emptySheetPart);
    declarePart(parts, path, contentType.worksheet);
  } else copied.set(sheet, copySheet(parts, workbook.sheet(copyOf).part, path, sheet));
  newParts.set(sheet, path);
  return workbook.relationships.add(`${officeRelationshipNamespace}/worksheet`, path);
}

/** Carries out what the patch asks of the sheets' own parts; returns whether formulas were written or overwritten. */
function patchSheets(
  parts: PackageParts,
  workbook: WorkbookPart,
  sheets: readonly SheetPatch[],
  { newParts, copied }: NewSheets,
): boolean {
  const changed = sheets.filter(changesSheetPart);
  if (changed.length === 0) return false;
  const stylesPath = stylesPartOf(parts, workbook);
  const styles = new StyleBook(parts.text(stylesPath));
  let touchesFormulas = false;
  for (const sheet of changed) {
    const path = newParts.get(sheet) ?? workbook.sheet(sheet.originalName ?? sheet.name).part;
    const relationships = new PartRelationships(parts, path);
    const copy = copied.get(sheet);
    const wanted = copy ? onCopies(sheet, copy) : sheet;
    const result = patchSheetPart(parts.text(path), wanted, styles, { parts, relationships });
    parts.setText(path, result.text);
    relationships.save();
    touchesFormulas ||= result.touchesFormulas;
  }
  parts.setText(stylesPath, styles.toString());
  return touchesFormulas;
}

/** The workbook's styles part; made where the workbook has none. */
function stylesPartOf(parts: PackageParts, workbook: WorkbookPart): string {
  const known = workbook.relationships.ofKind("styles")[0]?.target;
  if (known !== undefined && parts.has(known)) return known;
  const path = `${workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1)}styles.xml`;
  parts.setText(path, emptyStylesPart);
  declarePart(parts, path, contentType.styles);
  workbook.relationships.add(`${officeRelationshipNamespace}/styles`, path);
  return path;
}

/** The chain lists every cell with a formula; Excel makes it anew, and repairs a file whose chain is wrong. */
function dropCalculationChain(parts: PackageParts, workbook: WorkbookPart): void {
  for (const { id, target } of workbook.relationships.ofKind("calcChain")) {
    workbook.relationships.remove(id);
    removeParts(parts, new Set([target]));
  }
}

function hasFormulas(parts: PackageParts, workbook: WorkbookPart): boolean {
  return workbook.sheets.some(({ part, isWorksheet }) => {
    return isWorksheet && parts.has(part) && /<(?:\w+:)?f[\s>]/.test(parts.text(part));
  });
}

/** Takes out what only removed sheets led to: their parts, drawings, comments, tables. */
function removeUnreachable(parts: PackageParts, reachedBefore: ReadonlySet<string>): void {
  const reachedNow = reachableParts(parts);
  const gone = new Set([...reachedBefore].filter((part) => !reachedNow.has(part)));
  removeParts(parts, withRelationships(gone));
}

function withRelationships(gone: ReadonlySet<string>): Set<string> {
  return new Set([...gone].flatMap((part) => [part, relationshipsPartOf(part)]));
}
