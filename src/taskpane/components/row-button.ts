import { tokens } from "@fluentui/react-components";

/** What every button that is a whole row of the list looks like. */
export const rowButton = {
  width: "100%",
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  // The details, of 45vh at most, and the bar of actions lie over the lower part of the pane.
  scrollMarginBottom: "calc(45vh + 120px)",
  scrollMarginTop: "8px",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;

/** By what the list knows a row's button, and whether the Tab key comes to it. */
export interface RowButtonProps {
  readonly "data-row": string;
  readonly tabIndex: number;
}
