import type { Contestant, Setup } from "../contestant";
import { csvFileValidator } from "./csv-file-validator";
import { hucre } from "./hucre";
import { readExcelFile } from "./read-excel-file";
import { sheetJsAndAjv } from "./sheetjs-ajv";
import { sheetJsAndZod } from "./sheetjs-zod";
import { tableSchema } from "./tableschema";

/** The public validators, each in a setup. Their packages have to be installed. */
export function peersIn(setup: Setup): readonly Contestant[] {
  return [readExcelFile, hucre, sheetJsAndZod, sheetJsAndAjv, tableSchema, csvFileValidator].map((peer) => peer(setup));
}
