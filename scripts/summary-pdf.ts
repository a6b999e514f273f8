import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { summaryLabels } from "../src/messages/summary-labels";
import { reviewWorkbook } from "../src/operations/review-workbook";
import { writeSummary } from "../src/operations/write-summary";
import { openWorkbook } from "../workbench/document/open-in-node";
import { createOfficeClient } from "../workbench/host/in-process-client";
import { findLibreOffice, findOnPath } from "./find-program";
import { cacheFolder } from "./paths";
import { say, sayFailure } from "./say";
import { samplesFolder } from "./samples/sample-rows";

const kinds = ["by-area", "by-programme", "evidence", "area-sheet"] as const;
const timeout = 180_000;

/** The workbook with every sheet that the add-in writes, the others hidden: LibreOffice prints what is in sight. */
async function summaryWorkbook(file: string, asOf: string, language: "es-MX" | "en-US"): Promise<Uint8Array> {
  const document = await openWorkbook(readFileSync(file), { name: basename(file) });
  const client = await createOfficeClient(document, { displayLanguage: language });
  const { Excel, Office, OfficeExtension } = client;
  // The operations find the library where a pane finds it: in the globals.
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  try {
    const review = await reviewWorkbook({ asOf: Temporal.PlainDate.from(asOf) });
    const written = new Set<string>();
    for (const kind of kinds) {
      const content = { labels: summaryLabels(language), madeAt: "30/09/2026 12:00", kind };
      for (const { sheetName } of (await writeSummary(review, content)).sheets) written.add(sheetName);
    }
    for (const sheet of document.sheets()) if (!written.has(sheet.name)) sheet.setVisibility("hidden");
    return document.save();
  } finally {
    client.dispose();
    document.dispose();
  }
}

function makePdf(workbook: Uint8Array, name: string, out: string): string {
  const program = findLibreOffice();
  if (program === null) throw new Error("LibreOffice is not installed: it makes the PDF.");
  const folder = mkdtempSync(join(tmpdir(), "revisor-asm-"));
  try {
    const input = join(folder, `${name}.xlsx`);
    writeFileSync(input, workbook);
    writeFileSync(join(out, `${name}.xlsx`), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", out, input];
    execFileSync(program, args, { stdio: "ignore", timeout });
    return join(out, `${name}.pdf`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the sheets that the add-in writes as LibreOffice does, and turns the pages into pictures where poppler is installed. */
async function summaryPdf(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "as-of": { type: "string", default: "2026-09-30" },
      lang: { type: "string", default: "es-MX" },
      out: { type: "string", default: join(cacheFolder, "summary-pdf") },
    },
  });
  const file = resolve(positionals[0] ?? join(samplesFolder, "avance-con-defectos.xlsx"));
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const workbook = await summaryWorkbook(file, values["as-of"], values.lang === "en-US" ? "en-US" : "es-MX");
  const pdf = makePdf(workbook, `resumen-${basename(file, ".xlsx")}`, out);
  say(`Printed to ${pdf}`);
  const pdftoppm = findOnPath(["pdftoppm"]);
  if (pdftoppm === null) {
    say("poppler's pdftoppm is not installed, so there are no pictures of the pages.");
    return;
  }
  execFileSync(pdftoppm, ["-r", "70", "-png", pdf, pdf.replace(/\.pdf$/u, "")], { timeout });
  say("The pages are beside it as PNG files.");
}

void summaryPdf().catch(sayFailure);
