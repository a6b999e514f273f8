import type { SummaryLayout } from "../core/summary-sheet";

const pointsPerInch = 72;
const pixelsPerCharacter = 7;
const cellPadding = 5;
/** Excel measures columns and rows in points here: 72 to 96 pixels. */
const pointsPerPixel = 0.75;

/** The margins of a printed page in points; the foot holds a line. */
export const pageMargins = { side: 0.4 * pointsPerInch, foot: 0.6 * pointsPerInch } as const;

/** What a page of Letter paper, lying, leaves to print on. */
const printable = {
  width: 11 * pointsPerInch - 2 * pageMargins.side,
  height: 8.5 * pointsPerInch - pageMargins.side - pageMargins.foot,
};

/** Rows of a block that stay with its title: the headings of its table and two rows, or three lines. */
const rowsWithTitle = 3;
/** The share of a page that has to be filled for the list to leave the rest of it blank. */
const filled = 1 / 3;
/** How far the heights of a printed page may be from what is reckoned here, since printers differ. */
const uncertainty = 0.03;
/**
 * How wide the digits of the default font may be, in pixels: 7 in Calibri, in which columns are measured here, 9 in the wider fonts that
 * stand in for it where it is absent. Wider columns make the sheet smaller on its page, so that the page holds more rows.
 */
const widthsOfDigits = [7, 9] as const;

/** The width of a column in points that holds so many characters of the default font. */
export const columnPoints = (characters: number): number =>
  (characters * pixelsPerCharacter + cellPadding) * pointsPerPixel;

/** The height of a page in points of the sheet, which is made as small as one page's width asks for, in whole per cents. */
function pageHeight(columnWidths: readonly number[], widthOfDigits: number): number {
  const width = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const printed = (width * widthOfDigits) / pixelsPerCharacter;
  const scale = Math.floor(100 * Math.min(1, printable.width / Math.max(1, printed))) / 100;
  return printable.height / scale;
}

/** The height of what is not to be parted from each title: some of its rows, beside a chart as many as the chart covers. */
function keptTogether({ parts, chart, rowHeights }: SummaryLayout): ReadonlyMap<number, number> {
  const titles = parts.filter(({ role }) => role === "section").map(({ range }) => range.row);
  return new Map(
    titles.map((row) => {
      const ofChart = chart?.at.row === row ? chart.at.rowCount : 0;
      return [row, total(rowHeights.slice(row, row + Math.max(1 + rowsWithTitle, ofChart)))];
    }),
  );
}

const total = (heights: readonly number[]): number => heights.reduce((sum, points) => sum + points, 0);

/** Follows the rows over pages of a height, and tells of each title whether it may come to stand alone. */
function pages(height: number) {
  let onPage = 0;
  let sinceBreak = 0;
  return {
    add: (points: number) => {
      onPage = onPage + points > height ? points : onPage + points;
      sinceBreak += points;
    },
    /** Whether so many points may not stay together here. */
    parts: (needed: number): boolean => {
      const doubt = uncertainty * (sinceBreak + Math.min(needed, height));
      const mayEndThePageBefore = sinceBreak > onPage && onPage < doubt;
      return onPage > 0 && (onPage + needed > height - doubt || mayEndThePageBefore);
    },
    /** Whether what is on the page makes it look like one, so that a list may leave the rest of it blank. */
    isFilled: (): boolean => onPage > filled * height,
    begin: () => {
      onPage = 0;
      sinceBreak = 0;
    },
  };
}

/**
 * The rows at which a page has to begin, so that no title of a block stands alone at a page's foot, no chart is parted, and a long list
 * begins on a page of its own. Where it is doubtful a break is asked for: it costs some blank lines where it was not needed.
 */
export function pageBreaksOf(layout: SummaryLayout): readonly number[] {
  const { rowHeights, columnWidths } = layout;
  const reckoned = widthsOfDigits.map((width) => pages(pageHeight(columnWidths, width)));
  const together = keptTogether(layout);
  const breaks: number[] = [];
  const list = layout.table && total(rowHeights.slice(layout.table.row - 1));
  rowHeights.forEach((height, row) => {
    const needed = together.get(row);
    const isBeforeList = needed !== undefined && list !== null && layout.table?.row === row + 1;
    const beginsPage = (page: (typeof reckoned)[number]) =>
      (needed !== undefined && page.parts(needed)) || (isBeforeList && page.isFilled() && page.parts(list));
    if (reckoned.some(beginsPage)) {
      breaks.push(row);
      for (const page of reckoned) page.begin();
    }
    for (const page of reckoned) page.add(height);
  });
  return breaks;
}
