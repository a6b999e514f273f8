import { readFileSync } from "node:fs";
import { join } from "node:path";
import { patchXlsx } from "../../../workbench/document/xlsx/patch-xlsx";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { lossesBetween, readSavedWorkbook } from "../../support/independent-xlsx";
import { convertWithLibreOffice, testWithLibreOffice } from "../../support/libreoffice";
import { richPackage } from "./package-fixtures";
import { cell, datos, mark, noChange, number, rect, sheet, text } from "./patching";

const reopened = (bytes: Uint8Array) => readSavedWorkbook(convertWithLibreOffice(bytes, "xlsx"));

jest.setTimeout(180_000);

testWithLibreOffice("LibreOffice opens a new workbook and finds every kind of content in it", () => {
  const bytes = patchXlsx(skeletonXlsx(), {
    sheets: [
      sheet("Hoja1", {
        tabColor: "#00b050",
        cells: [
          cell("A1", { content: text('=HYPERLINK("http://x","y")') }),
          cell("A2", { content: number(42_185), style: { numberFormat: "dd/mm/yyyy" } }),
          cell("A3", { content: { kind: "formula", formula: "=A2+1", value: 42_186 } }),
          cell("A4", { content: { kind: "boolean", value: true } }),
          cell("A5", { content: text("😀 a\nb_x0041_"), style: { fill: "#ffee00" } }),
        ],
      }),
    ],
  });
  const [saved] = reopened(bytes).sheets;
  expect(Object.fromEntries(saved?.values ?? [])).toEqual({
    A1: '=HYPERLINK("http://x","y")',
    A2: 42_185,
    A3: 42_186,
    A4: true,
    A5: "😀 a\nb_x0041_",
  });
  expect(saved?.tabColor).toBe("00B050");
  expect(saved?.formulas.get("A3")).toBe("A2+1");
  expect(saved?.styles.get("A2")?.numberFormat).toBe("dd/mm/yyyy");
  expect(saved?.styles.get("A5")?.fill).toBe("FFEE00");
});

testWithLibreOffice("LibreOffice finds edits of every kind in a workbook with much else in it", () => {
  const bytes = patchXlsx(richPackage(), {
    ...datos(
      {
        cells: [cell("F9", { content: text("nuevo"), style: { fill: "#ffee00", bold: true } })],
        merges: [rect("C3:D3"), rect("F9:G9")],
        conditionalFormats: { ...noChange, added: [mark] },
        hyperlinks: [
          { at: rect("F9"), link: { address: "https://example.org/", documentReference: null, screenTip: null } },
        ],
      },
      new Map([["revisor-asm.settings", { version: 1 }]]),
    ),
  });
  const [saved] = reopened(bytes).sheets;
  expect(saved?.values.get("F9")).toBe("nuevo");
  expect(saved?.styles.get("F9")).toMatchObject({ fill: "FFEE00", isBold: true });
  expect(saved?.merges).toEqual(["C3:D3", "F9:G9"]);
  expect(saved?.hyperlinks.get("F9")?.target).toContain("https://example.org");
  expect(saved?.conditionalFormats.find(({ formula }) => formula?.includes("revisor:error"))).toMatchObject({
    ranges: "A2:B5 D9",
    fill: "FFC7CE",
  });
  expect(saved?.conditionalFormats.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["colorScale", "cellIs", "expression"]),
  );
});

testWithLibreOffice("LibreOffice finds a sample with marks and a summary sheet as it was, and the marks", () => {
  const original = new Uint8Array(readFileSync(join(__dirname, "../../../samples/avance-con-defectos.xlsx")));
  const names = readSavedWorkbook(original).sheets.map(({ name }) => name);
  const marked = names.map((name) => sheet(name, { conditionalFormats: { ...noChange, added: [mark] } }));
  const summary = { name: "Resumen por área", originalName: null, cells: [cell("A1", { content: number(3) })] };
  const bytes = patchXlsx(original, { sheets: [...marked, summary] });
  const saved = reopened(bytes);
  expect(lossesBetween(readSavedWorkbook(original), saved)).toEqual([]);
  expect(saved.sheets.map(({ name }) => name)).toEqual([...names, "Resumen por área"]);
  const types = saved.sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ type }) => type).sort());
  expect(types).toEqual([["colorScale", "expression", "expression"], ["dataBar", "expression"], []]);
});
