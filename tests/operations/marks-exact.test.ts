import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { clearMarks } from "../../src/operations/clear-marks";
import { highlight } from "../../src/operations/highlight";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { openWorkbook } from "../../workbench/document/open-in-node";
import { withForeignFormats } from "../support/foreign-formats";
import { readSavedWorkbook } from "../support/independent-xlsx";
import { convertWithLibreOffice, testWithLibreOffice } from "../support/libreoffice";
import { clientForTest } from "../support/office-client";
import { differingParts } from "../support/package-dom";
import { samplePath } from "../support/sample";
import { readFixtures } from "../support/sheet-fixtures";
import { writeFixtures } from "../support/sheet-fixtures/write-fixtures";

jest.setTimeout(120_000);
const asOf = Temporal.PlainDate.from("2015-09-30");
const open = async (file: Uint8Array) => {
  const document = await openWorkbook(file, { name: "prueba.xlsx" });
  await clientForTest(document);
  return document;
};

const chosen = [
  "areas-parecidas",
  "avance-institucional",
  "avance-invalido-y-faltante",
  "bloque-de-firmas",
  "combinadas-sobre-varias-actividades",
  "dos-filas-de-encabezado",
  "filas-en-blanco",
  "filas-ocultas",
  "formulario-valores-a-la-derecha",
  "fechas-texto-catalogo",
  "paginas-impresas",
  "segunda-tabla",
  "secciones-por-programa",
];

const fixtures = () => {
  const found = readFixtures().fixtures.filter(({ name }) => chosen.includes(name));
  expect(found).toHaveLength(chosen.length);
  return writeFixtures(found);
};
const sample = (name: Parameters<typeof samplePath>[0]) => () => Promise.resolve(readFileSync(samplePath(name)));

const files: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the IMSS sheet", sample("imss-e006-2015")],
  ["the IMSS sheet as pasted", sample("imss-e006-2015-pegado")],
  ["progress with defects", sample("avance-con-defectos")],
  ["sheets of a dozen kinds", fixtures],
];

const formatsIn = (file: Uint8Array) =>
  readSavedWorkbook(file).sheets.map(({ name, conditionalFormats }) => ({ name, conditionalFormats }));
const isOurs = ({ formula }: { readonly formula: string | null }) => formula?.includes("revisor-asm:") ?? false;

const othersIn = (file: Uint8Array) =>
  formatsIn(file).map(({ conditionalFormats }) =>
    conditionalFormats.filter((format) => !isOurs(format)).map((format) => ({ ...format, priority: null })),
  );

describe.each(files)("%s, with others' formats of every kind, data validations and notes", (_, file) => {
  test.each([false, true])("marked and cleared is the same file, part by part; live dates: %s", async (liveDates) => {
    const before = withForeignFormats(await file());
    const document = await open(before);
    expect((await highlight(await reviewWorkbook({ asOf }), { liveDates })).cells).toBeGreaterThan(10);
    expect(differingParts(before, document.save()).length).toBeGreaterThan(0);
    await clearMarks();
    expect(differingParts(before, document.save())).toEqual([]);
  });

  test("saved between marking and clearing, and opened anew, differs in unused formats alone", async () => {
    const before = withForeignFormats(await file());
    const marked = await open(before);
    await highlight(await reviewWorkbook({ asOf }), { liveDates: true });
    const saved = marked.save();
    const ours = formatsIn(saved).flatMap(({ conditionalFormats }) => conditionalFormats.filter(isOurs));
    expect(ours.length).toBeGreaterThan(2);
    // Ours come first, which moves the others' priorities and not their order.
    expect(othersIn(saved)).toEqual(othersIn(before));
    const again = await open(saved);
    await clearMarks();
    const cleared = again.save();
    // Differential formats are counted by their place, so that a program leaves those that nothing uses any more.
    expect(differingParts(before, cleared)).toEqual(["xl/styles.xml"]);
    expect(formatsIn(cleared)).toEqual(formatsIn(before));
  });
});

testWithLibreOffice("the workbook that these tests mark is one that LibreOffice opens, with its formats", () => {
  const file = withForeignFormats(readFileSync(samplePath("imss-e006-2015")));
  const [sheet] = readSavedWorkbook(convertWithLibreOffice(file, "xlsx")).sheets;
  const types = (sheet?.conditionalFormats ?? []).map(({ type }) => type);
  expect(types).toEqual(
    expect.arrayContaining([
      "cellIs",
      "expression",
      "colorScale",
      "dataBar",
      "iconSet",
      "top10",
      "duplicateValues",
      "containsText",
    ]),
  );
});
