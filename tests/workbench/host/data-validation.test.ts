import { anyValue, sayingOf } from "../../../workbench/document/data-validations";
import { openWorkbook } from "../../../workbench/document/open-in-node";
import { patchXlsx } from "../../../workbench/document/xlsx/patch-xlsx";
import { convertWithLibreOffice, testWithLibreOffice } from "../../support/libreoffice";
import { openForTest } from "../../support/office-client";
import { elementsOf, packageParts, parsedPart } from "../../support/package-dom";
import { datos, packages, partText, rect, sheetPart } from "../xlsx/patching";

type Validated = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

async function change(act: Validated): Promise<void> {
  await Excel.run(async (context) => {
    act(context, context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

async function validationAt(address: string) {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
    dataValidation.load("type, rule, errorAlert, prompt, ignoreBlanks, valid");
    await context.sync();
    const { type, rule, errorAlert, prompt, ignoreBlanks, valid } = dataValidation;
    return { type, rule, errorAlert, prompt, ignoreBlanks, valid };
  });
}

const alert = { message: "Escriba una fecha.", showAlert: true, style: "Stop" as const, title: "Fecha de término" };
const prompt = { message: "Día, mes y año.", showPrompt: true, title: "Fecha" };

/** Dates in A2:A9, a list in B2:B9, whole percentages in C2:C9. */
async function validate(): Promise<void> {
  await change((_, sheet) => {
    const dates = sheet.getRange("A2:A9").dataValidation;
    dates.rule = { date: { formula1: "2000-01-01", formula2: "=DATE(2050,12,31)", operator: "Between" } };
    dates.errorAlert = alert;
    dates.prompt = prompt;
    sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: 'Alta,"Media",Baja' } };
    sheet.getRange("C2:C9").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 100, operator: "Between" },
    };
  });
}

test("Range.dataValidation holds a rule, an alert and a prompt (excel-add-ins-data-validation.md)", async () => {
  await openForTest();
  expect(await validationAt("A2")).toMatchObject({ type: "None", ignoreBlanks: true });
  await validate();
  expect(await validationAt("A2:A9")).toEqual({
    type: "Date",
    rule: { date: { formula1: "=36526", formula2: "=DATE(2050,12,31)", operator: "Between" } },
    errorAlert: alert,
    prompt,
    ignoreBlanks: true,
    valid: true,
  });
  expect((await validationAt("B5")).rule).toEqual({ list: { inCellDropDown: true, source: 'Alta,"Media",Baja' } });
  expect((await validationAt("C5")).rule).toEqual({
    wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" },
  });
});

test("cells that differ are Inconsistent, cells of which some have none MixedCriteria (Excel.DataValidationType)", async () => {
  await openForTest();
  await validate();
  expect(await validationAt("A2:B9")).toMatchObject({ type: "Inconsistent", rule: null });
  expect(await validationAt("A1:A9")).toMatchObject({ type: "MixedCriteria", rule: null, errorAlert: null });
});

test("only the cells that the ranges share are cleared", async () => {
  await openForTest();
  await validate();
  await change((_, sheet) => sheet.getRange("A4:A5").dataValidation.clear());
  expect((await validationAt("A4:A5")).type).toBe("None");
  expect((await validationAt("A2:A3")).type).toBe("Date");
  expect((await validationAt("A6:A9")).type).toBe("Date");
});

test("valid tells all, none or some; the wrong cells can be had", async () => {
  await openForTest();
  await validate();
  await change((_, sheet) => {
    sheet.getRange("A2:C3").values = [
      [45000, "Alta", 50],
      ["mañana", "alta", 101],
    ];
    sheet.getRange("E1:E2").values = [["Dirección A"], ["Dirección B, C"]];
    const { dataValidation } = sheet.getRange("D2:D3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=$E$1:$E$2" } };
    sheet.getRange("D2:D3").values = [["dirección b, c"], ["otra"]];
  });
  expect((await validationAt("A2")).valid).toBe(true);
  expect((await validationAt("A3:C3")).valid).toBe(false);
  expect((await validationAt("A2:C3")).valid).toBeNull();
  expect((await validationAt("D2")).valid).toBe(true);
  const wrong = await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRange("A1:D9").dataValidation.getInvalidCellsOrNullObject();
    areas.load("cellCount");
    await context.sync();
    return areas.cellCount;
  });
  expect(wrong).toBe(4);
});

