import type { ChangeCounts, TeamWords } from "./pane-team-words";
import { counter, joiner } from "./pane-words";

const count = counter("en-US");
const join = joiner("en-US");
const observations = (number: number) => count(number, "observation", "observations");

function changed({ corrected, added, reopened, justified }: ChangeCounts): string {
  const parts = [
    ...(corrected > 0 ? [`${corrected} corrected`] : []),
    ...(added > 0 ? [`${added} new`] : []),
    ...(reopened > 0 ? [`${reopened} reopened`] : []),
    ...(justified > 0 ? [`${justified} justified`] : []),
  ];
  return parts.length === 0 ? "no changes" : parts.join(", ");
}

export const teamEnUS: TeamWords = {
  justify: {
    open: "Justify…",
    title: "Justify",
    reason: "Reason",
    reasonMissing: "Enter the reason.",
    name: "Your name",
    nameMissing: "Enter your name.",
    until: "Until (optional)",
    untilInvalid: "Enter a complete date, for example 30/09/2015.",
    untilPast: "That date is before the cut-off date.",
    which: "What is justified",
    onlyThis: "This observation only",
    ofRule: (number) => `All ${number} of this rule`,
    hint: "The reason and the name are stored in this workbook, for everyone who reviews it to see.",
    save: "Save justification",
    cancel: "Cancel",
    done: (time, number) => `Justified at ${time} · ${observations(number)}`,
    takenBack: (time, number) =>
      `${number === 1 ? "Justification" : "Justifications"} taken back at ${time} · ${observations(number)}`,
    aside: (number) => count(number, "justified observation", "justified observations"),
    ended: (number) => count(number, "justification has ended", "justifications have ended"),
  },
  justified: {
    title: "Justified observations",
    notReviewed: "Review the workbook to see its justified observations.",
    none: "This workbook has no justified observations.",
    inForce: (number) => `In force (${number})`,
    endedTitle: (number) => `Ended (${number})`,
    unmatchedTitle: (number) => `Without an observation now (${number})`,
    unmatchedHint:
      "What was justified is no longer observed. If it comes back with the same value, it is still justified.",
    by: (name, date) => `${name} · ${date}`,
    until: (date) => `Until ${date}`,
    expired: (date) => `Expired on ${date}. The observation counts again.`,
    valueChanged: (before, now) =>
      `The value changed: it said ${before} and now says ${now}. The observation counts again.`,
    blank: "nothing",
    aspect: (number, aspect) => [number, aspect].filter((part) => part !== null).join(" · "),
    takeBack: "Take back",
    remove: "Remove from the list",
    more: (number) => `Show ${number} more`,
  },
  changes: {
    since: (when, counts) => `Since ${when}: ${changed(counts)}`,
    ofDay: (date) => date,
    ofTime: (time) => `${time} today`,
    otherDay: (date) => `That review had the cut-off date ${date}.`,
    otherRules: "The rules are of another version than those of that review.",
    notCompared: (rules) =>
      `${rules.length === 1 ? "A rule that only one of the two reviews applied is not compared" : "Rules that only one of the two reviews applied are not compared"}: ${join(rules)}.`,
    notKept: (reason) => `This review is not in the workbook’s history. ${reason}`,
    dropped: (reviews) =>
      reviews === 1
        ? "For lack of room the oldest review was dropped from the history."
        : `For lack of room the ${reviews} oldest reviews were dropped from the history.`,
    show: "Show history",
  },
  history: {
    title: "History of reviews",
    none: "The history is empty. Each review of this workbook is noted here; the last 30 are kept.",
    trend: "Observations in each review",
    open: "Open",
    justified: "Justified",
    point: (when, open, justified) =>
      justified === 0 ? `${when}: ${observations(open)}` : `${when}: ${observations(open)}, ${justified} justified`,
    summary: (reviews, first, last) =>
      reviews === 1
        ? `One review, with ${observations(last)}.`
        : `${reviews} reviews: from ${first} to ${observations(last)}.`,
    compare: "Compare two reviews",
    from: "Earlier review",
    to: "Later review",
    review: (when, asOf, open) => `${when} · cut-off ${asOf} · ${observations(open)}`,
    counts: changed,
    total: "In total",
    byArea: "Open by responsible area",
    noArea: "No responsible area",
    fromTo: (before, after) => `from ${before} to ${after}`,
    when: "Review",
  },
  troubles: {
    settings: {
      damaged:
        "The settings that the workbook keeps are damaged: those that can be understood are used, and the usual ones. What is damaged is kept apart.",
      newer:
        "A newer version of Revisor ASM stored this workbook’s settings: the usual ones are used here, and nothing is changed.",
    },
    justifications: {
      damaged:
        "Some of the justifications that the workbook keeps are damaged: those that can be understood are used. What is damaged is kept apart.",
      newer:
        "A newer version of Revisor ASM stored this workbook’s justifications: here they are neither applied nor changed.",
    },
    history: {
      damaged:
        "Some of the history that the workbook keeps is damaged: the reviews that can be understood are used. What is damaged is kept apart.",
      newer: "A newer version of Revisor ASM stored this workbook’s history: here it is neither used nor changed.",
    },
  },
};
