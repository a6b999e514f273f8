import type { IssueData, Severity } from "../core/rule";
import type { RuleData, RuleId } from "../core/rules";
import type { NotCheckedReason } from "../core/review";
import type { SettingName } from "../core/settings";
import type { Status } from "../core/status";
import type { SkipReason } from "../core/follow-up-sheet";
import type { FormatId } from "../core/formats";
import type { ColumnId } from "../core/template";
import type { HostErrorCode } from "../excel/host-error";
import type { Language } from "./format-date";

export type { Language };

/** What people read of one rule. Sentences begin with a capital, end with a full stop and address the reader as usted. */
export interface RuleWords<Data extends IssueData = IssueData> {
  /** The fault's name: a heading without full stop. */
  readonly title: string;
  /** What is wrong in this case. A method, so that the words of any one rule can stand for those of a rule not yet known. */
  what(data: Data): string;
  /** Why it matters. */
  readonly why: string;
  /** How to correct it. */
  readonly how: string;
}

/** The words of every rule: one that lacks an entry does not compile. */
export type RuleCatalogue = { readonly [Id in RuleId]: RuleWords<RuleData<Id>> };

/** Why a file given to the headless runner could not be reviewed. */
export type FileErrorCode =
  "not-a-workbook" | "password-protected" | "file-not-found" | "unreadable-file" | "no-asm-table" | "empty-workbook";

/** A noun by number: "1 error", "2 errores". */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** What rules, states, columns and failures are called. The words of the pane and of the summary sheet are apart. */
export interface Catalogue {
  readonly language: Language;
  readonly rules: RuleCatalogue;
  readonly severities: Readonly<Record<Severity, Counted>>;
  /** Feminine in Spanish, as they speak of activities. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** The headings as the template prints them, by which people find a column; with a translation in English. */
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly formats: Readonly<Record<FormatId, string>>;
  /** Why a sheet was not reviewed. */
  readonly skipReasons: Readonly<Record<SkipReason, string>>;
  /** Why a rule stayed silent on a sheet. */
  readonly notChecked: (reason: NotCheckedReason) => string;
  /** Which setting could not be understood, and what is used in its place. */
  readonly wrongSettings: Readonly<Record<SettingName, string>>;
  /** Said of a sheet on which rows are hidden or filtered out. */
  readonly hiddenRows: string;
  /** What went wrong between the add-in and Excel, and what to do about it. */
  readonly hostErrors: Readonly<Record<HostErrorCode, string>>;
  readonly fileErrors: Readonly<Record<FileErrorCode, string>>;
}
