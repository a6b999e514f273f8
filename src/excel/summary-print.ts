import type { SummaryChart, SummaryLayout } from "../core/summary-sheet";
import { cellAddress, rangeAddress } from "./addresses";
import { pageBreaksOf, pageMargins } from "./summary-pages";
import { seriesColors } from "./summary-styles";
import type { SummaryTarget } from "./summary-write";

/** The name by which our chart is found again on a sheet. */
export const chartName = "Revisor ASM";

/** Draws the chart from its range of the sheet, over our earlier one where there is one. */
export function writeChart({ sheet, chart: earlier }: SummaryTarget, chart: SummaryChart | null): void {
  if (chart === null) {
    earlier?.delete();
    return;
  }
  const source = sheet.getRange(rangeAddress(chart.source));
  const drawn = earlier ?? sheet.charts.add("BarStacked", source, "Columns");
  if (earlier) earlier.setData(source, "Columns");
  drawn.name = chartName;
  drawn.title.text = chart.title;
  drawn.legend.position = "Bottom";
  // Excel draws the first row of the source at the bottom otherwise.
  drawn.axes.categoryAxis.reversePlotOrder = true;
  drawn.axes.valueAxis.majorUnit = chart.unit;
  const { row, column, rowCount, columnCount } = chart.at;
  const last = { row: row + rowCount - 1, column: column + columnCount - 1 };
  drawn.setPosition(cellAddress(chart.at), cellAddress(last));
  chart.series.forEach((status, index) => {
    drawn.series.getItemAt(index).format.fill.setSolidColor(seriesColors[status]);
  });
}

// In a header or footer "&" begins a code.
const footerText = (text: string): string => text.replaceAll("&", "&&");

/**
 * Frozen panes, and the printed page: landscape, one page wide, no title alone at a page's foot, headings repeated, a foot with the
 * sheet's name and page numbers.
 */
export function writePage({ sheet, breakRows }: SummaryTarget, layout: SummaryLayout): void {
  const { repeatedRow, footer } = layout;
  const { rows, columns } = layout.frozen;
  if (rows > 0 && columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else sheet.freezePanes.freezeColumns(columns);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "Letter";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { side, foot } = pageMargins;
  pageLayout.leftMargin = side;
  pageLayout.rightMargin = side;
  pageLayout.topMargin = side;
  pageLayout.bottomMargin = foot;
  pageLayout.footerMargin = side / 2;
  for (const row of pageBreaksOf(layout).filter((each) => !breakRows.includes(each)))
    sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
  if (repeatedRow !== null) pageLayout.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = footerText(footer.left);
  page.centerFooter = "&A";
  page.rightFooter = footer.right;
}
