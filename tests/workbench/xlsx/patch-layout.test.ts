import { patchXlsx } from "../../../workbench/document/xlsx/patch-xlsx";
import { pixelsFromColumnWidth } from "../../../workbench/document/xlsx/sizes";
import type { SheetPatch } from "../../../workbench/document/xlsx-patch";
import { packageParts, parsedPart } from "../../support/package-dom";
import { cell, datos, firstSheet, mark, packages, partText, rect, sheetPart, text } from "./patching";

describe.each(packages)("the layout of a package %s", (_, open) => {
  const original = open();
  const patched = (change: Partial<SheetPatch>) => firstSheet(patchXlsx(original, datos(change)));

  test("merges become the given ones", () => {
    expect(patched({ merges: [rect("C3:D3"), rect("A1:B1")] }).merges).toEqual(["A1:B1", "C3:D3"]);
    expect(patched({ merges: [] }).merges).toEqual([]);
    expect(patchXlsx(original, datos({ merges: [rect("C3:D3")] }))).toBe(original);
  });

  test("column widths split the ranges that they stand in, whose formats stay", () => {
    const saved = patched({
      columnWidths: new Map([
        [1, 200],
        [4, 64],
        [9, 33],
      ]),
    });
    const pixels = [0, 1, 2, 4, 8, 9, 10].map((column) => pixelsFromColumnWidth(saved.columnWidths.get(column) ?? 0));
    expect(pixels).toEqual([89, 200, 89, 64, 64, 33, 64]);
    const columns = partText(patchXlsx(original, datos({ columnWidths: new Map([[1, 200]]) })), sheetPart);
    expect(columns.match(/<(?:x:)?col [^>]*>/g)).toHaveLength(4);
    expect(columns.match(/style="2"/g)).toHaveLength(3);
  });

  test("row heights reach rows with cells and rows without", () => {
    const { rowHeights } = patched({
      rowHeights: new Map([
        [1, 40],
        [30, 20],
      ]),
    });
    expect([...rowHeights]).toEqual([
      [1, 30],
      [2, 30],
      [30, 15],
    ]);
  });

  test("hyperlinks are set, replaced, and taken out of a range", () => {
    const link = (address: string | null, documentReference: string | null = null) => ({
      address,
      documentReference,
      screenTip: "ver",
    });
    const { hyperlinks } = patched({
      hyperlinks: [
        { at: rect("A2"), link: link("mailto:a@b.mx?subject=a&body=b") },
        { at: rect("D9"), link: link(null, "'Otra hoja'!B2") },
        { at: rect("B4"), link: null },
      ],
    });
    expect(Object.fromEntries(hyperlinks)).toEqual({
      A4: { target: null, location: "'Otra hoja'!A1", tooltip: null },
      C4: { target: null, location: "'Otra hoja'!A1", tooltip: null },
      "A5:C5": { target: null, location: "'Otra hoja'!A1", tooltip: null },
      A2: { target: "mailto:a@b.mx?subject=a&body=b", location: null, tooltip: "ver" },
      D9: { target: null, location: "'Otra hoja'!B2", tooltip: "ver" },
    });
  });

  test("the last hyperlinks go with their relationships", () => {
    const bytes = patchXlsx(original, datos({ hyperlinks: ["A2", "A4"].map((at) => ({ at: rect(at), link: null })) }));
    expect(firstSheet(bytes).hyperlinks.size).toBe(0);
    expect(partText(bytes, sheetPart)).not.toContain("hyperlinks");
    expect(partText(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("example.org");
  });

  test("panes freeze and thaw, and the selection stays", () => {
    const frozen = patchXlsx(original, datos({ frozen: { rows: 2, columns: 1 } }));
    expect(firstSheet(frozen).frozen).toEqual({ rows: 2, columns: 1 });
    expect(partText(frozen, sheetPart)).toMatch(/selection pane="bottomRight" activeCell="B3" sqref="B3"/);
    expect(partText(patchXlsx(frozen, datos({ frozen: { rows: 0, columns: 0 } })), sheetPart)).toBe(
      partText(original, sheetPart),
    );
  });

  test("a tab gets a colour, another, and none", () => {
    const coloured = patchXlsx(original, datos({ tabColor: "#00b050" }));
    expect(firstSheet(coloured).tabColor).toBe("00B050");
    expect(firstSheet(patchXlsx(coloured, datos({ tabColor: "#ff0000" }))).tabColor).toBe("FF0000");
    expect(partText(patchXlsx(coloured, datos({ tabColor: null })), sheetPart)).toBe(partText(original, sheetPart));
  });

  test("every part is well-formed after all of it at once", () => {
    const bytes = patchXlsx(
      original,
      datos({
        cells: [cell("F9", { content: text("x"), style: { fill: "#ffee00" } })],
        merges: [],
        columnWidths: new Map([[0, 100]]),
        rowHeights: new Map([[0, 50]]),
        conditionalFormats: { removed: [1], moved: new Map([[0, [rect("A1")]]]), added: [mark, mark] },
        hyperlinks: [{ at: rect("A1"), link: { address: "https://a.mx", documentReference: null, screenTip: null } }],
        frozen: { rows: 1, columns: 0 },
        tabColor: "#123456",
      }),
    );
    const xml = [...packageParts(bytes).keys()].filter((name) => /\.(xml|rels|vml)$/.test(name));
    for (const name of xml)
      expect(parsedPart(packageParts(bytes), name).documentElement.localName).not.toBe("parsererror");
  });
});
