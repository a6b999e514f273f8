import { utils, write } from "@e965/xlsx";

const headings = [
  ...["No.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable"],
  ...["Fecha de Término", "Resultados Esperados", "Productos y/o Evidencias"],
];

/** The cut-off day at which every activity of the workbook is overdue. */
export const cutOff = "2015-09-30";

/** A working document of which every activity is overdue, which makes one observation each. */
export function overdueWorkbook(activities: number): Uint8Array {
  const rows = Array.from({ length: activities }, (_, at) => [
    at + 1,
    `Fortalecer la coordinación de los procesos del programa en la entidad ${at + 1}`,
    `Elaborar y difundir el diagnóstico número ${at + 1}`,
    `Dirección de Área ${at % 200}`,
    { v: 42_185, t: "n", z: "dd/mm/yyyy" },
    "Procesos homologados",
    `Informe ${at + 1}`,
  ]);
  const book = utils.book_new(utils.aoa_to_sheet([headings, ...rows]), "E-006");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer); // as asked for
}
