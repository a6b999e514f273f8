/** What the pane can be busy with, or fail at. */
export type PaneTask =
  | "review"
  | "highlight"
  | "clear-marks"
  | "write-summary"
  | "accept-spelling"
  | "go-to-cell"
  | "settings"
  | "watch-changes";
