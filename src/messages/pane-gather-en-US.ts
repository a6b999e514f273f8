import type { GatherWords } from "./pane-gather-words";
import { counter, joiner } from "./pane-words";

const count = counter("en-US");
const join = joiner("en-US");
const quoted = (names: readonly string[]) => join(names.map((name) => `“${name}”`));

export const gatherEnUS: GatherWords = {
  title: "Gather workbooks",
  hint: "Brings the ASM sheets of other .xlsx workbooks into this one, so that they are reviewed and summarized together. The files that you choose are not changed. The name of each sheet and the summary say which workbook it comes from.",
  undo: "This cannot be undone, and what you could undo until now is lost with it.",
  choose: "Workbooks to gather",
  pick: "Choose workbooks…",
  chosen: (files) => count(files, "workbook chosen", "workbooks chosen"),
  repeated: (names) =>
    names.length === 1
      ? `${quoted(names)} is in this workbook already. It stays as it is unless you replace it.`
      : `${quoted(names)} are in this workbook already. They stay as they are unless you replace them.`,
  replace: "Replace what was gathered before; formulas of other sheets that lead to it are lost",
  start: "Gather",
  stop: "Stop",
  stopping: "Stopping after this workbook…",
  progress: (name, at, of) => `Workbook ${at} of ${of}: ${name}`,
  results: "What became of each workbook",
  total: (sheets, files, all) =>
    `${count(sheets, "sheet", "sheets")} gathered from ${files} of ${count(all, "workbook", "workbooks")}.`,
  next: "Review the gathered workbook",
  gathered: (sheetNames, replaced) => {
    const brought = `${sheetNames.length === 1 ? "Brought in the sheet" : "Brought in the sheets"} ${quoted(sheetNames)}.`;
    if (replaced === 0) return brought;
    return `${brought} ${replaced === 1 ? "It replaced the earlier sheet." : `They replaced the ${replaced} earlier sheets.`}`;
  },
  valuesKept: (cells) =>
    cells === 1
      ? "One cell took its data from another sheet of its workbook: it keeps the value, without the formula."
      : `${cells} cells took their data from other sheets of their workbook: they keep the values, without the formulas.`,
  others: (sheetNames) =>
    `${quoted(sheetNames)} stayed too: a protected sheet takes data from ${sheetNames.length === 1 ? "it" : "them"}.`,
  already: (sheetNames) => `It was gathered before, as ${quoted(sheetNames)}, and was not brought in again.`,
  outcomes: {
    "no-asm-table": "None of its sheets follows the ASM template; nothing was brought in.",
    "not-xlsx": "It is not an .xlsx workbook; nothing was brought in.",
    "old-format":
      "It is an Excel 97-2003 workbook (.xls). Open it in Excel, save it as an Excel workbook (.xlsx) and choose that.",
    "password-protected":
      "It is protected with a password. Open it in Excel, save a copy without one and choose the copy.",
    unreadable:
      "Excel could not open it from here. Open it in Excel, save it again and choose it; if that does not help, copy its sheets by hand.",
    cancelled: "It was not opened: you stopped the task.",
  },
  tooLarge: (size, limit) =>
    limit === null
      ? `It is ${size} MB, too large to be sent to Excel. Save a copy with the ASM sheets alone and choose that.`
      : `It is ${size} MB, and Excel on the web takes up to ${limit} MB. Save a copy with the ASM sheets alone, or use Excel on the desktop.`,
  failed: (why) => `Nothing was brought in. ${why}`,
  left: (sheetNames) =>
    `${quoted(sheetNames)} could not be taken away again: delete ${sheetNames.length === 1 ? "it" : "them"} by hand.`,
};
