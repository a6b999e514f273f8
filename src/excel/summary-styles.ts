import type { SummaryRole } from "../core/summary-sheet";
import type { Status } from "../core/status";
import { markStyles } from "./mark-styles";

/** How a part of the summary looks. Borders are thin lines above, below and between the rows. */
export interface SummaryStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly align?: "Left" | "Center";
  readonly indent?: number;
  /** Shown before the text, and no part of it. */
  readonly sign?: string;
}

const ink = "#1B3A57";
const quiet = "#404040";
const lines = "#BFBFBF";

const legend = ({ fill, fontColor, sign }: (typeof markStyles)[keyof typeof markStyles]): SummaryStyle => ({
  fill,
  color: fontColor,
  sign,
});

export const summaryStyles: Readonly<Record<SummaryRole, SummaryStyle>> = {
  title: { bold: true, size: 16, color: ink },
  mark: { color: quiet },
  note: { color: quiet },
  caveat: { italic: true, color: "#5C3D00" },
  asOf: { bold: true, color: quiet, align: "Left" },
  section: { bold: true, size: 13, color: ink },
  keyLabels: { color: quiet, fill: "#EEF3F8", align: "Center" },
  keyValues: { bold: true, size: 16, color: ink, fill: "#EEF3F8", align: "Center" },
  keyShares: { color: quiet, fill: "#EEF3F8", align: "Center" },
  headings: { bold: true, color: "#FFFFFF", fill: "#1F4E79", border: "#1F4E79", align: "Center" },
  names: { border: lines, align: "Left", indent: 1 },
  alarms: { border: lines, align: "Center", bold: true, color: "#8E1B1B" },
  figures: { border: lines, align: "Center" },
  totals: { bold: true, fill: "#DDE8F2", border: "#1F4E79", align: "Center" },
  links: { border: lines, align: "Center" },
  texts: { border: lines, align: "Left", indent: 1 },
  legendError: legend(markStyles.error),
  legendWarning: legend(markStyles.warning),
  legendInfo: legend(markStyles.info),
};

/** The colours of the chart's series; neighbours differ in lightness too, for those who do not tell the hues apart. */
export const seriesColors: Readonly<Record<Status, string>> = {
  overdue: "#A4262C",
  "due-soon": "#F2B705",
  undated: "#6B6B6B",
  "on-time": "#8FBCE6",
  concluded: "#1E6B3A",
  cancelled: "#D0D0D0",
};
