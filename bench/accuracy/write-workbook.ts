import { Temporal } from "temporal-polyfill";
import { loadPackage } from "./packages";
import type { PlantedSheet } from "./planted-sheet";

/** What is used of ExcelJS. */
interface ExcelJs {
  readonly Workbook: new () => {
    readonly addWorksheet: (name: string) => {
      readonly getCell: (row: number, column: number) => { value: string | number | Date; numFmt: string };
    };
    readonly xlsx: { readonly writeBuffer: () => Promise<ArrayBuffer> };
  };
}

/**
 * Writes a planted sheet as an .xlsx file. ExcelJS gives number formats of its own the ids from 164 on, as Excel does; those of
 * SheetJS's writer lie below, where read-excel-file takes the dates for numbers.
 */
export async function writeWorkbook({ rows }: PlantedSheet): Promise<Uint8Array> {
  const { Workbook } = loadPackage("exceljs") as ExcelJs; // the part that is used, as its documentation has it
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Documento de Trabajo");
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value === null) continue;
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value instanceof Temporal.PlainDate ? new Date(`${value.toString()}T00:00:00Z`) : value;
      if (value instanceof Temporal.PlainDate) cell.numFmt = "dd/mm/yyyy";
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
