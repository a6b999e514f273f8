import { patchXlsx } from "../../../workbench/document/xlsx/patch-xlsx";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import type { SheetPatch, WorkbookPatch } from "../../../workbench/document/xlsx-patch";
import { lossesBetween, readSavedWorkbook } from "../../support/independent-xlsx";
import { differingParts, packageParts, parsedPart } from "../../support/package-dom";
import { richPackage } from "./package-fixtures";
import { cell, number, partText, sheet, sheetPart } from "./patching";

describe("sheets", () => {
  const original = richPackage();
  const names = (bytes: Uint8Array) => readSavedWorkbook(bytes).sheets.map(({ name, state }) => `${name} ${state}`);
  const definedNames = (bytes: Uint8Array) =>
    [...parsedPart(packageParts(bytes), "xl/workbook.xml").getElementsByTagName("definedName")].map(
      (element) => `${element.getAttribute("localSheetId") ?? "-"} ${element.textContent}`,
    );
  const patch = (...sheets: SheetPatch[]): WorkbookPatch => ({ sheets });

  test("are added where the patch has them", () => {
    const added: SheetPatch = {
      name: "Resumen & más",
      originalName: null,
      cells: [cell("B2", { content: number(5), style: { bold: true } })],
    };
    const saved = patchXlsx(original, patch(sheet("Datos"), added, sheet("Otra hoja", { visibility: "hidden" })));
    expect(names(saved)).toEqual(["Datos visible", "Resumen & más visible", "Otra hoja hidden"]);
    expect(readSavedWorkbook(saved).sheets[1]?.values.get("B2")).toBe(5);
    expect(definedNames(saved)[1]).toBe("2 'Otra hoja'!$A$1:$B$9");
    expect(lossesBetween(readSavedWorkbook(original), readSavedWorkbook(saved))).toEqual([]);
  });

  test("are renamed, and so are the names that mention them", () => {
    const saved = patchXlsx(
      original,
      patch({ ...sheet("Datos"), name: "Hoja d'2" }, { ...sheet("Otra hoja"), name: "Otra" }),
    );
    expect(names(saved)).toEqual(["Hoja d'2 visible", "Otra visible"]);
    expect(definedNames(saved)).toEqual([
      "0 'Hoja d''2'!$A$1:$C$6",
      "1 Otra!$A$1:$B$9",
      `- SUM('Hoja d''2'!$A$2:$A$5,Otra!$B$2)&"Datos!"`,
    ]);
    expect(differingParts(original, saved)).toEqual(["xl/workbook.xml", sheetPart]);
    expect(partText(saved, sheetPart)).toBe(
      partText(original, sheetPart).replace("<xm:f>'Otra hoja'!A1", "<xm:f>Otra!A1"),
    );
  });

  test("that are gone take their parts and names along", () => {
    const saved = patchXlsx(original, patch(sheet("Otra hoja")));
    expect(names(saved)).toEqual(["Otra hoja visible"]);
    expect(definedNames(saved)).toEqual(["0 'Otra hoja'!$A$1:$B$9", `- SUM(#REF!$A$2:$A$5,'Otra hoja'!$B$2)&"Datos!"`]);
    const left = [...packageParts(saved).keys()];
    for (const gone of ["sheet1", "comments1", "table1", "vmlDrawing1", "calcChain"]) {
      expect(left.filter((name) => name.includes(gone))).toEqual([]);
    }
    expect(partText(saved, "[Content_Types].xml")).not.toContain("table1");
  });

  test("change places", () => {
    const saved = patchXlsx(original, patch(sheet("Otra hoja"), sheet("Datos")));
    expect(names(saved)).toEqual(["Otra hoja visible", "Datos visible"]);
    expect(partText(saved, "xl/workbook.xml")).toContain('activeTab="1"');
    expect(definedNames(saved)[0]).toBe("1 Datos!$A$1:$C$6");
  });

  test("that the package does not have are refused", () => {
    const refused = () => patchXlsx(original, patch(sheet("Nadie", { cells: [cell("A1", { content: number(1) })] })));
    expect(refused).toThrow(expect.objectContaining({ code: "invalid-patch" }));
  });
});

describe("files that cannot be patched", () => {
  const refusal = (bytes: Uint8Array) => () => patchXlsx(bytes, { sheets: [sheet("Hoja1")] });

  test.each([
    ["no zip file", Buffer.from("Esto no es un libro."), "not-a-package"],
    ["nothing", new Uint8Array(), "not-a-package"],
    [
      "a password-protected workbook",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "encrypted-or-legacy",
    ],
  ])("%s", (_, bytes, code) => {
    expect(refusal(bytes)).toThrow(expect.objectContaining({ code }));
  });
});

test("the empty workbook that a new one begins with has one sheet and nothing else", () => {
  const [only, ...others] = readSavedWorkbook(skeletonXlsx("Nueva")).sheets;
  expect(only?.name).toBe("Nueva");
  expect(only?.values.size).toBe(0);
  expect(others).toEqual([]);
});
