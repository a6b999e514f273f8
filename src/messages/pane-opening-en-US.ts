import type { OpeningWords } from "./pane-opening-words";

export const openingEnUS: OpeningWords = {
  title: "When the workbook opens",
  withWorkbook: "Open the pane with this workbook",
  withWorkbookHint:
    "For those who have the add-in already, once each of them has opened it in this workbook. Excel does not allow it to add-ins from Microsoft’s store, nor in all of its versions.",
  staysClosed: "Do not open by itself on this computer",
  staysClosedHint: "In workbooks that open the pane by themselves, it waits here until you open it.",
};
