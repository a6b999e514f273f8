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

export const markStyles: Readonly<Record<Severity, MarkStyle>> = {
  error: { fill: "#FDE7E9", fontColor: "#6E0811", borderColor: "#A4262C", borderStyle: "Continuous", sign: "✖" },
  warning: { fill: "#FFF4CE", fontColor: "#5C3D00", borderColor: "#8A5A00", borderStyle: "Dash", sign: "▲" },
  info: { fill: "#E5F1FB", fontColor: "#0B3A66", borderColor: "#0F5A9C", borderStyle: "Dot", sign: "●" },
};
