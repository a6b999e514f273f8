import type { CellStylePatch, Position } from "../workbook-document";
import type { CellPatch } from "../xlsx-patch";
import { columnIndex } from "./addresses";
import { cellMarkup } from "./cell-markup";
import { orphanedFormulas } from "./shared-formulas";
import type { SheetSections } from "./sheet-section";
import { rowHeightFromPixels } from "./sizes";
import type { XmlElement } from "./xml-scanner";
import type { XmlDocument } from "./xml-document";
import { attributesOf, escapeText, withAttributes } from "./xml-text";

export interface SheetDataChanges {
  readonly cells: readonly CellPatch[];
  /** Pixels by zero-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlyMap<number, boolean>;
}

export interface SheetDataContext {
  /** The index of the cell format `base` with the changes laid over it. */
  readonly formatOf: (base: number, patch: CellStylePatch) => number;
  /** What a column gives to cells that have no format of their own. */
  readonly columnFormat: (column: number) => number;
}

type CellPatches = ReadonlyMap<number, CellPatch>;

/** A row of the file with its zero-based index; its cells may or may not say where they are. */
interface RowSource {
  readonly row: number;
  readonly startTag: string;
  readonly element: XmlElement | null;
}

function patchesByRow(cells: readonly CellPatch[]): Map<number, Map<number, CellPatch>> {
  const rows = new Map<number, Map<number, CellPatch>>();
  for (const patch of cells) {
    const row = rows.get(patch.row) ?? new Map<number, CellPatch>();
    row.set(patch.column, { ...row.get(patch.column), ...patch });
    rows.set(patch.row, row);
  }
  return rows;
}

/** Rewrites the touched rows of the sheet data; all others are copied as they are. */
export class SheetDataPatch {
  readonly #document: XmlDocument;
  readonly #data: XmlElement;
  readonly #cells: ReadonlyMap<number, CellPatches>;
  readonly #heights: ReadonlyMap<number, number>;
  readonly #hidden: ReadonlyMap<number, boolean>;
  /** By "row,column": what cells were sharing from a cell that is overwritten. */
  readonly #orphaned: ReadonlyMap<string, string>;
  /** Whether a formula was written, or overwritten. */
  touchesFormulas = false;