test.each([
  ["two rules at once", { decimal: { formula1: 1, operator: "EqualTo" }, custom: { formula: "=TRUE" } }],
  ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x,".repeat(200) } }],
  ["a bound that is no number", { decimal: { formula1: "mucho", operator: "EqualTo" } }],
  ["no rule", {}],
])("%s is refused", async (_, rule) => {
  await openForTest();
  await expect(
    change((_context, sheet) => {
      // The types of the library forbid what is tried here.
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a file keeps the validations, which are read again, and new rows of a table have them", async () => {
  const { document } = await openForTest();
  await validate();
  await change((_, sheet) => {
    sheet.getRange("A1:C1").values = [["Fecha", "Prioridad", "Avance"]];
    sheet.getRange("A2:C9").values = Array.from({ length: 8 }, () => [45000, "Alta", 5]);
    sheet.tables.add("A1:C9", true);
  });
  await change((_, sheet) => {
    sheet.getRange("A10:C10").values = [[45000, "Alta", 5]];
  });
  expect((await validationAt("A2:A10")).type).toBe("Date");
  const root = parsedPart(packageParts(document.save()), "xl/worksheets/sheet1.xml").documentElement;
  const saved = elementsOf(root, "dataValidation").map((element) => [
    element.getAttribute("type"),
    element.getAttribute("sqref"),
    element.textContent,
  ]);
  expect(saved).toEqual([
    ["date", "A2:A10", "36526DATE(2050,12,31)"],
    ["list", "B2:B10", '"Alta,""Media"",Baja"'],
    ["whole", "C2:C10", "0100"],
  ]);
  const again = await openWorkbook(document.save(), { name: "otra.xlsx" });
  expect(again.sheets()[0]?.validations.list().map(sayingOf)).toEqual(
    document.sheets()[0]?.validations.list().map(sayingOf),
  );
  again.dispose();
});

describe.each(packages)("validations that others made, in a package %s", (_, open) => {
  const validationsIn = (bytes: Uint8Array) =>
    /<(?:x:)?dataValidations[\s\S]*<\/(?:x:)?dataValidations>/
      .exec(partText(bytes, sheetPart))?.[0]
      .replaceAll("x:", "");

  test("keep their markup beside new ones, and where only their cells are cut", () => {
    const original = open();
    expect(validationsIn(original)).toBe(
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D5"><formula1>"Sí,No"</formula1></dataValidation></dataValidations>',
    );
    const added = {
      ...anyValue,
      type: "custom",
      formula1: 'A1<>"&"',
      allowsBlank: false,
      alert: { isShown: true, style: "warning", title: "<a>", message: 'b"c' },
      prompt: { isShown: false, title: "", message: "" },
      ranges: [rect("E4")],
      sourceIndex: null,
    } as const;
    const patched = patchXlsx(
      original,
      datos({ dataValidations: { removed: [], moved: new Map([[0, [rect("D2:D3"), rect("D5")]]]), added: [added] } }),
    );
    expect(validationsIn(patched)).toBe(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="D2:D3 D5"><formula1>"Sí,No"</formula1></dataValidation>' +
        '<dataValidation type="custom" errorStyle="warning" showErrorMessage="1" errorTitle="&lt;a&gt;" error="b&quot;c" sqref="E4"><formula1>A1&lt;&gt;"&amp;"</formula1></dataValidation></dataValidations>',
    );
  });

  test("are gone with their section where they are taken away; a number that nobody has is refused", () => {
    const without = (index: number) =>
      patchXlsx(open(), datos({ dataValidations: { removed: [index], moved: new Map(), added: [] } }));
    expect(partText(without(0), sheetPart)).not.toContain("dataValidation");
    expect(() => without(1)).toThrow("no data validation number 1");
  });
});

testWithLibreOffice("LibreOffice opens a workbook with validations, and says the same of them", async () => {
  const { document } = await openForTest();
  await validate();
  const converted = packageParts(convertWithLibreOffice(document.save(), "xlsx"));
  const root = parsedPart(converted, "xl/worksheets/sheet1.xml").documentElement;
  const types = elementsOf(root, "dataValidation").map((element) => [
    element.getAttribute("type"),
    element.getAttribute("error") ?? "",
  ]);
  expect(types).toEqual(
    expect.arrayContaining([
      ["date", alert.message],
      ["list", ""],
      ["whole", ""],
    ]),
  );
});
