import { openWorkbook } from "../../../workbench/document/open-in-node";
import { openForTest } from "../../support/office-client";
import { elementsOf, packageParts, parsedPart } from "../../support/package-dom";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** Sets what a printed summary needs, through the library. */
async function layOut(): Promise<void> {
  await Excel.run(async (context) => {
    const { pageLayout } = sheetOf(context);
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "Letter";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, footer: 1.27 });
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$3:$4");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "Revisor ASM && <más>";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Página &P de &N";
    await context.sync();
  });
}

async function readBack(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { pageLayout } = sheetOf(context);
    const footers = pageLayout.headersFooters.defaultForAllPages;
    const [area, rows] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()];
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    pageLayout.load();
    footers.load("leftFooter, centerFooter, rightFooter");
    area.load("address");
    rows.load("address");
    await context.sync();
    return {
      ...pageLayout.toJSON(),
      headersFooters: undefined,
      footers: [footers.leftFooter, footers.centerFooter, footers.rightFooter],
      names: [area.address, rows.address, columns.isNullObject],
    };
  });
}

const laidOut = {
  orientation: "Landscape",
  paperSize: "Letter",
  zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
  centerHorizontally: true,
  centerVertically: false,
  leftMargin: 36,
  topMargin: 72,
  footerMargin: 36,
  rightMargin: 50.4,
  printOrder: "DownThenOver",
  firstPageNumber: "",
  footers: ["Revisor ASM && <más>", "", "Página &P de &N"],
  names: ["Hoja1!A1:F40", "Hoja1!3:4", true],
};

test("a page's layout reads as it was set, in the saved file too", async () => {
  const { document } = await openForTest();
  await layOut();
  expect(await readBack()).toMatchObject(laidOut);
  const saved = document.save();
  await openForTest({ file: saved });
  expect(await readBack()).toMatchObject(laidOut);
});

test("the file says it in the schema's order, and the names of printing in the workbook", async () => {
  const { document } = await openForTest();
  await layOut();
  const parts = packageParts(document.save());
  const sheet = parsedPart(parts, "xl/worksheets/sheet1.xml").documentElement;
  expect([...sheet.children].map(({ localName }) => localName)).toEqual([
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "sheetData",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
  ]);
  const setup = elementsOf(sheet, "pageSetup")[0];
  expect(setup?.getAttribute("fitToHeight")).toBe("0");
  expect(setup?.hasAttribute("fitToWidth")).toBe(false);
  expect(elementsOf(sheet, "pageSetUpPr")[0]?.getAttribute("fitToPage")).toBe("1");
  expect(elementsOf(sheet, "oddFooter")[0]?.textContent).toBe("&LRevisor ASM && <más>&RPágina &P de &N");
  const names = elementsOf(parsedPart(parts, "xl/workbook.xml"), "definedName");
  expect(names.map((name) => [name.getAttribute("name"), name.getAttribute("localSheetId"), name.textContent])).toEqual(
    [
      ["_xlnm.Print_Area", "0", "Hoja1!$A$1:$F$40"],
      ["_xlnm.Print_Titles", "0", "Hoja1!$3:$4"],
    ],
  );
});

test("what is set back leaves the very file", async () => {
  const { document } = await openForTest();
  await layOut();
  const file = document.save();
  const book = await openWorkbook(file, { name: "prueba.xlsx" });
  const [sheet] = book.sheets();
  sheet?.setPageLayout({ orientation: "portrait" });
  sheet?.setPageLayout({ orientation: "landscape" });
  expect(book.save()).toBe(file);
  book.dispose();
});

test("rows and columns of titles stand side by side, and follow the sheet's new name", async () => {
  const { document } = await openForTest();
  const titles = await Excel.run(async (context) => {
    const { pageLayout } = sheetOf(context);
    pageLayout.setPrintTitleRows(sheetOf(context).getRange("1:2"));
    pageLayout.setPrintTitleColumns("A:A");
    sheetOf(context).name = "Hoja de Ana's";
    const [rows, columns] = [pageLayout.getPrintTitleRows(), pageLayout.getPrintTitleColumns()];
    rows.load("address");
    columns.load("address");
    await context.sync();
    return [rows.address, columns.address];
  });
  expect(titles).toEqual(["'Hoja de Ana''s'!1:2", "'Hoja de Ana''s'!A:A"]);
  expect(document.names.list().map(({ formula }) => formula)).toEqual([
    "'Hoja de Ana''s'!$A:$A,'Hoja de Ana''s'!$1:$2",
  ]);
});

const refused: [string, (layout: Excel.PageLayout) => void][] = [
  ["a zoom that says nothing", (layout) => (layout.zoom = {})],
  ["a scale with pages", (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  ["a scale of 9", (layout) => (layout.zoom = { scale: 9 })],
  ["a negative margin", (layout) => (layout.leftMargin = -1)],
  ["titles that are no whole rows", (layout) => layout.setPrintTitleRows("A1:B2")],
  ["a footer of 300 characters", (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(300))],
];

test.each(refused)("%s is refused", async (_, set) => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    set(sheetOf(context).pageLayout);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("without a print area the plain method finds no item, the other a null object", async () => {
  await openForTest();
  const isNull = await Excel.run(async (context) => {
    const area = sheetOf(context).pageLayout.getPrintAreaOrNullObject();
    await context.sync();
    return area.isNullObject;
  });
  expect(isNull).toBe(true);
  const failing = Excel.run(async (context) => {
    sheetOf(context).pageLayout.getPrintArea();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("an Excel before 1.9 has no page layout", async () => {
  await openForTest({ requirementSets: { ExcelApi: "1.8" } });
  const failing = Excel.run(async (context) => {
    sheetOf(context).pageLayout.orientation = "Landscape";
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ApiNotFound" });
});
