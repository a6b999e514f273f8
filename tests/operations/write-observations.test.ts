import { observationSheetWords } from "../../src/messages/observation-words";
import { summaryLabels } from "../../src/messages/summary-labels";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { writeObservations } from "../../src/operations/write-observations";
import { Temporal } from "temporal-polyfill";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { readSavedWorkbook } from "../support/independent-xlsx";
import { clientForTest } from "../support/office-client";
import { elementsOf, packageParts, parsedPart } from "../support/package-dom";
import { openSample } from "../support/sample";

const asOf = Temporal.PlainDate.from("2015-09-30");
const content = (language: "es-MX" | "en-US") => ({ labels: summaryLabels(language), madeAt: "25/11/2026, 10:32" });

async function write(language: "es-MX" | "en-US" = "es-MX") {
  const review = await reviewWorkbook({ asOf });
  const outcome = await writeObservations(review, observationSheetWords(language), content(language));
  return { review, outcome };
}

async function open() {
  const document = await openSample("imss-e006-2015");
  await clientForTest(document);
  return document;
}

const savedSheet = (document: WorkbookDocument, name = "Observaciones") => {
  const found = readSavedWorkbook(document.save()).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
};

/** The row of the headings, counted from 1. */
function headingRow(document: WorkbookDocument, name?: string): number {
  const { values } = savedSheet(document, name);
  const header = [...values].find(([, value]) => value === "Clave" || value === "Key")?.[0] ?? "";
  return Number(header.replace(/\D/gu, ""));
}

/** The rows of the list by heading, from the saved file. */
function rowsOf(document: WorkbookDocument, name?: string): Record<string, unknown>[] {
  const { values } = savedSheet(document, name);
  const row = headingRow(document, name);
  const letters = Array.from("ABCDEFGHIJK");
  const last = Math.max(...[...values.keys()].map((address) => Number(address.replace(/\D/gu, ""))));
  return Array.from({ length: last - row }, (_, index) =>
    Object.fromEntries(
      letters.map((letter) => [String(values.get(`${letter}${row}`)), values.get(`${letter}${row + 1 + index}`)]),
    ),
  );
}

async function type(sheetName: string, address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[value]];
    await context.sync();
  });
}

test("every observation stands in the table with a link to its cell, and the sheet is not reviewed", async () => {
  const document = await open();
  const { review, outcome } = await write();
  expect(outcome).toMatchObject({ sheets: [{ sheetName: "Observaciones", replaced: false }], kept: [] });
  const rows = rowsOf(document);
  expect(rows).toHaveLength(review.issues.length);
  expect(rows.map((row) => [row["Hoja"], row["Celda"]])).toEqual(
    review.issues.map(({ sheetName, at }) => [sheetName, `${String.fromCharCode(65 + at.column)}${at.row + 1}`]),
  );
  expect(rows.every((row) => String(row["Clave"]).split("·").length === 7)).toBe(true);
  const { hyperlinks } = savedSheet(document);
  expect(hyperlinks.size).toBe(review.issues.length);
  const again = await reviewWorkbook({ asOf });
  expect(again.sheets.find(({ name }) => name === "Observaciones")?.skipped).toBe("summary-sheet");
  const part = parsedPart(packageParts(document.save()), `xl/worksheets/sheet${document.sheets().length}.xml`);
  expect(elementsOf(part.documentElement, "dataValidation").map(({ textContent }) => textContent)).toEqual(['"Sí,No"']);
});

test("ticks and notes stay with their observations where the list is written again in another language", async () => {
  const document = await open();
  await write();
  const before = rowsOf(document);
  const row = headingRow(document);
  await type("Observaciones", `I${row + 2}`, "Sí");
  await type("Observaciones", `J${row + 3}`, "hablar con Cobranza");
  const [, second] = before;
  const { outcome } = await write("en-US");
  expect(outcome.sheets).toEqual([{ sheetName: "Observaciones", replaced: true, isHidden: false }]);
  const after = rowsOf(document);
  expect(after).toHaveLength(before.length);
  expect(after[1]).toMatchObject({ Key: second?.["Clave"], Attended: "Sí" });
  expect(after[2]).toMatchObject({ Notes: "hablar con Cobranza" });
});

test("what was corrected goes; what has a note stays and says that it is there no longer", async () => {
  const document = await open();
  const { review } = await write();
  const rows = rowsOf(document);
  const gone = review.issues.findIndex(({ ruleId }) => ruleId === "inconsistent-area-name");
  expect(gone).toBeGreaterThanOrEqual(0);
  await type("Observaciones", `J${headingRow(document) + 1 + gone}`, "lo vio Laura");
  const issue = review.issues[gone];
  if (!issue) throw new Error("No area is written in two ways.");
  const column = String.fromCharCode(65 + issue.at.column);
  await type(issue.sheetName, `${column}${issue.at.row + 1}`, "Coordinación de Cobranza");
  await write();
  const after = rowsOf(document);
  expect(after).toHaveLength(rows.length);
  expect(after.at(-1)).toMatchObject({
    Gravedad: "Ya no aparece",
    Notas: "lo vio Laura",
    Celda: `${column}${issue.at.row + 1}`,
  });
  await write();
  expect(rowsOf(document)).toEqual(after);
});

test("what people wrote beside the list is never written over: a new sheet takes ticks and notes along", async () => {
  const document = await open();
  await write();
  await type("Observaciones", `I${headingRow(document) + 1}`, "Sí");
  await type("Observaciones", "M7", "mío");
  const { outcome } = await write();
  expect(outcome.kept).toEqual([{ sheetName: "Observaciones", reason: "additions" }]);
  expect(savedSheet(document).values.get("M7")).toBe("mío");
  expect(rowsOf(document, "Observaciones (2)")[0]).toMatchObject({ Atendida: "Sí" });
});
