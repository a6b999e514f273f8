import type { Chart } from "./charts";
import type { Furnishing } from "./furnishings";
import type { Shift } from "./shifted-ranges";
import type { UniverWorkbook } from "./univer-workbook";
import type { SheetDocument } from "./workbook-document";

/** What a save cannot keep of a sheet. */
export interface Loss {
  /**
   * "copied": Excel has it once in a workbook, so that the copy of a sheet is without it. "brought": it did not come along with a sheet of
   * another file. "moved": it stays at the cells where it was although rows or columns were put in or taken out.
   */
  readonly reason: "copied" | "brought" | "moved";
  /** The sheet's name. */
  readonly sheet: string;
  readonly what: readonly Furnishing[];
}

interface SheetFacts {
  readonly opened: ReadonlySet<Furnishing>;
  readonly brought: ReadonlySet<Furnishing>;
  readonly isCopy: boolean;
  readonly shifts: readonly Shift[];
}

const nothing: SheetFacts = { opened: new Set(), brought: new Set(), isCopy: false, shifts: [] };

/** They do not follow the rows and columns of their sheet. */
const staying: readonly Furnishing[] = [
  ...(["notes", "drawings", "pivotTables", "controls", "slicers", "filter", "sparklines"] as const),
  ...(["formats", "validations"] as const),
];

/** Knows what a save of the workbook would lose, from what is done to its sheets. */
export class Losses {
  private readonly facts = new Map<string, SheetFacts>();

  private of(sheetId: string): SheetFacts {
    return this.facts.get(sheetId) ?? nothing;
  }

  open(sheetId: string, opened: ReadonlySet<Furnishing>): void {
    this.facts.set(sheetId, { ...nothing, opened });
  }

  /** @param left what stood on the sheet in its own file and does not come along */
  bring(sheetId: string, left: ReadonlySet<Furnishing>): void {
    this.facts.set(sheetId, { ...nothing, brought: left });
  }

  copy(sourceId: string, copyId: string): void {
    this.facts.set(copyId, { ...this.of(sourceId), isCopy: true });
  }

  /** Rows or columns were put in or taken out; one that takes the last one back leaves nothing. */
  shift(sheetId: string, shift: Shift): void {
    const facts = this.of(sheetId);
    const last = facts.shifts.at(-1);
    const isBack = last?.axis === shift.axis && last.at === shift.at && last.count === -shift.count;
    this.facts.set(sheetId, { ...facts, shifts: isBack ? facts.shifts.slice(0, -1) : [...facts.shifts, shift] });
  }

  list(document: UniverWorkbook): readonly Loss[] {
    const moved = document.sheets().filter(({ id }) => this.of(id).shifts.length > 0);
    return document.sheets().flatMap((sheet) => {
      const { opened, brought, isCopy } = this.of(sheet.id);
      const isMoved = moved.includes(sheet);
      const what: Record<Loss["reason"], readonly Furnishing[]> = {
        copied: isCopy && opened.has("slicers") ? ["slicers"] : [],
        brought: [...brought],
        moved: [
          ...staying.filter((kind) => isMoved && opened.has(kind) && !(isCopy && kind === "slicers")),
          ...(showsCellsOf(sheet, moved) ? ["charts" as const] : []),
          ...(isMoved && hasFormulaFor(document, sheet.id) ? ["names" as const] : []),
        ],
      };
      return (["copied", "brought", "moved"] as const).flatMap((reason) =>
        what[reason].length > 0 ? [{ reason, sheet: sheet.name, what: what[reason] }] : [],
      );
    });
  }
}

/** Charts that are carried over untouched show the cells that they showed. */
function showsCellsOf(sheet: SheetDocument, moved: readonly SheetDocument[]): boolean {
  const isMoved = (id: string) => moved.some((other) => other.id === id);
  const shows = ({ source, series }: Chart) =>
    source !== null &&
    !source.isChangeable &&
    series.some(({ values, categories, name }) =>
      [values, categories, typeof name === "string" ? null : name].some((place) => place && isMoved(place.sheetId)),
    );
  return moved.length > 0 && sheet.charts().some(shows);
}

/** Names that are more than a list of areas stay as they are. */
function hasFormulaFor(document: UniverWorkbook, sheetId: string): boolean {
  const isArea = (area: string) => /^'?[^'!]+'?![$A-Z\d:]+$/.test(area);
  return document.names
    .listById()
    .some(({ formula }) => formula.replaceAll("'", "").includes(`${sheetId}!`) && !formula.split(",").every(isArea));
}
