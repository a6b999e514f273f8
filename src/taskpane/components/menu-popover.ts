/** What opens over a narrow pane stays within it; long names go on in a further line. */
export const menuPopover = {
  maxWidth: "min(300px, calc(100vw - 16px))",
  overflowWrap: "anywhere",
} as const;
