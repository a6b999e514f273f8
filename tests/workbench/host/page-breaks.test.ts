import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openForTest } from "../../support/office-client";
import { convertWithLibreOffice, testWithLibreOffice } from "../../support/libreoffice";
import { elementsOf, packageParts, parsedPart } from "../../support/package-dom";

const part = "xl/worksheets/sheet1.xml";
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const change = (act: (breaks: Excel.PageBreakCollection, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(sheetOf(context).horizontalPageBreaks, context);
    await context.sync();
  });

async function rowsAfterBreaks(): Promise<string[]> {
  return Excel.run(async (context) => {
    const breaks = sheetOf(context).horizontalPageBreaks;
    breaks.load("items/rowIndex");
    const count = breaks.getCount();
    await context.sync();
    const cells = breaks.items.map((each) => each.getCellAfterBreak());
    for (const cell of cells) cell.load("address, rowIndex");
    await context.sync();
    expect(count.value).toBe(cells.length);
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual(cells.map(({ rowIndex }) => rowIndex));
    return cells.map(({ address }) => address.split("!")[1] ?? "");
  });
}

const breaksIn = (file: Uint8Array) =>
  elementsOf(parsedPart(packageParts(file), part), "brk").map((element) => [
    element.getAttribute("id"),
    element.getAttribute("man"),
  ]);

test("a break stands before the top left cell of the range (PageBreakCollection.add), in the saved file too", async () => {
  const { document } = await openForTest();
  await change((breaks, context) => {
    breaks.add("A21:E21");
    breaks.add(sheetOf(context).getRange("B5"));
    breaks.add("A21");
  });
  expect(await rowsAfterBreaks()).toEqual(["A5", "A21"]);
  const file = document.save();
  expect(breaksIn(file)).toEqual([
    ["4", "1"],
    ["20", "1"],
  ]);
  const names = [...parsedPart(packageParts(file), part).documentElement.children].map(({ localName }) => localName);
  expect(names.indexOf("rowBreaks")).toBeGreaterThan(names.indexOf("pageMargins"));
  await openForTest({ file });
  expect(await rowsAfterBreaks()).toEqual(["A5", "A21"]);
});

test("single breaks are deleted, all are removed, and a file without them has no word of them", async () => {
  const { document } = await openForTest();
  await change((breaks) => ["A5", "A9", "A21"].forEach((cell) => breaks.add(cell)));
  await change((breaks) => breaks.getItem(1).delete());
  expect(await rowsAfterBreaks()).toEqual(["A5", "A21"]);
  await change((breaks) => breaks.removePageBreaks());
  expect(await rowsAfterBreaks()).toEqual([]);
  expect(breaksIn(document.save())).toEqual([]);
});

test("what is no range, no place between pages and no break is refused", async () => {
  await openForTest();
  await expect(change((breaks) => breaks.add("A1"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(change((breaks) => breaks.add("nada"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(change((breaks) => breaks.getItem(0).delete())).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("breaks that no one set and words of other programs stay in the file", async () => {
  const { document } = await openForTest();
  await change((breaks) => breaks.add("A5"));
  const files = unzipSync(document.save());
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const others = '<brk id="4" min="1" max="9" man="1" pt="1"/><brk id="7" max="16383"/>';
  const file = zipSync({ ...files, [part]: strToU8(xml.replace(/<brk [^>]*>/, others)) });
  const { document: opened } = await openForTest({ file });
  expect(await rowsAfterBreaks()).toEqual(["A5"]);
  expect(opened.save()).toBe(file);
  await change((breaks) => breaks.add("A12"));
  const saved = parsedPart(packageParts(opened.save()), part);
  const [section] = elementsOf(saved, "rowBreaks");
  expect([section?.getAttribute("count"), section?.getAttribute("manualBreakCount")]).toEqual(["3", "2"]);
  expect(breaksIn(opened.save())).toEqual([
    ["4", "1"],
    ["7", null],
    ["11", "1"],
  ]);
  expect(elementsOf(saved, "brk")[0]?.getAttribute("pt")).toBe("1");
});

testWithLibreOffice(
  "LibreOffice breaks pages there, also where the sheet is fitted to the width of one page",
  async () => {
    const { document } = await openForTest();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:Z30").values = Array.from({ length: 30 }, () => Array<string>(26).fill("x"));
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.horizontalPageBreaks.add("A5");
      sheet.horizontalPageBreaks.add("A9");
      await context.sync();
    });
    const pdf = Buffer.from(convertWithLibreOffice(document.save(), "pdf")).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  },
  240_000,
);
