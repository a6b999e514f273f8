import { patchXlsx } from "../../../workbench/document/xlsx/patch-xlsx";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { lossesBetween, readSavedWorkbook } from "../../support/independent-xlsx";
import { differingParts } from "../../support/package-dom";
import { richPackage } from "./package-fixtures";
import { cell, datos, firstSheet, number, packages, partText, sheet, sheetPart, text } from "./patching";

const chainParts = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"];
describe.each(packages)("a package %s", (_, open) => {
  const original = open();
  const before = readSavedWorkbook(original);

  test("is returned as it is when nothing is to be changed", () => {
    expect(patchXlsx(original, datos({}))).toBe(original);
  });

  test("changes nothing but the sheet's part, and the request to calculate, when a constant changes", () => {
    const patched = patchXlsx(original, datos({ cells: [cell("A3", { content: number(7) })] }));
    expect(differingParts(original, patched)).toEqual(["xl/workbook.xml", sheetPart]);
    expect(lossesBetween(before, readSavedWorkbook(patched))).toEqual(["Datos!A3 held 2, now 7."]);
    expect(partText(patched, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("keeps every other row of the sheet's part character by character", () => {
    const patched = patchXlsx(original, datos({ cells: [cell("A3", { content: number(7) })] }));
    const [was, now] = [partText(original, sheetPart), partText(patched, sheetPart)];
    expect(now).toBe(was.replace(/(<(?:x:)?c r="A3">)(<(?:x:)?v>)2/, "$1$27"));
  });

  test("changes nothing but the sheet and the styles when a format changes", () => {
    const patched = patchXlsx(original, datos({ cells: [cell("A3", { style: { fill: "#ffee00" } })] }));
    expect(differingParts(original, patched)).toEqual(["xl/styles.xml", sheetPart]);
    expect(firstSheet(patched).styles.get("A3")?.fill).toBe("FFEE00");
    expect(firstSheet(patched).values).toEqual(firstSheet(original).values);
  });

  test("drops the chain of calculation when a formula is written, or overwritten", () => {
    const written = datos({ cells: [cell("D2", { content: { kind: "formula", formula: '=A2&"<"', value: "1<" } })] });
    expect(differingParts(original, patchXlsx(original, written))).toEqual([...chainParts, sheetPart]);
    expect(firstSheet(patchXlsx(original, written)).formulas.get("D2")).toBe('A2&"<"');
    expect(firstSheet(patchXlsx(original, written)).values.get("D2")).toBe("1<");
    const overwritten = datos({ cells: [cell("E2", { content: text("fijo") })] });
    expect(differingParts(original, patchXlsx(original, overwritten))).toEqual([...chainParts, sheetPart]);
  });

  test("writes out the formulas that were shared from a cell that is overwritten", () => {
    const patched = firstSheet(patchXlsx(original, datos({ cells: [cell("B2", { content: number(1) })] })));
    expect([...patched.formulas]).toEqual([
      ["E2", '"a>b"&A2'],
      ["B3", "A3*2+$A$2"],
      ["B4", "A4*2+$A$2"],
      ["B5", "A5*2+$A$2"],
    ]);
    expect(patched.values.get("B4")).toBe(7);
  });

  test("puts new cells and rows where they belong", () => {
    const cells = ["G9", "A8", "C2", "B8", "A1", "F3", "C7"].map((address) =>
      cell(address, { content: text(address) }),
    );
    const patched = patchXlsx(original, datos({ cells }));
    const addresses = [...partText(patched, sheetPart).matchAll(/<(?:x:)?c\s[^>]*?r="([A-Z]+)(\d+)"/g)];
    const places = addresses.map(([, letters = "", row]) => Number(row) * 100 + letters.charCodeAt(0));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    for (const { row, column } of cells)
      expect(firstSheet(patched).values.get(`${"ABCDEFG"[column]}${row + 1}`)).toBeDefined();
    expect(partText(patched, sheetPart)).toContain('ref="A1:G9"');
    expect(partText(patched, sheetPart)).toContain('spans="1:6"');
  });
});

describe("texts", () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "@SUM(A1)",
    "<v>1</v> & \"'",
    "]]>",
    "  con blancos  ",
    "línea 1\nlínea 2\ttabulador",
    "retorno\rde carro",
    "control \u0001\u0008\u001f fin",
    "_x0041_ no es A",
    "__x005F_",
    "😀 👨‍👩‍👧 𝒜",
    "\uD83D suelto \uDE00",
    "\uFFFE\uFFFF",
    "00012",
    "é".repeat(32_767),
  ];

  test("arrive as they are, whatever is in them", () => {
    const cells = hostile.map((value, row) => ({ row, column: 0, content: text(value) }));
    const saved = firstSheet(patchXlsx(skeletonXlsx(), { sheets: [sheet("Hoja1", { cells })] }));
    expect([...saved.formulas]).toEqual([]);
    for (const [row, value] of hostile.entries()) expect(saved.values.get(`A${row + 1}`)).toBe(value);
  });

  test("longer than a cell can hold are refused", () => {
    const cells = [cell("A1", { content: text("x".repeat(32_768)) })];
    const refused = () => patchXlsx(skeletonXlsx(), { sheets: [sheet("Hoja1", { cells })] });
    expect(refused).toThrow(expect.objectContaining({ code: "invalid-patch" }));
  });
});

test("numbers, truth values and errors arrive as what they are", () => {
  const contents = [
    number(0.1 + 0.2),
    number(-1e-300),
    number(1e21),
    { kind: "boolean", value: false },
    { kind: "error", value: "#REF!" },
  ] as const;
  const cells = contents.map((content, row) => ({ row, column: 1, content }));
  const saved = firstSheet(patchXlsx(skeletonXlsx(), { sheets: [sheet("Hoja1", { cells })] }));
  expect([...saved.values.values()]).toEqual([0.1 + 0.2, -1e-300, 1e21, false, "#REF!"]);
  const refused = () =>
    patchXlsx(skeletonXlsx(), { sheets: [sheet("Hoja1", { cells: [cell("A1", { content: number(NaN) })] })] });
  expect(refused).toThrow(expect.objectContaining({ code: "invalid-patch" }));
});

test("an emptied cell keeps its format, and goes where it has none", () => {
  const empty = { content: { kind: "empty" } } as const;
  const patched = patchXlsx(richPackage(), datos({ cells: [cell("B1", empty), cell("A4", empty)] }));
  expect(firstSheet(patched).values.has("B1")).toBe(false);
  expect(firstSheet(patched).styles.get("B1")?.fill).toBe("1F5C4D");
  expect(firstSheet(patched).styles.has("A4")).toBe(true);
  const emptied = patchXlsx(richPackage(), datos({ cells: [cell("D4", empty)] }));
  expect(firstSheet(emptied).styles.has("D4")).toBe(false);
});

test("a style lies over the cell's own format, or the one of its row or column", () => {
  const cells = [
    cell("A1", {
      style: { fill: null, fontName: "Arial", borders: { bottom: null, top: { style: "double", color: "#0000ff" } } },
    }),
    cell("A2", { style: { bold: true, indent: 0, numberFormat: null } }),
    cell("E1", { style: { italic: true } }),
    cell("C9", { style: { wrapText: true } }),
  ];
  const { styles } = firstSheet(patchXlsx(richPackage(), datos({ cells })));
  expect(styles.get("A1")).toMatchObject({ fill: null, isBold: true, fontName: "Arial", fontColor: "FFFFFF" });
  expect(styles.get("A1")?.borders).toEqual(["diagonal hair ", "left thin ", "top double 0000FF"]);
  expect(styles.get("A2")).toMatchObject({ isBold: true, numberFormat: "0", horizontal: "right" });
  expect(styles.get("E1")).toMatchObject({ isBold: true, fill: "1F5C4D" });
  expect(styles.get("C9")).toMatchObject({ wrapText: true, numberFormat: "dd/mm/yyyy", horizontal: "right" });
});

test("the same format is written once, however many cells have it", () => {
  const cells = Array.from({ length: 50 }, (_, row) => ({ row: row + 20, column: 0, style: { fill: "#abcdef" } }));
  const once = patchXlsx(richPackage(), datos({ cells }));
  expect(partText(once, "xl/styles.xml")).toContain('<cellXfs count="4">');
  const again = patchXlsx(once, datos({ cells: [cell("E20", { style: { fill: "#abcdef" } })] }));
  expect(partText(again, "xl/styles.xml")).toContain('<fills count="4">');
});
