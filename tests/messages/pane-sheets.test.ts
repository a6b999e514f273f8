import { newSheetFormats } from "../../src/core/new-sheet-columns";
import { sheetsEnUS } from "../../src/messages/pane-sheets-en-US";
import { sheetsEsMX } from "../../src/messages/pane-sheets-es-MX";

test.each([
  [sheetsEsMX, 0, "Las columnas de área quedarán libres: la configuración no tiene catálogo de áreas."],
  [sheetsEsMX, 1, "Las columnas de área ofrecerán el área del catálogo."],
  [sheetsEsMX, 12, "Las columnas de área ofrecerán las 12 áreas del catálogo."],
  [sheetsEnUS, 0, "The area columns will take any text: the settings hold no catalogue of areas."],
  [sheetsEnUS, 12, "The area columns will offer the 12 areas of the catalogue."],
])("a template's lists of areas are told in words: %#", ({ template }, areas, said) => {
  expect(template.areas(areas)).toBe(said);
});

test.each([
  [sheetsEsMX, "Hoja «Avance» insertada a las 10:32", "1 observación copiada a las 10:32: ya puede pegar"],
  [sheetsEnUS, "Sheet “Avance” inserted at 10:32", "1 observation copied at 10:32: paste"],
])("what was done is told with its time: %#", ({ template, copy }, inserted, copied) => {
  expect(template.done("10:32", "Avance")).toBe(inserted);
  expect(template.areaSheet("Catálogo de áreas")).toContain("Catálogo de áreas");
  expect(copy.done("10:32", 1)).toContain(copied);
});

test("every format has a name and a hint of its own", () => {
  for (const { template } of [sheetsEsMX, sheetsEnUS]) {
    const said = newSheetFormats.flatMap((format) => Object.values(template.formats[format]));
    expect(new Set(said).size).toBe(2 * newSheetFormats.length);
  }
});

test.each([
  [sheetsEsMX, "3 columnas agregadas a «E» a las 10:32, en H3:J5 y H9:J9", "Columna agregada a «E»", "celdas ocupadas"],
  [sheetsEnUS, "3 columns added to “E” at 10:32, in H3:J5 and H9:J9", "Column added to “E”", "cells in use"],
])("columns of progress are told with their cells: %#", ({ progress }, several, one, taken) => {
  expect(progress.done("10:32", "E", 3, ["H3:J5", "H9:J9"])).toBe(several);
  expect(progress.done("10:32", "E", 1, ["H3:H5"])).toContain(one);
  expect(progress.noRoom("E", "H3:J5")).toContain("H3:J5");
  expect(progress.noRoom("E", null)).toContain(taken);
  expect(progress.noWorkingDocument("E")).toContain("E");
});
