import type { CellRange } from "./cell";
import type { NewSheetColumn } from "./new-sheet-columns";
import type { ReviewSettings } from "./settings";

/** What is said to a person who writes into a cell, before and after. */
export interface ValidationWords {
  readonly date: { readonly prompt: string; readonly alert: (from: number, to: number) => string };
  readonly percent: { readonly prompt: string; readonly alert: string };
  readonly words: { readonly alert: (words: readonly string[]) => string };
  readonly areas: { readonly alert: string };
}

/** The values that a list offers: in the rule itself, or in the cells of a sheet. */
export type AreaList =
  | { readonly kind: "inline"; readonly names: readonly string[] }
  | { readonly kind: "sheet"; readonly names: readonly string[] };

/** What the cells of a range allow. */
export interface CellValidation {
  readonly range: CellRange;
  readonly title: string;
  readonly prompt: string | null;
  readonly alert: string;
  /** Whether a person may keep what is not allowed. */
  readonly isAdvice: boolean;
  readonly allows:
    | { readonly kind: "years"; readonly from: number; readonly to: number }
    | { readonly kind: "share" }
    | { readonly kind: "list"; readonly words: readonly string[] }
    | { readonly kind: "area-sheet" };
}

/** Excel holds the values of a list in 255 characters, with commas between them. */
const longestList = 255;

/**
 * The areas of a catalogue as a list; null without a catalogue. Names with commas, and more names than Excel holds in a rule, have to
 * stand in cells.
 */
export function areaListOf(catalogue: readonly string[]): AreaList | null {
  const names = [...new Set(catalogue)];
  if (names.length === 0) return null;
  const isInline = names.every((name) => !/^=|,/u.test(name)) && names.join(",").length <= longestList;
  return { kind: isInline ? "inline" : "sheet", names };
}

interface Choices extends Pick<ReviewSettings, "plausibleYears"> {
  readonly areas: AreaList | null;
}

/** Excel's own limit of a title. */
const longestTitle = 32;

/** What the cells below the headings allow; columns without a rule allow everything. */
export function validationsOf(
  columns: readonly NewSheetColumn[],
  body: CellRange,
  { plausibleYears, areas }: Choices,
  words: ValidationWords,
): readonly CellValidation[] {
  return columns.flatMap(({ heading, rule }, index): readonly CellValidation[] => {
    if (rule === null) return [];
    const place = {
      range: { ...body, column: body.column + index, columnCount: 1 },
      title: heading.slice(0, longestTitle),
      prompt: null,
      isAdvice: false,
    };
    switch (rule.kind) {
      case "date": {
        const { from, to } = plausibleYears;
        const { prompt, alert } = words.date;
        return [{ ...place, prompt, alert: alert(from, to), allows: { kind: "years", from, to } }];
      }
      case "percent":
        // Cancelled and merged aspects have a word in place of a number, so that it is advice.
        return [{ ...place, ...words.percent, isAdvice: true, allows: { kind: "share" } }];
      case "words":
        return [{ ...place, alert: words.words.alert(rule.words), allows: { kind: "list", words: rule.words } }];
      case "areas":
        return areas === null ? [] : [{ ...place, alert: words.areas.alert, isAdvice: true, allows: allowed(areas) }];
    }
  });
}

const allowed = (areas: AreaList): CellValidation["allows"] =>
  areas.kind === "inline" ? { kind: "list", words: areas.names } : { kind: "area-sheet" };
