import type { NamePatch, SheetPatch } from "../xlsx-patch";
import { nameMarkup, patchNames, type NameEntry } from "./defined-name-list";
import { renamingOf, withRenamedSheets } from "./formula-references";
import type { PackageParts } from "./package-parts";
import { XlsxPatchError } from "./patch-error";
import { relationshipPrefix } from "./relationship-prefix";
import { PartRelationships } from "./relationships";
import type { XmlElement } from "./xml-scanner";
import { XmlDocument } from "./xml-document";
import { escapeAttribute, withAttributes } from "./xml-text";

/** A sheet as the package knows it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly relationshipId: string;
  readonly sheetId: number;
  readonly markup: string;
  readonly isVisible: boolean;
}

/** A sheet of the result: one of the package's, or a new one with its part. */
interface ResultSheet {
  readonly former: SheetEntry | null;
  readonly name: string;
  readonly markup: string;
  readonly isVisible: boolean;
}

const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** The workbook part: its list of sheets, defined names, views and calculation settings. */
export class WorkbookPart {
  readonly path: string;
  readonly relationships: PartRelationships;
  readonly sheets: readonly SheetEntry[];
  readonly #parts: PackageParts;
  readonly #document: XmlDocument;
  readonly #renamed = new Map<string, string | null>();

  constructor(parts: PackageParts) {
    this.#parts = parts;
    const path = new PartRelationships(parts, "").ofKind("officeDocument")[0]?.target;
    if (path === undefined) throw new XlsxPatchError("missing-part", "The file holds no workbook.");
    this.path = path;
    this.#document = new XmlDocument(parts.text(path));
    this.relationships = new PartRelationships(parts, path);
    this.sheets = this.#readSheets();
  }

