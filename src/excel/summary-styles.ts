import type { SummaryRole } from "../core/summary-layout";

/** How a part of the summary looks. Borders are thin lines above, below and between the rows. */
export interface SummaryStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly wrapText?: boolean;
  /** In points. */
  readonly rowHeight?: number;
}

export const summaryStyles: Readonly<Record<SummaryRole, SummaryStyle>> = {
  title: { bold: true, size: 16, color: "#1B3A57" },
  note: { color: "#404040" },
  caveat: { italic: true, color: "#5C3D00" },
  section: { bold: true, size: 13, color: "#1B3A57" },
  headings: { bold: true, color: "#FFFFFF", fill: "#1F4E79", border: "#1F4E79", wrapText: true, rowHeight: 48 },
  body: { border: "#BFBFBF" },
  totals: { bold: true, fill: "#DDE8F2", border: "#1F4E79" },
};
