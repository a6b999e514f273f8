import type { Rule } from "../rule";
import { ambiguousDueDate } from "./ambiguous-due-date";
import { blankRow } from "./blank-row";
import { brokenSpacing } from "./broken-spacing";
import { cancelledWithoutProof } from "./cancelled-without-proof";
import { cellError } from "./cell-error";
import { completeWithoutProof } from "./complete-without-proof";
import { dueSoon } from "./due-soon";
import { duplicateColumn } from "./duplicate-column";
import { duplicateNumber } from "./duplicate-number";
import { implausibleDueDate } from "./implausible-due-date";
import { impossibleDueDate } from "./impossible-due-date";
import { impreciseDueDate } from "./imprecise-due-date";
import { inconsistentAreaName } from "./inconsistent-area-name";
import { invalidProgress } from "./invalid-progress";
import { localFileLink } from "./local-file-link";
import { missingActivities } from "./missing-activities";
import { missingAspect } from "./missing-aspect";
import { missingColumn } from "./missing-column";
import { missingCoordinatingArea } from "./missing-coordinating-area";
import { missingDueDate } from "./missing-due-date";
import { missingEvidence } from "./missing-evidence";
import { missingExpectedResults } from "./missing-expected-results";
import { missingNumber } from "./missing-number";
import { missingProgress } from "./missing-progress";
import { missingResponsibleArea } from "./missing-responsible-area";
import { misspeltHeading } from "./misspelt-heading";
import { notStartedWithoutReason } from "./not-started-without-reason";
import { numberGap } from "./number-gap";
import { overdue } from "./overdue";
import { proofRepeatsPromise } from "./proof-repeats-promise";
import { reusedEvidence } from "./reused-evidence";
import { severalAreas } from "./several-areas";
import { straySpaces } from "./stray-spaces";
import { textDueDate } from "./text-due-date";
import { unbalancedQuotes } from "./unbalanced-quotes";
import { unknownArea } from "./unknown-area";
import { unknownClassification } from "./unknown-classification";
import { unknownPriority } from "./unknown-priority";
import { unreadableDueDate } from "./unreadable-due-date";
import { unusableLink } from "./unusable-link";
import { weightsNot100 } from "./weights-not-100";

/** Every rule, in the order in which observations of one cell are listed. */
export const rules = [
  missingColumn,
  misspeltHeading,
  duplicateColumn,
  blankRow,
  cellError,
  missingNumber,
  duplicateNumber,
  numberGap,
  missingAspect,
  missingActivities,
  missingCoordinatingArea,
  missingResponsibleArea,
  missingDueDate,
  missingExpectedResults,
  missingEvidence,
  unreadableDueDate,
  impossibleDueDate,
  implausibleDueDate,
  ambiguousDueDate,
  impreciseDueDate,
  textDueDate,
  overdue,
  dueSoon,
  severalAreas,
  unknownArea,
  inconsistentAreaName,
  missingProgress,
  invalidProgress,
  completeWithoutProof,
  cancelledWithoutProof,
  proofRepeatsPromise,
  notStartedWithoutReason,
  weightsNot100,
  unknownClassification,
  unknownPriority,
  reusedEvidence,
  unusableLink,
  localFileLink,
  brokenSpacing,
  unbalancedQuotes,
  straySpaces,
] as const;

type AnyRule = (typeof rules)[number];

export type RuleId = AnyRule["id"];

/** What the rule of that id tells of a case. */
export type RuleData<Id extends RuleId> =
  Extract<AnyRule, { readonly id: Id }> extends Rule<Id, infer Data> ? Data : never;
