import type { SummaryLayout, SummaryRole } from "../../src/core/summary-sheet";
import { pageBreaksOf } from "../../src/excel/summary-pages";
import type { SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";
import { clientForTest } from "../support/office-client";
import {
  activityOf,
  labels,
  rowsOf,
  sheetNamed,
  summarize,
  summaryName,
  type,
  workbookWith,
} from "../support/summary-workbook";

/** Rows of 15 points in a narrow column: a page holds 36 of them at full size, 540 points. */
function layoutOf(blocks: readonly { readonly rows: number }[], change: Partial<SummaryLayout> = {}): SummaryLayout {
  let row = 0;
  const part = (role: SummaryRole, rowCount: number) => {
    row += rowCount;
    return { role, range: { row: row - rowCount, column: 0, rowCount, columnCount: 1 } };
  };
  const parts = blocks.flatMap(({ rows }) => [part("section", 1), part("texts", rows - 1)]);
  return {
    rows: [],
    parts,
    links: [],
    columnWidths: [50],
    rowHeights: Array<number>(row).fill(15),
    table: null,
    chart: null,
    frozen: { rows: 0, columns: 0 },
    repeatedRow: null,
    footer: { left: "", right: "" },
    ...change,
  };
}

jest.setTimeout(120_000);

describe("where pages have to begin", () => {
  test.each([
    ["nowhere, where all is on one page", [10, 20], []],
    ["before a title that would stand at the foot of a page with too few of its rows", [33, 10], [33]],
    ["nowhere, where enough of its rows follow", [28, 20], []],
    ["nowhere within a block, however long", [200], []],
    ["before a title near the end of a page that may be reckoned wrongly", [36 + 30, 10], [66]],
    ["nowhere in the middle of the second page", [36 + 12, 10], []],
    ["before a title that may stand at the foot of the page before", [36, 10], [36]],
    ["before each of several", [34, 34, 10], [34, 68]],
  ] as const)("%s", (_, blocks, expected) => {
    expect(pageBreaksOf(layoutOf(blocks.map((rows) => ({ rows }))))).toEqual(expected);
  });

  test("before a title whose chart would be parted", () => {
    const at = { row: 25, column: 10, rowCount: 17, columnCount: 3 };
    const chart = { title: "", source: at, series: [], unit: 1, at };
    expect(pageBreaksOf(layoutOf([{ rows: 25 }, { rows: 17 }], { chart }))).toEqual([25]);
    expect(pageBreaksOf(layoutOf([{ rows: 25 }, { rows: 17 }]))).toEqual([]);
  });

  test("a sheet that is made smaller to be one page wide has more rows on a page, more still in a wider font", () => {
    // 734 points of 1,054 in Calibri make 69 % and 52 rows, in a font with wider digits 54 % and 66 rows.
    const wide = { columnWidths: [200] };
    expect(pageBreaksOf(layoutOf([{ rows: 40 }, { rows: 5 }], wide))).toEqual([]);
    expect(pageBreaksOf(layoutOf([{ rows: 50 }, { rows: 10 }], wide))).toEqual([50]);
    expect(pageBreaksOf(layoutOf([{ rows: 64 }, { rows: 10 }], wide))).toEqual([64]);
    expect(pageBreaksOf(layoutOf([{ rows: 57 }, { rows: 10 }], wide))).toEqual([]);
  });

  test("a list begins a page of its own, unless all of it fits on what is left of one", () => {
    const table = (row: number, rowCount: number) => ({ table: { row, column: 0, rowCount, columnCount: 1 } });
    expect(pageBreaksOf(layoutOf([{ rows: 14 }, { rows: 60 }], table(15, 59)))).toEqual([14]);
    // A page with a few lines only would look like a mistake.
    expect(pageBreaksOf(layoutOf([{ rows: 34 }, { rows: 5 }, { rows: 60 }], table(40, 59)))).toEqual([34]);
    expect(pageBreaksOf(layoutOf([{ rows: 10 }, { rows: 20 }], table(11, 19)))).toEqual([]);
    expect(pageBreaksOf(layoutOf([{ rows: 60 }], table(1, 59)))).toEqual([]);
  });
});

const areas = (count: number) =>
  Array.from({ length: count }, (_, index) => activityOf(`Área ${index}`, `${index + 1}`));
const breaksOf = (document: WorkbookDocument, name = summaryName) => sheetNamed(document, name).pageLayout().rowBreaks;

/** Lets the footers fail once, which are written after the breaks. */
function failOnceAfterBreaks(sheet: SheetDocument): void {
  // The methods are looked up on the class that all sheets of the workbench share.
  const prototype = Object.getPrototypeOf(sheet) as SheetDocument;
  // It is called on the sheet that it was taken for.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { setPageLayout } = prototype;
  let hasFailed = false;
  const spy = jest.spyOn(prototype, "setPageLayout").mockImplementation(function (this: SheetDocument, change) {
    if (hasFailed || !change.headersFooters) return setPageLayout.call(this, change);
    hasFailed = true;
    throw new Error("It failed amidst.");
  });
  restoring.push(() => spy.mockRestore());
}

const restoring: (() => void)[] = [];
afterEach(() => {
  for (const restore of restoring.splice(0)) restore();
});

describe("the breaks of the written sheet", () => {
  test("stand before titles; those of the last time are gone, those that a person set stay", async () => {
    const document = await workbookWith(areas(40));
    await clientForTest(document);
    await summarize();
    const titles = new Set(rowsOf(document).map(([text], row) => (typeof text === "string" ? row : -1)));
    const first = breaksOf(document);
    expect(first.length).toBeGreaterThan(0);
    expect(first.every((row) => titles.has(row))).toBe(true);
    const sheet = sheetNamed(document);
    sheet.setPageLayout({ rowBreaks: [...first, 500] });
    const empty = Array.from({ length: 25 }, () => Array<null>(7).fill(null));
    type(sheetNamed(document, "E-006"), 10, 0, empty);
    await summarize();
    expect(breaksOf(document)).toContain(500);
    expect(breaksOf(document)).not.toEqual([...first, 500]);
    const fresh = await workbookWith([...areas(7), ...areas(40).slice(32)]);
    await clientForTest(fresh);
    await summarize();
    expect(breaksOf(document)).toEqual([...breaksOf(fresh), 500]);
  });

  test("have the list begin a page of its own", async () => {
    const document = await workbookWith(areas(12));
    await clientForTest(document);
    await summarize();
    const titles = rowsOf(document).map(([text]) => text === labels.sections.activities);
    expect(breaksOf(document)).toContain(titles.lastIndexOf(true));
  });

  test("are as before where the sheet cannot be written", async () => {
    const document = await workbookWith(areas(40));
    await clientForTest(document);
    await summarize();
    sheetNamed(document).setPageLayout({ rowBreaks: [...breaksOf(document), 500] });
    const before = breaksOf(document);
    type(sheetNamed(document, "E-006"), 10, 0, [Array<null>(7).fill(null), Array<null>(7).fill(null)]);
    failOnceAfterBreaks(sheetNamed(document));
    await expect(summarize()).rejects.toMatchObject({ code: "unexpected" });
    expect(breaksOf(document)).toEqual(before);
  });
});
