import { openForTest } from "../../support/office-client";
import { elementsOf, packageParts, parsedPart } from "../../support/package-dom";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("names of the workbook and of a sheet stand apart, with what they mean", async () => {
  await openForTest();
  const seen = await Excel.run(async (context) => {
    const { names: all } = context.workbook;
    const { names: own } = sheetOf(context);
    all.add("Corte", sheetOf(context).getRange("B2:C3"), "fecha de corte");
    all.add("Marca", 'Dice "sí"');
    all.add("Umbral", "=0.5");
    own.add("Corte", "=30");
    sheetOf(context).name = "Hoja de hoy";
    all.load();
    own.load("items/name, items/scope, items/formula, items/value, items/type");
    const range = all.getItem("CORTE").getRange();
    range.load("address");
    const none = own.getItemOrNullObject("Marca");
    const count = all.getCount();
    await context.sync();
    return {
      all: all.items.map(({ name, scope, formula, type, value, visible, comment }) => [
        [name, scope, formula],
        [type, value, visible, comment],
      ]),
      own: own.items.map(({ name, scope, formula, type, value }) => [name, scope, formula, type, value]),
      range: range.address,
      none: none.isNullObject,
      count: count.value,
    };
  });
  expect(seen).toEqual({
    all: [
      [
        ["Corte", "Workbook", "='Hoja de hoy'!$B$2:$C$3"],
        ["Range", "'Hoja de hoy'!$B$2:$C$3", true, "fecha de corte"],
      ],
      [
        ["Marca", "Workbook", '="Dice ""sí"""'],
        ["String", 'Dice "sí"', true, ""],
      ],
      [
        ["Umbral", "Workbook", "=0.5"],
        ["Double", 0.5, true, ""],
      ],
    ],
    own: [["Corte", "Worksheet", "=30", "Integer", 30]],
    range: "'Hoja de hoy'!B2:C3",
    none: true,
    count: 3,
  });
});

/** The workbook's names in the file: name, sheet, hidden, text. */
function filed(bytes: Uint8Array): unknown[] {
  return elementsOf(parsedPart(packageParts(bytes), "xl/workbook.xml"), "definedName").map((name) => [
    name.getAttribute("name"),
    name.getAttribute("localSheetId"),
    name.getAttribute("hidden"),
    name.textContent,
  ]);
}

test("a hidden name of a sheet is in the file, stays hidden, and goes when it is deleted", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Resumen & más");
    sheet.names.add("RevisorASM", sheet.getRange("A1")).visible = false;
    await context.sync();
  });
  const file = document.save();
  expect(filed(file)).toEqual([["RevisorASM", "1", "1", "'Resumen & más'!$A$1"]]);
  const { document: again } = await openForTest({ file });
  expect(again.save()).toBe(file);
  const isVisible = await Excel.run(async (context) => {
    const item = context.workbook.worksheets.getItem("Resumen & más").names.getItemOrNullObject("revisorasm");
    item.load("visible");
    item.worksheetOrNullObject.load("name");
    await context.sync();
    item.delete();
    await context.sync();
    return [item.visible, item.worksheetOrNullObject.name];
  });
  expect(isVisible).toEqual([false, "Resumen & más"]);
  expect(filed(again.save())).toEqual([]);
  const workbook = Buffer.from(packageParts(again.save()).get("xl/workbook.xml") ?? []).toString();
  expect(workbook).not.toContain("definedNames");
});

test("a sheet that goes takes its own names along, and leaves #REF! in others", async () => {
  const { document } = await openForTest();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Otra");
    sheet.names.add("Propio", "=1");
    context.workbook.names.add("Ajeno", sheet.getRange("A1"));
    await context.sync();
    sheet.delete();
    context.workbook.names.load("items/name, items/formula, items/type");
    await context.sync();
    return context.workbook.names.items.map(({ name, formula, type }) => [name, formula, type]);
  });
  expect(seen).toEqual([["Ajeno", "=#REF!$A$1", "Error"]]);
  expect(filed(document.save())).toEqual([["Ajeno", null, null, "#REF!$A$1"]]);
});

const faults: [string, string, (names: Excel.NamedItemCollection) => void][] = [
  ["a name with a space", "InvalidArgument", (names) => names.add("Mi nombre", "=1")],
  ["the name of a cell", "InvalidArgument", (names) => names.add("A1", "=1")],
  ["a formula without a formula", "InvalidArgument", (names) => names.add("Nada", "=")],
  ["a name that is taken", "ItemAlreadyExists", (names) => names.add("UMBRAL", "=1")],
  ["a name that is not there", "ItemNotFound", (names) => names.getItem("Nada").delete()],
  ["the range of a constant", "ItemNotFound", (names) => names.getItem("Umbral").getRange()],
];

test.each(faults)("%s: %s", async (_, code, act) => {
  await openForTest();
  const failing = Excel.run(async (context) => {
    context.workbook.names.add("Umbral", "=0.5");
    await context.sync();
    act(context.workbook.names);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code });
});
