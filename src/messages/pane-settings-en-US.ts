import type { SettingsWords } from "./pane-settings-words";

const numbers = new Intl.NumberFormat("en-US");

export const settingsEnUS: SettingsWords = {
  team: "Of this workbook",
  teamHint: "They are kept in the workbook and hold for everyone who reviews it.",
  days: "Deadlines and progress",
  dueSoonDays: "Due soon within (days)",
  ageing: "Age of what is overdue",
  ageingHint: "Days with which the first three bands of the summary end; the fourth has no end.",
  ageingBand: (band) => `Band ${band}, up to (days)`,
  proofFrom: "Ask for a proof document from (% of progress)",
  plausibleYears: "Acceptable years of a due date",
  firstYear: "From",
  lastYear: "To",
  invalid: {
    dueSoonDays: "Enter a number from 0 to 365.",
    ageingDays: "The three numbers must grow, from 1 to 3650.",
    proofFrom: "Enter a number from 0 to 100.",
    plausibleYears: "Enter two years between 1900 and 9999, the earlier one first.",
    areaCatalogue: "Each name may have up to 300 characters, and the list up to 2,000 names.",
    placeholders: "Each text may have up to 300 characters, and the list up to 200 texts.",
  },
  areas: {
    title: "Catalogue of areas",
    hint: "Official names, one a line. With a catalogue the review points out areas that are not in it; without one, only those that look misspelt.",
    label: "Areas",
    take: (areas) =>
      areas === 1 ? "Add 1 area of the reviewed sheets" : `Add ${numbers.format(areas)} areas of the reviewed sheets`,
    nothingToTake: "The catalogue has every area of the reviewed sheets.",
    reviewFirst: "After a review of the workbook you can add the areas of its sheets here.",
  },
  placeholders: {
    label: "Texts that count as an empty cell",
    hint: "One a line, besides those already known, such as “N/D”, “Pendiente” or a dash.",
  },
  rules: {
    title: "Rules",
    hint: "Change the severity of a rule, or switch it off where it does not apply in your institution.",
    search: "Find a rule",
    none: "No rule contains that text.",
    severity: "Severity",
    off: "Switched off",
    usual: (severity) => `${severity} (usual)`,
    changed: "changed",
    restore: "Restore all rules",
  },
  file: {
    title: "Take to another workbook",
    hint: "The settings of this workbook as JSON text. Your personal preferences are not part of it.",
    show: "Settings of this workbook",
    copy: "Copy",
    copied: "Copied: paste it into the settings of another workbook.",
    notCopied: "The browser did not allow copying: select the text and copy it with Ctrl+C.",
    paste: "Paste the settings of another workbook here",
    choose: "Choose a file…",
    take: "Use in this workbook",
    taken: (settings) => (settings === 1 ? "1 setting was taken." : `${numbers.format(settings)} settings were taken.`),
    notJson: "The text is not JSON: copy all of it, from the first brace to the last.",
    notSettings: "The text holds no settings of Revisor ASM: nothing was changed.",
  },
};
