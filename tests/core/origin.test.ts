import fc from "fast-check";
import { gatheredSheetName, nameInFile, originKey } from "../../src/core/origin";

test.each([
  ["S-101.xlsx", "Avance", "S-101 – Avance"],
  ["Programa E045.XLSX", "ASM", "Programa E045 – ASM"],
  ["sin terminación", "Hoja1", "sin terminación – Hoja1"],
  ["a.b.xlsx", "Hoja1", "a.b – Hoja1"],
  ["Seguimiento ASM 2026 del programa S-101.xlsx", "Avance", "Seguimiento ASM 2026 d – Avance"],
  ["Seguimiento ASM 2026.xlsx", "Documento de Trabajo Específico", "Seguimiento ASM – Documento de"],
  ["S-1.xlsx", "Documento de Trabajo Específico", "S-1 – Documento de Trabajo Espe"],
  ["a[1]/b*.xlsx", "x", "a 1 b – x"],
  [".xlsx", "", "–"],
])("the sheet of %p that is called %p becomes %p", (file, sheet, name) => {
  expect(gatheredSheetName(file, sheet, [])).toBe(name);
});

test("a name that is taken gets a number", () => {
  expect(gatheredSheetName("S-101.xlsx", "Avance", ["s-101 – AVANCE", "S-101 – Avance (2)"])).toBe(
    "S-101 – Avance (3)",
  );
});

const names = fc.string({ unit: "grapheme", maxLength: 60 });

test("whatever files and sheets are called, Excel takes the name and nobody has it", () => {
  fc.assert(
    fc.property(names, names, fc.array(names, { maxLength: 5 }), (file, sheet, others) => {
      const first = gatheredSheetName(`${file}.xlsx`, sheet, others);
      const second = gatheredSheetName(`${file}.xlsx`, sheet, [...others, first]);
      for (const name of [first, second]) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      }
      const taken = others.map((other) => other.toLowerCase());
      expect(taken).not.toContain(first.toLowerCase());
      expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    }),
  );
});

test("files are the same by their names, however an accent is written", () => {
  expect(originKey("  Educación.XLSX ")).toBe(originKey("Educacio\u0301n.xlsx"));
  expect(originKey("a.xlsx")).not.toBe(originKey("b.xlsx"));
});

test.each([
  ["Avance", ["Otra"], "Avance"],
  ["Avance (2)", ["AVANCE"], "Avance"],
  ["Avance (17)", ["Otra", "Avance"], "Avance"],
  // Nothing in the workbook is called so: the file has it so.
  ["Avance (2)", ["Otra"], "Avance (2)"],
  ["Avance (2) (2)", ["Avance (2)"], "Avance (2)"],
  ["(2)", ["Avance"], "(2)"],
  ["Documento de Trabajo del añ (2)", ["Documento de Trabajo del año 2026"], "Documento de Trabajo del añ"],
  ["Documento (2)", ["Documento de Trabajo"], "Documento (2)"],
])("a sheet inserted as %s beside %j was %s in its file", (inserted, present, own) => {
  expect(nameInFile(inserted, present)).toBe(own);
});
