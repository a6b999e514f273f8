import type { SummaryLabels } from "../core/summary-labels";
import { enUS } from "./en-US";
import { counter } from "./pane-words";

const count = counter("en-US");

export const summaryEnUS: SummaryLabels = {
  sheetNames: {
    "by-area": "Summary by area",
    "by-programme": "Summary by programme",
    evidence: "Evidence by area",
    "area-sheet": "Area",
  },
  titles: {
    "by-area": "Summary of improvement aspects (ASM) by responsible area",
    "by-programme": "Summary of improvement aspects (ASM) by programme",
    evidence: "Evidence of improvement aspects (ASM) by responsible area",
  },
  areaTitle: (area) => `Improvement commitments: ${area}`,
  madeAt: (version, madeAt) => `version ${version} · made on ${madeAt}`,
  incomplete: "this sheet is incomplete: write it again from the pane",
  notWritten: "this sheet could not be written: try again from the pane, which will use it again",
  programmes: (programmes) =>
    programmes.length === 0
      ? "Programme: the sheet does not say"
      : `${programmes.length === 1 ? "Programme" : "Programmes"}: ${programmes.join("; ")}`,
  asOf: "Cut-off date",
  dateFormat: "dd-mmm-yyyy",
  completionUnknown:
    "Some sheets do not say what is concluded: there, “overdue” means that the due date has passed and it is not known whether the commitment was met.",
  completionKnown:
    "“Overdue”: the due date is before the cut-off date and the activity is neither concluded nor cancelled.",
  keyFigures: "Key figures",
  counts: ({ activities, aspects, overdue, dueSoon, missingEvidence, concluded }) =>
    [
      `${count(activities, "activity", "activities")} of ${count(aspects, "aspect", "aspects")}`,
      `${overdue} overdue`,
      `${dueSoon} due soon`,
      `${concluded} concluded`,
      `${missingEvidence} missing evidence`,
    ].join(" · "),
  sections: {
    area: "By responsible area",
    programme: "By programme",
    origin: "By source workbook",
    measures: "Age of what is overdue, next dates and progress",
    programmeWithinArea: "By responsible area and programme",
    areaWithinProgramme: "By programme and responsible area",
    justified: "Justified observations",
    legend: "Marks that “Highlight” puts in the sheets",
    activities: "Activities",
  },
  noArea: "(no responsible area)",
  noProgramme: "(no programme)",
  noOrigin: "(this workbook)",
  noActivities: "There are no activities to show.",
  total: "Total",
  yes: "Yes",
  no: "No",
  status: enUS.statuses,
  alike: (name, proposed) => `“${name}” is like “${proposed}”`,
  alikeNote: "≈ Alike area names that were not unified; they are counted apart:",
  countColumns: {
    overdue: "Overdue",
    dueSoon: "Due soon",
    undated: "No date",
    onTime: "On time",
    concluded: "Concluded",
    cancelled: "Cancelled",
    activities: "Activities",
    missingEvidence: "Missing evidence",
    withEvidence: "With evidence",
  },
  measureColumns: {
    longestDelay: "Longest delay (days)",
    nextDueDate: "Next due date",
    meanProgress: "Mean progress",
    aspects: "Aspects",
  },
  ageBand: (from, to) => (to === null ? `Over ${from - 1} days` : `${from} to ${to} days`),
  area: "Responsible area",
  programme: "Programme",
  origin: "Source workbook",
  activityColumns: {
    area: "Responsible area",
    programme: "Programme",
    cell: "Go to row",
    number: "No.",
    status: "Status",
    dueDate: "Due date",
    days: "Days overdue (−: left)",
    evidence: "With evidence",
    progress: "Progress",
    sheet: "Sheet",
    aspect: "Improvement aspect",
    activity: "Activity",
    product: "Products or evidence",
    proof: "Proof",
    aspectIndex: "Aspect (count)",
    origin: "Source workbook",
  },
  justifiedColumns: {
    rule: "Observation",
    cell: "Go to cell",
    sheet: "Sheet",
    reason: "Reason",
    by: "Justified by",
    on: "Date",
    until: "Valid until",
  },
  chartTitle: "Activities by status",
  chartTitleOf: (shown, all) => `Activities by status (first ${shown} of ${all})`,
  legend: {
    error: "Error: something is missing or against the template",
    warning: "Warning: worth a look",
    info: "Note: for your information",
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
};
