import type { IssueKey } from "./issue-key";
import { after, mergeStamped, type Stamped } from "./stamped";

/** An observation that the team knows and accepts. */
export interface Justification extends Stamped {
  /** The observation's key: its subject and details, with full stops between them. */
  readonly key: string;
  /** As in the observation's key at the time. */
  readonly needed: number;
  /** What the cells said at the time. */
  readonly value: string;
  readonly ruleId: string;
  readonly reason: string;
  /** The name that the person typed. */
  readonly by: string;
  /** The last day on which it holds, as YYYY-MM-DD; null where it has no end. */
  readonly until: string | null;
  /** What the observation was about, as people read it: to name it where it is gone. */
  readonly about: JustifiedSubject;
}

export interface JustifiedSubject {
  readonly sheetName: string;
  readonly number: string | null;
  /** The opening words of the aspect. */
  readonly aspect: string | null;
  /** What the cell said; a day as YYYY-MM-DD; null where it was blank. */
  readonly value: string | null;
}

/** What is left of a justification that was taken back, so that no older copy of the workbook's state brings it back. */
export interface TakenBack extends Stamped {
  readonly takenBack: true;
}

export type JustificationEntry = Justification | TakenBack;

export const isTakenBack = (entry: JustificationEntry): entry is TakenBack => "takenBack" in entry;

/** The key of an observation as it is stored. */
export const storedKeyOf = ({ subject, details }: IssueKey): string => [subject, ...details].join(".");

/** The key of the observation that a justification is about. */
export function issueKeyOf({ key, needed, value }: Justification): IssueKey {
  const [subject = "", activity = "", row = "", sheet = "", order = ""] = key.split(".");
  return { subject, details: [activity, row, sheet, order], needed, value };
}

/** The entries of two states of one workbook: of each observation what was said last. */
export const mergeJustifications: (
  one: readonly JustificationEntry[],
  other: readonly JustificationEntry[],
) => readonly JustificationEntry[] = mergeStamped;

/** The entries with others put in their places: each counts after the one that it replaces, even if this machine's clock is slow. */
export function putJustifications(
  entries: readonly JustificationEntry[],
  put: readonly JustificationEntry[],
): readonly JustificationEntry[] {
  const stored = new Map(entries.map(({ key, at }) => [key, at]));
  return mergeJustifications(
    entries,
    put.map((entry) => ({ ...entry, at: after(entry.at, stored.get(entry.key)) })),
  );
}
