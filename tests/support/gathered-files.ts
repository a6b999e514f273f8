import { newWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import type { ChosenFile } from "../../src/operations/gather-workbooks";
import { workingHeadings } from "./follow-up-rows";
import { activityOf, type } from "./summary-workbook";

export const fileOf = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  read: () => Promise.resolve(bytes),
});

/** A file made of what is done to an empty workbook, whose first sheet is called "Avance". */
export async function madeFile(make: (document: WorkbookDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await newWorkbook({ name: "otro.xlsx" });
  try {
    document.activeSheet().setName("Avance");
    await make(document);
    await document.settled();
    return document.save();
  } finally {
    document.dispose();
  }
}

/** A working document from A3 on, with these areas. */
export function typeDocument(
  document: WorkbookDocument,
  areas: readonly string[],
  sheet = document.activeSheet(),
): void {
  type(sheet, 2, 0, [workingHeadings, ...areas.map((area, at) => activityOf(area, String(at + 1)))]);
}

/** A programme with activities of its areas, each due on a day of its own. */
export interface Programme {
  readonly fileName: string;
  readonly activities: readonly { readonly area: string; readonly due: number; readonly product: string | null }[];
}

const areas = ["Planeación", "Jurídico", "Finanzas", "Archivo", "Obras"];

/** Made by arithmetic, so that they can be counted without the add-in. */
export function programmesOf(count: number): readonly Programme[] {
  return Array.from({ length: count }, (_, programme) => ({
    fileName: `S-${100 + programme} Seguimiento de aspectos.xlsx`,
    activities: Array.from({ length: 1 + ((programme * 7) % 5) }, (__, at) => ({
      area: areas[(programme * 3 + at) % areas.length] ?? "",
      // Around the cut-off day of the tests, 30 September 2015, which is the day 42277.
      due: 42277 + ((programme * 37 + at * 53) % 200) - 100,
      product: (programme + at) % 4 === 0 ? null : "Oficio",
    })),
  }));
}

/** The programmes as files, each with a catalogue and a sheet that this add-in wrote beside its working document. */
export async function filesOf(programmes: readonly Programme[]): Promise<readonly ChosenFile[]> {
  const document = await newWorkbook({ name: "otro.xlsx" });
  try {
    const sheet = document.activeSheet();
    sheet.setName("Documento de Trabajo");
    type(document.addSheet("Catálogo"), 0, 0, [["Áreas"], ...areas.map((area) => [area])]);
    type(document.addSheet("Resumen por área"), 0, 0, [["Resumen"], ["Revisor ASM · 1.0"], ["Área", "Vencidas"]]);
    return programmes.map(({ fileName, activities }) => {
      const rows = Array.from({ length: 6 }, (_, at) => {
        const activity = activities[at];
        if (!activity) return Array.from({ length: 7 }, () => null);
        const { area, due, product } = activity;
        return [String(at + 1), `Aspecto ${at + 1}`, "Actividad", area, due, "Resultado", product];
      });
      type(sheet, 2, 0, [workingHeadings, ...rows]);
      sheet.applyStyle({ row: 3, column: 4, rowCount: 6, columnCount: 1 }, { numberFormat: "dd/mm/yyyy" });
      return fileOf(fileName, document.save());
    });
  } finally {
    document.dispose();
  }
}
