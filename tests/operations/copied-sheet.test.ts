import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { clearMarks } from "../../src/operations/clear-marks";
import { highlight } from "../../src/operations/highlight";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { openWorkbook } from "../../workbench/document/open-in-node";
import { withForeignFormats } from "../support/foreign-formats";
import { readSavedWorkbook } from "../support/independent-xlsx";
import { convertWithLibreOffice, isLibreOfficeInstalled, libreOfficeMissing } from "../support/libreoffice";
import { clientForTest } from "../support/office-client";
import { elementsOf, packageParts, parsedPart } from "../support/package-dom";
import { personInGrid } from "../support/person-in-grid";
import { samplePath } from "../support/sample";

jest.setTimeout(120_000);
const asOf = Temporal.PlainDate.from("2015-09-30");
const original = withForeignFormats(readFileSync(samplePath("imss-e006-2015")));
const copyName = "Copia";

/** The sheet with others' formats and validations, marked, copied by a person, and saved. */
async function copiedAndSaved(): Promise<{ readonly marked: Uint8Array; readonly cleared: Uint8Array }> {
  const document = await openWorkbook(original, { name: "prueba.xlsx" });
  await clientForTest(document);
  await highlight(await reviewWorkbook({ asOf }));
  personInGrid(document).copySheet().setName(copyName);
  const marked = document.save();
  await clearMarks();
  return { marked, cleared: document.save() };
}

/** The part of a sheet, by the workbook's own list. */
function sheetPart(file: Uint8Array, name: string): { readonly path: string; readonly part: Document } {
  const parts = packageParts(file);
  const sheet = elementsOf(parsedPart(parts, "xl/workbook.xml"), "sheet").find(
    (element) => element.getAttribute("name") === name,
  );
  const id = [...(sheet?.attributes ?? [])].find((attribute) => attribute.name.endsWith(":id"))?.value;
  const target = elementsOf(parsedPart(parts, "xl/_rels/workbook.xml.rels"), "Relationship")
    .find((element) => element.getAttribute("Id") === id)
    ?.getAttribute("Target");
  const path = target?.startsWith("/") === true ? target.slice(1) : `xl/${target ?? ""}`;
  return { path, part: parsedPart(parts, path) };
}

const markupOf = (part: Document, name: string) => elementsOf(part, name).map((element) => element.outerHTML);
const sections = ["conditionalFormatting", "dataValidation", "cols", "mergeCell", "pageSetup", "pageMargins", "extLst"];

test("the copy's part has the colour scales, data bars, icon sets and validations of others, and our marks", async () => {
  const { marked } = await copiedAndSaved();
  const { part: source } = sheetPart(marked, "E-006");
  const { part: copy, path } = sheetPart(marked, copyName);
  for (const kind of ["colorScale", "dataBar", "iconSet", "dataValidation"])
    expect(markupOf(copy, kind).length).toBeGreaterThan(0);
  for (const section of sections)
    expect([section, markupOf(copy, section)]).toEqual([section, markupOf(source, section)]);
  expect(copy.documentElement.outerHTML).toContain("revisor-asm:error");
  // Nothing in it leads to a part that it does not have, and no two sheets are selected together.
  const parts = packageParts(marked);
  expect(/ r:id=/.test(copy.documentElement.outerHTML)).toBe(parts.has(path.replace(/([^/]+)$/, "_rels/$1.rels")));
  expect(elementsOf(copy, "sheetView").map((view) => view.getAttribute("tabSelected"))).toEqual([null]);
});

test("the copy's cells, formats, widths and heights are those of the other", async () => {
  const { marked } = await copiedAndSaved();
  const [source, copy] = readSavedWorkbook(marked).sheets;
  expect([source?.name, copy?.name]).toEqual(["E-006", copyName]);
  expect({ ...copy, name: "" }).toEqual({ ...source, name: "" });
});

test("clearing the marks leaves both sheets with others' formats and no more", async () => {
  const { cleared } = await copiedAndSaved();
  const before = markupOf(sheetPart(original, "E-006").part, "conditionalFormatting");
  for (const name of ["E-006", copyName])
    expect(markupOf(sheetPart(cleared, name).part, "conditionalFormatting")).toEqual(before);
});

test("a copy of a copy has them too, and is written even where the first sheet was taken out", async () => {
  const document = await openWorkbook(original, { name: "prueba.xlsx" });
  await clientForTest(document);
  const person = personInGrid(document);
  const first = person.copySheet();
  document.activate(first.id);
  const second = person.copySheet();
  second.setName(copyName);
  document.removeSheet(document.sheets()[0]?.id ?? "");
  const { part } = sheetPart(document.save(), copyName);
  for (const section of sections)
    expect([section, markupOf(part, section)]).toEqual([section, markupOf(sheetPart(original, "E-006").part, section)]);
  expect(second.validations.list()).toHaveLength(2);
});

(isLibreOfficeInstalled() ? test : test.skip)(
  `LibreOffice opens it with both sheets alike${isLibreOfficeInstalled() ? "" : ` (${libreOfficeMissing})`}`,
  async () => {
    const { marked } = await copiedAndSaved();
    const [source, copy] = readSavedWorkbook(convertWithLibreOffice(marked, "xlsx")).sheets;
    expect(copy?.conditionalFormats).toEqual(source?.conditionalFormats);
    expect(copy?.conditionalFormats.length).toBeGreaterThan(10);
  },
);
