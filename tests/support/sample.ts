import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";

export type SampleName = "imss-e006-2015" | "imss-e006-2015-pegado" | "avance-con-defectos";

export const samplePath = (name: SampleName): string => join(__dirname, "..", "..", "samples", `${name}.xlsx`);

/** A sample workbook as the workbench opens it. */
export const openSample = (name: SampleName): Promise<WorkbookDocument> =>
  openWorkbook(readFileSync(samplePath(name)), { name: `${name}.xlsx` });