  constructor(
    sections: SheetSections,
    changes: SheetDataChanges,
    readonly context: SheetDataContext,
  ) {
    this.#document = sections.document;
    const data = sections.find("sheetData");
    if (!data) throw new Error("A sheet part without sheetData.");
    this.#data = data;
    this.#cells = patchesByRow(changes.cells);
    this.#heights = changes.rowHeights;
    this.#hidden = changes.hiddenRows;
    this.#orphaned = orphanedFormulas(this.#document, ({ row, column }) => {
      return this.#cells.get(row)?.get(column)?.content !== undefined;
    });
  }

  apply(): void {
    const touched = this.#touchedRows();
    let next = 0;
    let previousRow = -1;
    for (const element of this.#document.flatChildren(this.#data, "row")) {
      if (next >= touched.length) return;
      const startTag = this.#document.startTag(element);
      const row = Number(/\sr\s*=\s*["'](\d+)["']/.exec(startTag)?.[1] ?? previousRow + 2) - 1;
      previousRow = row;
      for (let pending = touched[next]; pending !== undefined && pending < row; pending = touched[++next]) {
        this.#document.insert(element.start, this.#newRow(pending));
      }
      if (touched[next] !== row) continue;
      this.#document.replace(element, this.#rowMarkup({ row, startTag, element }));
      next += 1;
    }
    const appended = touched.slice(next).map((row) => this.#newRow(row));
    if (appended.length > 0) this.#document.append(this.#data, appended.join(""));
  }

  #touchedRows(): number[] {
    const orphaned = [...this.#orphaned.keys()].map((key) => Number(key.slice(0, key.indexOf(","))));
    return [...new Set([...this.#cells.keys(), ...this.#heights.keys(), ...this.#hidden.keys(), ...orphaned])].sort(
      (a, b) => a - b,
    );
  }

  #newRow(row: number): string {
    const markup = this.#rowMarkup({ row, startTag: `<${this.#document.prefix}row>`, element: null });
    return /<\/[^>]+>$/.test(markup) || this.#heights.has(row) || this.#hidden.get(row) === true ? markup : "";
  }

  #rowMarkup(source: RowSource): string {
    const { row } = source;
    const attributes = attributesOf(source.startTag);
    const height = this.#heights.get(row);
    const isHidden = this.#hidden.get(row);
    const cells = this.#rowCells(source, attributes);
    const changes = {
      ...(source.element ? {} : { r: row + 1 }),
      ...(cells.widened === null ? {} : { spans: cells.widened }),
      ...(height === undefined ? {} : { ht: rowHeightFromPixels(height), customHeight: 1 }),
      ...(isHidden === undefined ? {} : { hidden: isHidden ? 1 : null }),
    };
    const startTag = withAttributes(source.startTag, changes).replace(/\s*\/?>$/, "");
    const name = `${this.#document.prefix}row`;
    return cells.markup === "" ? `${startTag}/>` : `${startTag}>${cells.markup}</${name}>`;
  }

  /** The row's inner markup, and its new `spans` where cells were added outside of the old ones. */
  #rowCells(
    { row, element }: RowSource,
    attributes: ReadonlyMap<string, string>,
  ): { markup: string; widened: string | null } {
    const patches = this.#cells.get(row) ?? new Map<number, CellPatch>();
    const pending = [...patches.keys()].sort((a, b) => a - b);
    const rowFormat = attributes.get("customFormat") === "1" ? Number(attributes.get("s") ?? 0) : null;
    const inherited = (column: number) => rowFormat ?? this.context.columnFormat(column);
    const pieces: string[] = [];
    const added: number[] = [];
    const addBefore = (limit: number) => {
      for (let column = pending[0]; column !== undefined && column < limit; column = pending[0]) {
        pending.shift();
        const markup = this.#newCell({ row, column }, patches.get(column), inherited(column));
        if (markup !== "") added.push(column);
        pieces.push(markup);
      }
    };
    let copiedTo = element?.openEnd ?? 0;
    let previousColumn = -1;
    for (const cell of element ? this.#document.flatChildren(element, "c") : []) {
      const startTag = this.#document.startTag(cell);
      const letters = /\sr\s*=\s*["']([A-Za-z]+)\d+["']/.exec(startTag)?.[1];
      const column = letters ? columnIndex(letters) : previousColumn + 1;
      previousColumn = column;
      pieces.push(this.#document.text.slice(copiedTo, cell.start));
      addBefore(column);
      const patch = patches.get(column);
      if (pending[0] === column) pending.shift();
      const markup = patch
        ? this.#patchedCell({ row, column }, cell, patch, inherited(column))
        : this.#document.raw(cell);
      pieces.push(this.#withOwnFormula({ row, column }, markup));
      copiedTo = cell.end;
    }
    addBefore(Number.POSITIVE_INFINITY);
    if (element) pieces.push(this.#document.text.slice(copiedTo, element.closeStart));
    return { markup: pieces.join(""), widened: widenedSpans(attributes.get("spans"), added) };
  }

  #newCell(at: Position, patch: CellPatch | undefined, inherited: number): string {
    const content = patch?.content ?? { kind: "empty" };
    const format = patch?.style ? this.context.formatOf(inherited, patch.style) : inherited;
    if (content.kind === "empty" && format === inherited) return "";
    if (content.kind === "formula") this.touchesFormulas = true;
    return this.#document.qualify(cellMarkup(`<${this.#document.prefix}c r="">`, at, content, format));
  }

  #patchedCell(at: Position, cell: XmlElement, patch: CellPatch, inherited: number): string {
    const startTag = this.#document.startTag(cell);
    const own = Number(attributesOf(startTag).get("s") ?? 0);
    const format = patch.style ? this.context.formatOf(own, patch.style) : own;
    if (!patch.content) {
      const formatted = withAttributes(startTag, { s: format === 0 ? null : format });
      return formatted + this.#document.text.slice(cell.openEnd, cell.end);
    }
    const { content } = patch;
    if (content.kind === "formula" || this.#document.child(cell, "f") !== null) this.touchesFormulas = true;
    if (content.kind === "empty" && format === 0 && inherited === 0) return "";
    return this.#document.qualify(cellMarkup(startTag, at, content, format));
  }

  /** The cell's markup with the formula that it shared written out, where the cell from which it shared it is overwritten. */
  #withOwnFormula({ row, column }: Position, markup: string): string {
    const formula = this.#orphaned.get(`${row},${column}`);
    if (formula === undefined) return markup;
    const { prefix } = this.#document;
    const shared = new RegExp(`<${prefix}f\\s[^>]*?(?:/>|></${prefix}f>)`);
    return markup.replace(shared, () => `<${prefix}f>${escapeText(formula)}</${prefix}f>`);
  }
}

function widenedSpans(spans: string | undefined, added: readonly number[]): string | null {
  const found = /^(\d+):(\d+)$/.exec(spans ?? "");
  if (!found || added.length === 0) return null;
  const first = Math.min(Number(found[1]), ...added.map((column) => column + 1));
  const last = Math.max(Number(found[2]), ...added.map((column) => column + 1));
  return `${first}:${last}`;
}
