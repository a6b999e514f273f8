import { foldArea } from "../../core/area-name";
import type { Review } from "../../core/review";
import type { Severity } from "../../core/rule";
import { rules } from "../../core/rules";
import type { ReviewSettings } from "../../core/settings";

/** A rule as the team can set it. */
export interface RuleChoice {
  readonly ruleId: string;
  /** Its own severity. */
  readonly usual: Severity;
  readonly chosen: Severity | "off";
}

/** Every rule, in the order of the registry, with what the team has chosen for it. */
export function ruleChoices({ rules: set }: Pick<ReviewSettings, "rules">): readonly RuleChoice[] {
  return rules.map(({ id, severity }) => ({
    ruleId: id,
    usual: severity,
    chosen: (Object.hasOwn(set, id) ? set[id] : undefined) ?? severity,
  }));
}

/** The settings of rules with another choice for one; its own severity needs no entry. */
export function chooseForRule(
  set: ReviewSettings["rules"],
  { ruleId, usual }: RuleChoice,
  chosen: Severity | "off",
): ReviewSettings["rules"] {
  const others = Object.entries(set).filter(([id]) => id !== ruleId);
  return Object.fromEntries(chosen === usual ? others : [...others, [ruleId, chosen]]);
}

/** The settings of rules without any choice of ours; ids that are not known stay. */
export function usualRules(set: ReviewSettings["rules"]): ReviewSettings["rules"] {
  const known = new Set<string>(rules.map(({ id }) => id));
  return Object.fromEntries(Object.entries(set).filter(([id]) => !known.has(id)));
}

/** Entries of a list that is written one a line: trimmed, without blanks and repetitions. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== "");
}

/**
 * The areas of the reviewed sheets that the catalogue lacks, in alphabetical order. Spellings that look like slips of others are left out: in a
 * catalogue they would be right.
 */
export function areasToAdd(
  { areas, issues }: Pick<Review, "areas" | "issues">,
  catalogue: readonly string[],
): string[] {
  const slips = issues.flatMap(({ ruleId, data: { written } }) =>
    ruleId === "inconsistent-area-name" && typeof written === "string" ? [foldArea(written)] : [],
  );
  const known = new Set([...slips, ...catalogue.map(foldArea)]);
  return areas
    .flatMap(({ area }) => (area === null || known.has(foldArea(area)) ? [] : [area]))
    .sort((a, b) => a.localeCompare(b, "es-MX"));
}
