import type { SettingName } from "../core/settings";
import type { Language } from "./format-date";

/** The words of the settings page. */
export interface SettingsWords {
  /** What the workbook keeps, for everybody who opens it. */
  readonly team: string;
  /** What one person likes. */
  readonly personal: {
    readonly title: string;
    readonly hint: string;
    readonly notKept: string;
    readonly language: string;
    readonly languages: Readonly<Record<"automatic" | Language, string>>;
    readonly theme: string;
    readonly themes: Readonly<Record<"automatic" | "light" | "dark", string>>;
  };
  readonly days: string;
  readonly dueSoonDays: string;
  readonly ageing: string;
  readonly ageingHint: string;
  /** The label of the last day of the first, second, third band. */
  readonly ageingBand: (band: number) => string;
  readonly proofFrom: string;
  readonly plausibleYears: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** Said under a field that holds what its setting may not be. */
  readonly invalid: Readonly<Record<Exclude<SettingName, "rules" | "liveDates" | "opensWithWorkbook">, string>>;
  readonly areas: {
    readonly title: string;
    readonly hint: string;
    readonly label: string;
    /** How many areas of the reviewed sheets can be added. */
    readonly take: (areas: number) => string;
    readonly nothingToTake: string;
    readonly reviewFirst: string;
  };
  readonly placeholders: { readonly label: string; readonly hint: string };
  readonly rules: {
    readonly title: string;
    readonly hint: string;
    readonly search: string;
    readonly none: string;
    readonly severity: string;
    readonly off: string;
    readonly usual: (severity: string) => string;
    /** Beside a rule that the team has changed. */
    readonly changed: string;
    readonly restore: string;
  };
  readonly file: {
    readonly title: string;
    readonly hint: string;
    readonly show: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly paste: string;
    readonly choose: string;
    readonly take: string;
    readonly taken: (settings: number) => string;
    readonly notJson: string;
    readonly notSettings: string;
  };
}
