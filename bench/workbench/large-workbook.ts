import { loadPackage } from "../accuracy/packages";

/** What is used of ExcelJS. */
interface ExcelJs {
  readonly Workbook: new () => {
    readonly addWorksheet: (name: string) => {
      readonly addRow: (values: readonly unknown[]) => {
        readonly getCell: (column: number) => { numFmt: string };
      };
    };
    readonly xlsx: { readonly writeBuffer: () => Promise<ArrayBuffer> };
  };
}

export const sheetName = "E-006";
export const columnCount = 12;

const headings = [
  ...["No.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable", "Fecha de Inicio", "Fecha de Término"],
  ...[
    "Resultados Esperados",
    "Productos y/o Evidencias",
    "% Avance",
    "Documento probatorio",
    "Enlace",
    "Observaciones",
  ],
];

/** A working document of so many rows below its headings and twelve columns: texts, most of them other ones in each row, numbers and dates. */
export async function largeWorkbook(rows: number): Promise<Uint8Array> {
  const { Workbook } = loadPackage("exceljs") as ExcelJs; // the part that is used, as its documentation has it
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  sheet.addRow(headings);
  for (let at = 1; at <= rows; at += 1) {
    const row = sheet.addRow([
      at,
      `Fortalecer la coordinación de los procesos del programa en la entidad ${at}`,
      `Elaborar y difundir el diagnóstico número ${at}`,
      `Dirección de Área ${at % 200}`,
      new Date(Date.UTC(2015, at % 12, 1)),
      new Date(Date.UTC(2016, at % 12, 15)),
      "Procesos homologados",
      `Informe ${at}`,
      (at % 100) / 100,
      `Oficio ${at}/2015`,
      `Expediente ${at % 5000}`,
      at % 3 === 0 ? "En revisión del área" : `Sin observaciones al corte ${at % 12}`,
    ]);
    row.getCell(5).numFmt = "dd/mm/yyyy";
    row.getCell(6).numFmt = "dd/mm/yyyy";
    row.getCell(9).numFmt = "0%";
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
