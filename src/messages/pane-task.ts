/** What the pane can be busy with, or fail at. */
export type PaneTask =
  | "review"
  | "highlight"
  | "clear-marks"
  | "write-summary"
  | "correct"
  | "go-to-cell"
  | "settings"
  | "list-sheets"
  | "justify"
  | "opening"
  | "insert-template"
  | "add-progress-columns"
  | "copy-observations"
  | "write-observations"
  | "gather-workbooks"
  | "watch-changes";
