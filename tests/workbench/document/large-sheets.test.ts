import { CellValueType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import fc from "fast-check";
import { parseValue } from "numfmt";
import { textType } from "../../../workbench/document/cell-content";
import { UniverWorkbook } from "../../../workbench/document/univer-workbook";
import type { SheetDocument, WorkbookDocument } from "../../../workbench/document/workbook-document";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { disposeAll, formula, number, open, rect, text } from "./support";

// What spares a large sheet from being gone through again and again must leave everything as it is.

afterEach(disposeAll);

const pieces = [
  ...["0", "1", "2", "12", "31", "99", "2015", "1e5", "E", "e+", "AM", "p.m.", "a", "P", "Jan", "january", "MAY"],
  ...["sept", "Sep.", "september", "Dec", "Mon", "sunday", "Wed", "enero", "mayo", "Informe", "ma", "marc"],
  ...[" ", "  ", "\u00a0", ",", ", ", ".", "-", "/", ":", "(", ")", "%", "$", "€", "’", "ª", "ñ", "K", "ſ", "İ"],
];
const written = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 2 })), { maxLength: 9 });

test("a text that Univer would read as something else is kept from it, whichever way that is found out", () => {
  fc.assert(
    fc.property(written, (parts) => {
      const shown = parts.join("");
      if (parseValue(shown) !== null) expect(textType(shown)).toBe(CellValueType.FORCE_STRING);
    }),
    { numRuns: 5000 },
  );
});

test.each(["5-Jan", "5 january 2015", "2015-may-3", "Sun 3/4/2015", "10 p.m.", "10:11:12 AM", "1E5", "€12", "(12)"])(
  "%j is among what Univer reads as something else",
  (shown) => {
    expect(parseValue(shown)).not.toBeNull();
    expect(textType(shown)).toBe(CellValueType.FORCE_STRING);
  },
);

test("a text with words in it is a plain one", () => {
  expect(textType("Informe 12 de mayo de 2015")).toBe(CellValueType.STRING);
});

async function openEdited(): Promise<{ book: WorkbookDocument; sheet: SheetDocument }> {
  const book = await open(skeletonXlsx());
  const sheet = book.activeSheet();
  sheet.write(rect(0, 0, 1, 2), [[number(2), text("x")]]);
  await book.settled(5000);
  return { book, sheet };
}

const valueAt = (sheet: SheetDocument, row: number, column: number) => sheet.read(rect(row, column))[0]?.[0]?.value;

describe("a sheet that Univer was told to hold no formulas", () => {
  test("calculates the first one that is written, and again after what it refers to has changed", async () => {
    const { book, sheet } = await openEdited();
    sheet.write(rect(4, 0), [[formula("=A1*3")]]);
    await book.settled(5000);
    expect(valueAt(sheet, 4, 0)).toBe(6);
    sheet.write(rect(0, 0), [[number(5)]]);
    await book.settled(5000);
    expect(valueAt(sheet, 4, 0)).toBe(15);
  });

  test("calculates one after its only one was taken away", async () => {
    const { book, sheet } = await openEdited();
    sheet.write(rect(4, 0), [[formula("=A1*3")]]);
    await book.settled(5000);
    sheet.write(rect(4, 0), [[number(1)]]);
    await book.settled(5000);
    sheet.write(rect(5, 0), [[formula("=A1+A5")]]);
    await book.settled(5000);
    expect(valueAt(sheet, 5, 0)).toBe(3);
  });

  test("calculates those of a sheet that was added, and of it from there", async () => {
    const { book, sheet } = await openEdited();
    const other = book.addSheet("Otra");
    other.write(rect(0, 0), [[formula(`='${sheet.name}'!A1*4`)]]);
    await book.settled(5000);
    expect(valueAt(other, 0, 0)).toBe(8);
    sheet.write(rect(1, 0), [[formula("=Otra!A1+1")]]);
    await book.settled(5000);
    expect(valueAt(sheet, 1, 0)).toBe(9);
  });

  test("is gone through for formulas no more at an edit", async () => {
    const { book, sheet } = await openEdited();
    if (!(book instanceof UniverWorkbook)) throw new Error("The workbook is not Univer's.");
    const asked = jest.spyOn(book.context.injector.get(FormulaDataModel), "getSheetFormulaData");
    sheet.write(rect(1, 0), [[number(3)]]);
    await book.settled(5000);
    expect(asked).not.toHaveBeenCalled();
    sheet.write(rect(2, 0), [[formula("=A2")]]);
    await book.settled(5000);
    expect(asked).toHaveBeenCalled();
  });
});
