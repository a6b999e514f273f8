import type { Severity } from "../core/rule";

/** How a severity looks in the grid. The border and the sign tell it without colour. */
export interface MarkStyle {
  readonly fill: string;
  readonly fontColor: string;
  readonly borderColor: string;
  readonly borderStyle: "Continuous" | "Dash" | "Dot";
  /** Shown before texts. */
  readonly sign: string;
}

/** Seen on white and on the usual fills of tables, and told apart with any vision of colours: tests/excel/mark-styles.test.ts computes it. */
export const markStyles: Readonly<Record<Severity, MarkStyle>> = {
  error: { fill: "#FFB1B8", fontColor: "#5C0610", borderColor: "#A4262C", borderStyle: "Continuous", sign: "✖" },
  warning: { fill: "#FFDB60", fontColor: "#4A3200", borderColor: "#7A4F00", borderStyle: "Dash", sign: "▲" },
  info: { fill: "#C3B5F0", fontColor: "#2B1A66", borderColor: "#4B2FA8", borderStyle: "Dot", sign: "●" },
};
