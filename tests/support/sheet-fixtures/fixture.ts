import type { CalendarDate, DateSystem } from "../../../src/core/calendar-date";
import type { CellPosition } from "../../../src/core/cell";
import type { SkipReason } from "../../../src/core/follow-up-sheet";
import type { ReviewSettings } from "../../../src/core/settings";
import type { SheetSnapshot } from "../../../src/core/workbook-snapshot";

/** A workbook as a person wrote it down, with what a review has to say of it. */
export interface Fixture {
  readonly name: string;
  readonly asOf: CalendarDate;
  readonly settings: ReviewSettings;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly FixtureSheet[];
}

export interface FixtureSheet {
  readonly snapshot: SheetSnapshot;
  /** Formulas by the cell that holds them, without the equals sign. */
  readonly formulas: readonly (readonly [CellPosition, string])[];
  readonly hiddenRows: readonly number[];
  readonly observations: readonly ExpectedObservation[];
  /** Each table that the sheet holds, from top to bottom; the named properties only. */
  readonly tables: readonly Readonly<Record<string, string>>[];
  readonly skipped: SkipReason | null;
  /** The rules that stay silent; null where the fixture does not say. */
  readonly notChecked: readonly string[] | null;
}

export interface ExpectedObservation {
  readonly ruleId: string;
  /** A1. */
  readonly at: string;
  /** A1, in reading order. */
  readonly alsoIn: readonly string[];
  /** What the rule has to tell, as text; other data may be anything. */
  readonly data: Readonly<Record<string, string>>;
  /** What is proposed in place of the cell, as text; null where the fixture does not say. */
  readonly replacement: string | null;
}
