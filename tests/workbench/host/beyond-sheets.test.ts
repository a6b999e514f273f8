import { openForTest } from "../../support/office-client";
import { drawnFile } from "../../support/drawn-file";

jest.setTimeout(120_000);

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getActiveWorksheet();

test("the way of calculating is kept while the workbook is open; a name that is none is refused (Application)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode, calculationState");
    await context.sync();
    const before = [application.calculationMode, application.calculationState];
    application.calculationMode = "Manual";
    application.load("calculationMode");
    await context.sync();
    return [...before, application.calculationMode];
  });
  expect(seen).toEqual(["Automatic", "Done", "Manual"]);
  const wrong = Excel.run(async (context) => {
    // The library does not check what it sends.
    Object.assign(context.workbook.application, { calculationMode: "Sometimes" });
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a formula has its value after the batch, whatever was suspended or calculated in it", async () => {
  await openForTest();
  const value = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const cell = sheetOf(context).getRange("A1");
    cell.formulas = [["=6*7"]];
    await context.sync();
    application.calculate("Full");
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe(42);
});

test("a year that there is not is an error of the function (FunctionResult.error)", async () => {
  await openForTest();
  const results = await Excel.run(async (context) => {
    const [wrong, right] = [context.workbook.functions.year(-1), context.workbook.functions.year(366)];
    for (const result of [wrong, right]) result.load("value, error");
    await context.sync();
    return [wrong.error, right.error, right.value];
  });
  expect(results).toEqual(["#NUM!", null, 1900]);
});

test("a name that stands for no range has none (NamedItem.getRangeOrNullObject)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const { names } = context.workbook;
    const [range, none] = [
      names.add("Celda", sheetOf(context).getRange("B2")).getRangeOrNullObject(),
      names.add("Tasa", "=0.16").getRangeOrNullObject(),
    ];
    range.load("address");
    await context.sync();
    return [range.address, none.isNullObject];
  });
  expect(seen).toEqual(["Hoja1!B2", true]);
});

const printed = {
  blackAndWhite: true,
  draftMode: true,
  headerMargin: 20,
  printComments: "EndSheet",
  printErrors: "Dash",
  printGridlines: true,
  printHeadings: true,
} as const;

test("how a page is printed is read back, after saving too (PageLayout)", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    sheetOf(context).pageLayout.set(printed);
    await context.sync();
  });
  await openForTest({ file: document.save() });
  const seen = await Excel.run(async (context) => {
    const { pageLayout } = sheetOf(context);
    pageLayout.load(Object.keys(printed));
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    return { ...pageLayout.toJSON(), noRows: rows.isNullObject };
  });
  expect(seen).toMatchObject({ ...printed, noRows: true });
});

test("headers for the first, the odd and the even pages are told apart, after saving too (HeaderFooterGroup, HeaderFooter)", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    const { headersFooters } = sheetOf(context).pageLayout;
    headersFooters.state = "FirstOddAndEven";
    headersFooters.useSheetMargins = false;
    headersFooters.useSheetScale = false;
    headersFooters.oddPages.leftHeader = "impar";
    headersFooters.evenPages.rightHeader = "par";
    headersFooters.firstPage.centerHeader = "portada";
    await context.sync();
  });
  await openForTest({ file: document.save() });
  const seen = await Excel.run(async (context) => {
    const { headersFooters: group } = sheetOf(context).pageLayout;
    group.load("state, useSheetMargins, useSheetScale");
    const pages = [group.firstPage, group.oddPages, group.evenPages];
    for (const page of pages) page.load("leftHeader, centerHeader, rightHeader");
    await context.sync();
    const texts = pages.map(({ leftHeader, centerHeader, rightHeader }) => [leftHeader, centerHeader, rightHeader]);
    return [group.state, group.useSheetMargins, group.useSheetScale, texts];
  });
  const texts = [
    ["", "portada", ""],
    ["impar", "", ""],
    ["", "", "par"],
  ];
  expect(seen).toEqual(["FirstOddAndEven", false, false, texts]);
});

test("a drawn thing is found again by its id (Shape.id)", async () => {
  await openForTest({ file: await drawnFile() });
  const names = await Excel.run(async (context) => {
    const { shapes } = sheetOf(context);
    shapes.load("items/id, items/name");
    await context.sync();
    const [first] = shapes.items;
    const again = shapes.getItem(first?.id ?? "");
    again.load("name");
    await context.sync();
    return [first?.name, again.name];
  });
  expect(names).toEqual(["Nota", "Nota"]);
});

test("whether grid lines are shown is kept while the workbook is open (Worksheet.showGridlines)", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.load("showGridlines");
    await context.sync();
    const before = sheet.showGridlines;
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    return [before, sheet.showGridlines];
  });
  expect(seen).toEqual([true, false]);
});