  #section(name: string): XmlElement | null {
    return this.#document.child(this.#document.root, name);
  }

  #readSheets(): SheetEntry[] {
    const list = this.#section("sheets");
    const relationships = new Map(this.relationships.list().map((relationship) => [relationship.id, relationship]));
    return (list ? this.#document.children(list, "sheet") : []).map((element) => {
      const attributes = this.#document.attributes(element);
      const relationshipId = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const relationship = relationships.get(relationshipId);
      return {
        name: attributes.get("name") ?? "",
        part: relationship?.target ?? "",
        isWorksheet: relationship?.type.endsWith("/worksheet") ?? false,
        relationshipId,
        sheetId: Number(attributes.get("sheetId") ?? 0),
        markup: this.#document.raw(element),
        isVisible: (attributes.get("state") ?? "visible") === "visible",
      };
    });
  }

  sheet(name: string): SheetEntry {
    const found = this.sheets.find((entry) => entry.name === name && entry.isWorksheet);
    if (!found) throw new XlsxPatchError("invalid-patch", `The workbook has no sheet called "${name}".`);
    return found;
  }

  /** Makes the sheets those of the patch, in its order; `relationshipOf` gives the relationship of a new sheet. Returns those that are gone. */
  setSheets(
    patches: readonly SheetPatch[],
    relationshipOf: (patch: SheetPatch) => string,
    names: NamePatch = { removed: [], set: [] },
  ): SheetEntry[] {
    let nextId = Math.max(0, ...this.sheets.map(({ sheetId }) => sheetId)) + 1;
    const result = patches.map((patch): ResultSheet => {
      const former = patch.originalName === null ? null : this.sheet(patch.originalName);
      return { former, name: patch.name, ...this.#sheetMarkup(patch, former, () => [nextId++, relationshipOf(patch)]) };
    });
    // A chart sheet is no worksheet, so no patch can name it: it keeps its place.
    for (const [index, entry] of this.sheets.entries()) {
      if (!entry.isWorksheet) result.splice(index, 0, { ...entry, former: entry });
    }
    const isUnchanged =
      result.length === this.sheets.length && result.every(({ markup }, at) => markup === this.sheets[at]?.markup);
    if (isUnchanged) {
      this.#updateDefinedNames(result, names);
      return [];
    }
    const list = this.#section("sheets");
    if (!list) throw new XlsxPatchError("missing-part", "The workbook has no list of sheets.");
    this.#document.replaceInner(list, result.map(({ markup }) => markup).join(""));
    this.#noteRenamed(result);
    this.#updateDefinedNames(result, names);
    this.#updateViews(result);
    return this.sheets.filter((entry) => !result.some(({ former }) => former === entry));
  }

  #sheetMarkup(
    patch: SheetPatch,
    former: SheetEntry | null,
    fresh: () => [number, string],
  ): { markup: string; isVisible: boolean } {
    const isVisible = patch.visibility === undefined ? (former?.isVisible ?? true) : patch.visibility === "visible";
    const state = patch.visibility === "visible" ? null : patch.visibility;
    if (former) {
      const named = patch.name === former.name ? {} : { name: patch.name };
      const changes = { ...named, ...(state === undefined ? {} : { state }) };
      return {
        markup: Object.keys(changes).length === 0 ? former.markup : withAttributes(former.markup, changes),
        isVisible,
      };
    }
    const [sheetId, relationshipId] = fresh();
    const prefix = relationshipPrefix(this.#document);
    const stateAttribute = state ? ` state="${state}"` : "";
    const attributes = `name="${escapeAttribute(patch.name)}" sheetId="${sheetId}"${stateAttribute} ${prefix}:id="${relationshipId}"`;
    return { markup: this.#document.qualify(`<sheet ${attributes}/>`), isVisible };
  }

  /** The sheets that no longer go by their name: the new one, or null for one that is gone. */
  get renamed(): ReadonlyMap<string, string | null> {
    return this.#renamed;
  }

  #noteRenamed(result: readonly ResultSheet[]): void {
    for (const entry of this.sheets) {
      const now = result.find(({ former }) => former === entry);
      if (now?.name !== entry.name) this.#renamed.set(entry.name, now?.name ?? null);
    }
  }

  /** Names follow renamed and moved sheets; those that belong to a sheet that is gone go with it. */
  #updateDefinedNames(result: readonly ResultSheet[], names: NamePatch): void {
    const list = this.#section("definedNames");
    const elements = list ? this.#document.children(list, "definedName") : [];
    const following = elements.flatMap((element): NameEntry[] => {
      const attributes = this.#document.attributes(element);
      const name = attributes.get("name") ?? "";
      const local = attributes.get("localSheetId");
      const index =
        local === undefined ? null : result.findIndex(({ former }) => former === this.sheets[Number(local)]);
      if (index === -1) return [];
      const former = this.#document.textContent(element);
      const text = withRenamedSheets(former, renamingOf(this.#renamed));
      const isSame = text === former && (index === null || String(index) === local);
      const changes = index === null ? {} : { localSheetId: index };
      const markup = isSame ? this.#document.raw(element) : nameMarkup(this.#document, element, changes, text);
      return [{ name, localSheetId: index, markup }];
    });
    const placeOf = (sheet: string) => result.findIndex(({ name }) => name === sheet);
    const markup = patchNames(this.#document, following, names, placeOf)
      .map((entry) => entry.markup)
      .join("");
    if (markup === elements.map((element) => this.#document.raw(element)).join("")) return;
    if (!list)
      this.#insertAfterSheets(
        "definedNames",
        `<${this.#document.prefix}definedNames>${markup}</${this.#document.prefix}definedNames>`,
      );
    else if (markup === "") this.#document.replace(list, "");
    else this.#document.replaceInner(list, markup);
  }

  /** Puts a new section behind all those that the schema wants before it. */
  #insertAfterSheets(name: string, markup: string): void {
    const rank = workbookOrder.indexOf(name);
    const before = new Set(rank < 0 ? workbookOrder : workbookOrder.slice(0, rank));
    const last = this.#document
      .children(this.#document.root)
      .filter((child) => before.has(this.#document.localName(child)))
      .at(-1);
    if (last) this.#document.insert(last.end, markup);
    else this.#document.append(this.#document.root, markup);
  }

  #updateViews(result: readonly ResultSheet[]): void {
    const views = this.#section("bookViews");
    for (const view of views ? this.#document.children(views, "workbookView") : []) {
      const attributes = this.#document.attributes(view);
      const firstVisible = Math.max(
        0,
        result.findIndex(({ isVisible }) => isVisible),
      );
      for (const name of ["activeTab", "firstSheet"]) {
        const former = Number(attributes.get(name) ?? 0);
        const index = result.findIndex((sheet) => sheet.former !== null && sheet.former === this.sheets[former]);
        const now = result[index]?.isVisible ? index : firstVisible;
        if (now !== former) this.#document.setAttributes(view, { [name]: now });
      }
    }
  }

  /** Has Excel calculate everything when it opens the file. */
  requestCalculation(): void {
    const present = this.#section("calcPr");
    if (present) {
      this.#document.setAttributes(present, { fullCalcOnLoad: 1 });
      return;
    }
    this.#insertAfterSheets("calcPr", this.#document.qualify('<calcPr fullCalcOnLoad="1"/>'));
  }

  save(): void {
    this.#parts.setText(this.path, this.#document.toString());
    this.relationships.save();
  }
}
