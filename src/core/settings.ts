import type { Severity } from "./rule";

/** What a team can set for a review. */
export interface ReviewSettings {
  /** How many days ahead of its due date an activity counts as due soon. */
  readonly dueSoonDays: number;
  /** The last days of the first three bands by which overdue activities are counted; the fourth has no end. */
  readonly ageingDays: readonly [number, number, number];
  /** The progress in percent from which a document that proves it is owed. */
  readonly proofFrom: number;
  /** The years, first and last, in which a due date is taken for what was meant. */
  readonly plausibleYears: { readonly from: number; readonly to: number };
  /** The official names of the areas; empty where the team keeps no catalogue. */
  readonly areaCatalogue: readonly string[];
  /** Texts that stand in place of a value, beyond those that are known. */
  readonly placeholders: readonly string[];
  /** Whether marks of overdue and near dates go by the day on which the sheet is seen, in place of the cut-off day. */
  readonly liveDates: boolean;
  /** Whether the pane opens by itself with the workbook, for those who have the add-in. It is no matter of a review. */
  readonly opensWithWorkbook: boolean;
  /** The severity of a rule where it is not its own, or that it is switched off; ids that are not known are left alone. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
}

export type SettingName = keyof ReviewSettings;

export const defaultSettings: ReviewSettings = {
  dueSoonDays: 30,
  ageingDays: [30, 90, 180],
  proofFrom: 100,
  plausibleYears: { from: 2000, to: 2050 },
  areaCatalogue: [],
  placeholders: [],
  liveDates: false,
  opensWithWorkbook: false,
  rules: {},
};
