import type { SummaryLayout } from "../core/summary-sheet";
const pointsPerInch = 72;
const margin = 0.4 * pointsPerInch;
const foot = 0.6 * pointsPerInch;

// In a header or footer "&" begins a code.
const footerText = (text: string): string => text.replaceAll("&", "&&");

/** Frozen panes, and the printed page: landscape, one page wide, headings repeated, a foot with the sheet's name and page numbers. */
export function writePage(sheet: Excel.Worksheet, { frozen, repeatedRow, footer }: SummaryLayout): void {
  const { rows, columns } = frozen;
  if (rows > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else sheet.freezePanes.freezeColumns(columns);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "Letter";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = foot;
  pageLayout.footerMargin = margin / 2;
  if (repeatedRow !== null) pageLayout.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = footerText(footer.left);
  page.centerFooter = "&A";
  page.rightFooter = footer.right;
}
