import { strFromU8, unzipSync } from "fflate";
import type { WorkbookDocument } from "../../../workbench/document/workbook-document";
import { openForTest } from "../../support/office-client";
import { personInGrid } from "../../support/person-in-grid";
import { packageOf, sheetPart, stylesPart } from "../document/support";

jest.setTimeout(300_000);

const open = '<protectedRange sqref="A5:B6 D5" name="Captura"/>';
const withPassword = '<protectedRange password="CBEB" sqref="A8:B8" name="Contraseña"/>';
const withHash =
  '<protectedRange algorithmName="SHA-512" hashValue="YWJj" saltValue="YWJj" spinCount="1" sqref="A9" name="Clave"/>';
const forSome =
  '<protectedRange sqref="A10" name="Finanzas"><securityDescriptor>O:WDG:WDD:(A;;CC;;;S-1-5-21-1)</securityDescriptor></protectedRange>' +
  '<protectedRange sqref="A11" name="Legal" securityDescriptor="O:WDG:WDD:(A;;CC;;;S-1-5-21-2)"/>';

/** A protected sheet with A5:B6 and D5 open to all, A8:B11 to some, and C5 not locked. */
function guarded(ranges: string): Uint8Array {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c><c r="C5" s="1"/></row>';
  const after = `<sheetProtection sheet="1"/><protectedRanges>${ranges}</protectedRanges>`;
  return packageOf({
    "xl/worksheets/sheet1.xml": sheetPart(rows, after),
    "xl/styles.xml": stylesPart({ xfs: '<xf/><xf applyProtection="1"><protection locked="0"/></xf>' }),
  });
}

/** Whether a protected sheet takes a value into each of the cells, by the sheet's name or the one in front. */
async function takes(address: string, sheetName = "Hoja1"): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
      range.load("rowCount, columnCount");
      await context.sync();
      const row = Array.from({ length: range.columnCount }, () => 7);
      range.values = Array.from({ length: range.rowCount }, () => row);
      await context.sync();
    });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: "AccessDenied" });
    return false;
  }
}

const rangesOf = (document: WorkbookDocument, part = "sheet1"): string => {
  const text = strFromU8(unzipSync(document.save())[`xl/worksheets/${part}.xml`] ?? new Uint8Array());
  return /<protectedRanges>.*<\/protectedRanges>/.exec(text)?.[0] ?? "";
};

test("a protected sheet takes values into a range that may be edited, and into one together with unlocked cells (Excel.AllowEditRange)", async () => {
  await openForTest({ file: guarded(open) });
  for (const address of ["A5", "A5:B6", "D5", "A5:D5", "C5"])
    expect([address, await takes(address)]).toEqual([address, true]);
  for (const address of ["A4", "A4:A5", "A5:D6", "C6", "E5"])
    expect([address, await takes(address)]).toEqual([address, false]);
});

test("a range with a password, or for certain people, stays as it is: nobody is asked", async () => {
  await openForTest({ file: guarded(withPassword + withHash + forSome) });
  for (const address of ["A8", "A9", "A10", "A11"]) expect([address, await takes(address)]).toEqual([address, false]);
});

test("its cells are locked all the same, as their format says, and formats stay forbidden", async () => {
  await openForTest({ file: guarded(open) });
  const locked = await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Hoja1").getRange("A5").format;
    protection.load("locked");
    await context.sync();
    return protection.locked;
  });
  expect(locked).toBe(true);
  const fill = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hoja1").getRange("A5").format.fill.color = "#FF0000";
    await context.sync();
  });
  await expect(fill).rejects.toMatchObject({ code: "AccessDenied" });
});

test("ranges follow rows that a person puts in and takes out, in the file too, with all that it says of them", async () => {
  const { document } = await openForTest({ file: guarded(open + withPassword + forSome) });
  const person = personInGrid(document);
  person.insertRows(1, 2);
  expect([await takes("A5"), await takes("A7:B8"), await takes("D7")]).toEqual([false, true, true]);
  person.insertRows(7, 1);
  expect([await takes("A7:B9"), await takes("A10")]).toEqual([true, false]);
  expect(rangesOf(document)).toBe(
    "<protectedRanges>" +
      '<protectedRange sqref="A7:B9 D7" name="Captura"></protectedRange>' +
      '<protectedRange sqref="A11:B11" password="CBEB" name="Contraseña"></protectedRange>' +
      '<protectedRange sqref="A13" name="Finanzas"><securityDescriptor>O:WDG:WDD:(A;;CC;;;S-1-5-21-1)</securityDescriptor></protectedRange>' +
      '<protectedRange sqref="A14" name="Legal" securityDescriptor="O:WDG:WDD:(A;;CC;;;S-1-5-21-2)"></protectedRange>' +
      "</protectedRanges>",
  );
  await openForTest({ file: document.save() });
  expect([await takes("A7:B9"), await takes("A11"), await takes("A13")]).toEqual([true, false, false]);
});

test("whole columns stay whole, and a range whose rows are taken out is gone", async () => {
  const { document } = await openForTest({
    file: guarded('<protectedRange sqref="B1:B1048576" name="Columna"/><protectedRange sqref="D5:D6" name="Filas"/>'),
  });
  const person = personInGrid(document);
  person.insertRows(0, 1);
  person.deleteRows(5, 2);
  expect([await takes("B1"), await takes("B2000"), await takes("D5")]).toEqual([true, true, false]);
  expect(rangesOf(document)).toBe(
    '<protectedRanges><protectedRange sqref="B1:B1048576" name="Columna"></protectedRange></protectedRanges>',
  );
  person.deleteRows(0, 1);
  expect(rangesOf(document)).toContain("B1:B1048576");
});

test("a copied sheet has the ranges of the other, and each follows its own rows", async () => {
  const { document } = await openForTest({ file: guarded(open) });
  const person = personInGrid(document);
  const copy = person.copySheet();
  person.insertRows(0, 3);
  const [first, second] = [
    document.activeSheet().name,
    document.sheets().find(({ id }) => id !== document.activeSheet().id),
  ];
  expect([copy.name, second?.name]).toContain(first);
  const other = second?.name ?? "";
  expect([await takes("A8:B9", first), await takes("A5", first)]).toEqual([true, false]);
  expect([await takes("A5:B6", other), await takes("A8", other)]).toEqual([true, false]);
  const again = await openForTest({ file: document.save() });
  expect(
    again.document
      .sheets()
      .map(({ protection }) => protection.ranges[0]?.rects[0]?.row)
      .sort(),
  ).toEqual([4, 7]);
});

test("a sheet that comes from another file brings its ranges along", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(Buffer.from(guarded(open + withPassword)).toString("base64"));
    await context.sync();
  });
  const name = document.sheets().at(-1)?.name ?? "";
  expect([await takes("A5:B6", name), await takes("A8", name)]).toEqual([true, false]);
  await openForTest({ file: document.save() });
  expect([await takes("A5:B6", name), await takes("A8", name)]).toEqual([true, false]);
});
