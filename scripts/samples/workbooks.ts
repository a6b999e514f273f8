import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { packParts } from "../../workbench/document/xlsx/package-parts";
import { defectsSheets } from "./defects-sheets";
import { imssSheet, pastedImssSheet } from "./imss-sheet";
import { layOut, printTitles, type SampleSheet } from "./sample-sheet";

const madeOn = new Date(Date.UTC(2026, 8, 30, 12));

/** The workbook's bytes, the same on every run: dates of the file and of its parts are fixed. */
async function sampleWorkbook(title: string, sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(layOut),
    namedRanges: sheets.map(printTitles),
    properties: { title, creator: "Revisor ASM", created: madeOn, modified: madeOn },
    defaultFont: { name: "Arial", size: 10 },
  });
  return packParts(new Map(Object.entries(unzipSync(bytes))));
}

/** Every sample by file name. */
export const samples: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "imss-e006-2015.xlsx": () => sampleWorkbook("Documento de Trabajo E-006 (2015)", [imssSheet()]),
  "imss-e006-2015-pegado.xlsx": () => sampleWorkbook("Documento de Trabajo E-006 (2015), pegado", [pastedImssSheet()]),
  "avance-con-defectos.xlsx": () => sampleWorkbook("Avance con defectos", defectsSheets()),
};
