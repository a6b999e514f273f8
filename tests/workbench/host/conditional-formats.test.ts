import type { ConditionalFormat } from "../../../workbench/document/workbook-document";
import { openForTest } from "../../support/office-client";

const formula = '=LEN("revisor:late:1")>0';

function activeSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

function mark(context: Excel.RequestContext, addresses: string, text = formula): Excel.ConditionalFormat {
  const format = activeSheet(context).getRanges(addresses).conditionalFormats.add("Custom");
  format.custom.rule.formula = text;
  format.custom.format.fill.color = "#FFC7CE";
  return format;
}

/** A format of another type, as a person would have it. */
const ofPerson: Omit<ConditionalFormat, "id" | "sourceIndex"> = {
  ranges: [{ row: 0, column: 0, rowCount: 5, columnCount: 1 }],
  stopIfTrue: false,
  rule: { type: "other", excelType: "ColorScale" },
  style: {},
};

test("a custom format on several ranges arrives with its formula and look", async () => {
  const { document } = await openForTest();
  const read = await Excel.run(async (context) => {
    const format = mark(context, "A1:A2,C3");
    const { custom } = format;
    custom.format.font.color = "#9C0006";
    custom.format.font.bold = true;
    custom.format.numberFormat = '"▲ "@';
    custom.format.borders.getItem("EdgeBottom").style = "Continuous";
    custom.format.borders.getItem("EdgeBottom").color = "#9C0006";
    format.load("type, priority, stopIfTrue");
    custom.rule.load("formula");
    const ranges = format.getRanges();
    ranges.load("address");
    await context.sync();
    return [format.type, format.priority, format.stopIfTrue, custom.rule.formula, ranges.address];
  });
  expect(read).toEqual(["Custom", 0, false, formula, "Hoja1!A1:A2,Hoja1!C3"]);
  expect(document.activeSheet().conditionalFormats()).toMatchObject([
    {
      rule: { type: "custom", formula },
      stopIfTrue: false,
      style: {
        fill: "#FFC7CE",
        fontColor: "#9C0006",
        bold: true,
        numberFormat: '"▲ "@',
        borders: { bottom: { style: "thin", color: "#9C0006" } },
      },
    },
  ]);
});

test("a new format comes before all others", async () => {
  await openForTest();
  const found = await Excel.run(async (context) => {
    mark(context, "A1", "=1=1");
    mark(context, "A1", "=2=2");
    const formats = activeSheet(context).getRange().conditionalFormats;
    formats.load("items/priority, items/custom/rule/formula");
    await context.sync();
    return formats.items.map((item) => [item.priority, item.custom.rule.formula]);
  });
  expect(found).toEqual([
    [0, "=2=2"],
    [1, "=1=1"],
  ]);
});

test("a range has the formats that touch it", async () => {
  await openForTest();
  const counts = await Excel.run(async (context) => {
    mark(context, "B2:C3");
    const sheet = activeSheet(context);
    const found = ["C3:D4", "D4", "A:C"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
    await context.sync();
    return found.map(({ value }) => value);
  });
  expect(counts).toEqual([1, 0, 1]);
});

test("loading custom of a format of another type fails; the null object does not", async () => {
  const { document } = await openForTest();
  document.activeSheet().addConditionalFormat(ofPerson);
  const load = (names: string) =>
    Excel.run(async (context) => {
      const formats = activeSheet(context).getRange().conditionalFormats;
      formats.load(names);
      await context.sync();
      return formats.items;
    });
  expect((await load("items/type")).map(({ type }) => type)).toEqual(["ColorScale"]);
  await expect(load("items/custom/rule/formula")).rejects.toBeInstanceOf(OfficeExtension.Error);
  const isNull = await Excel.run(async (context) => {
    const custom = activeSheet(context).getRange().conditionalFormats.getItemAt(0).customOrNullObject;
    custom.load("rule/formula");
    await context.sync();
    return custom.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("own formats are found again by their formula and deleted, a person's stay", async () => {
  const { document } = await openForTest();
  const sheet = document.activeSheet();
  sheet.addConditionalFormat(ofPerson);
  await Excel.run(async (context) => {
    mark(context, "A1");
    mark(context, "B1");
    await context.sync();
    const formats = activeSheet(context).getRange().conditionalFormats;
    formats.load("items/id, items/type");
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === "Custom");
    for (const format of custom) format.custom.rule.load("formula");
    await context.sync();
    for (const format of custom.reverse()) if (format.custom.rule.formula === formula) format.delete();
    await context.sync();
  });
  expect(sheet.conditionalFormats().map(({ rule }) => rule)).toEqual([{ type: "other", excelType: "ColorScale" }]);
});

test("a format that is gone is not found", async () => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    const format = mark(context, "A1");
    format.delete();
    await context.sync();
    format.delete();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("types that are not modelled are refused by name", async () => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    activeSheet(context).getRange("A1").conditionalFormats.add("DataBar");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "NotImplemented" });
});

test("clearing the formats of a part leaves the format on the rest", async () => {
  await openForTest();
  const address = await Excel.run(async (context) => {
    mark(context, "A1:A5");
    const sheet = activeSheet(context);
    sheet.getRange("A2:A3").clear("Formats");
    const ranges = sheet.getRange().conditionalFormats.getItemAt(0).getRanges();
    ranges.load("address");
    await context.sync();
    return ranges.address;
  });
  expect(address).toBe("Hoja1!A1,Hoja1!A4:A5");
});
