import type { OpenedPackage } from "./open-package";
import { childNamed, childrenNamed, isTrue, parseXml } from "./xml-tree";
import { renamingOf, withRenamedSheets } from "./xlsx/formula-references";

/** A name that stands for a range, a constant or a formula. */
export interface DefinedName {
  /** As the file has it: "_xlnm.Print_Area" for a print area. */
  readonly name: string;
  /** The sheet that it belongs to; null where it belongs to the workbook. */
  readonly sheetId: string | null;
  /** Without the leading "=". */
  readonly formula: string;
  readonly isHidden: boolean;
  readonly comment: string;
}

/** The defined names of a workbook. A name is found without regard to case. */
export interface NameList {
  list(): readonly DefinedName[];
  find(name: string, sheetId: string | null): DefinedName | null;
  /** Adds the name, or replaces the one of that name and sheet. */
  set(name: DefinedName): void;
  remove(name: string, sheetId: string | null): void;
}

interface SheetName {
  readonly id: string;
  readonly name: string;
}

function keyOf(name: string, sheetId: string | null): string {
  return `${sheetId ?? ""}!${name.toLowerCase()}`;
}

/** Keeps the names with the ids of the sheets that they refer to, so that they follow a sheet's new name, and lose one that is gone. */
export class DefinedNames implements NameList {
  private readonly kept = new Map<string, DefinedName>();

  constructor(private readonly sheets: () => readonly SheetName[]) {}

  list(): readonly DefinedName[] {
    const present = new Map(this.sheets().map(({ id, name }) => [id, name]));
    return [...this.kept.values()].flatMap((name) => {
      if (name.sheetId !== null && !present.has(name.sheetId)) return [];
      return [
        {
          ...name,
          formula: withRenamedSheets(name.formula, (id) => present.get(id) ?? (isSheetId(id) ? null : undefined)),
        },
      ];
    });
  }

  /** As they are kept: a sheet's new name changes nothing in them. */
  listById(): readonly DefinedName[] {
    const present = new Set(this.sheets().map(({ id }) => id));
    return [...this.kept.values()].filter(({ sheetId }) => sheetId === null || present.has(sheetId));
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    const key = keyOf(name, sheetId);
    return this.list().find((known) => keyOf(known.name, known.sheetId) === key) ?? null;
  }

  set(name: DefinedName): void {
    const ids = renamingOf(new Map(this.sheets().map((sheet) => [sheet.name, sheet.id])));
    this.kept.set(keyOf(name.name, name.sheetId), { ...name, formula: withRenamedSheets(name.formula, ids) });
  }

  /** Puts the name as `listById` gives it. */
  keep(name: DefinedName): void {
    this.kept.set(keyOf(name.name, name.sheetId), name);
  }

  /** Gives a copied sheet the names that belong to the other, for its own cells. */
  copy(sourceId: string, copyId: string): void {
    const moved = (id: string) => (id === sourceId ? copyId : undefined);
    for (const name of this.listById())
      if (name.sheetId === sourceId)
        this.keep({ ...name, sheetId: copyId, formula: withRenamedSheets(name.formula, moved) });
  }

  remove(name: string, sheetId: string | null): void {
    this.kept.delete(keyOf(name, sheetId));
  }
}

function isSheetId(name: string): boolean {
  return /^sheet-\d+$/.test(name);
}

/** @param sheetIdOf The id that the document gives the sheet of that name. */
export function readDefinedNames(parts: OpenedPackage, sheetIdOf: (name: string) => string | null): DefinedName[] {
  const workbook = childNamed(parseXml(parts.text(parts.workbookPart) ?? ""), "workbook");
  return childrenNamed(childNamed(workbook, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const local = attributes.get("localSheetId");
    const sheetId = local === undefined ? null : sheetIdOf(parts.sheets[Number(local)]?.name ?? "");
    if (local !== undefined && sheetId === null) return [];
    const { name = "", comment = "" } = Object.fromEntries(attributes);
    return [{ name, sheetId, formula: text, isHidden: isTrue(attributes.get("hidden")), comment }];
  });
}
