import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../workbench/document/open-in-node";
import type { CellContent, CellInput } from "../../workbench/document/workbook-document";

/** A number as it is, so that whatever depends on it is calculated; all else untouched. */
function again({ kind, value, formula }: CellContent): CellInput | undefined {
  return kind === "number" && formula === null ? { kind, value: Number(value) } : undefined;
}

/** A program of its own, which a test can put an end to: opens a workbook, edits each of its sheets, has it calculated, saves it. */
async function editWorkbook(from: string, to: string): Promise<void> {
  const document = await openWorkbook(new Uint8Array(readFileSync(from)), { name: "Libro.xlsx" });
  await document.settled();
  for (const sheet of document.sheets()) {
    const rect = sheet.usedRange(true);
    if (!rect) continue;
    sheet.write(
      rect,
      sheet.read(rect).map((cells) => cells.map(again)),
    );
    await document.settled();
    const below = { row: rect.row + rect.rowCount, column: 0, rowCount: 1, columnCount: 1 };
    sheet.write(below, [[{ kind: "text", value: "Escrito en la celda" }]]);
  }
  await document.settled();
  writeFileSync(to, document.save());
  document.dispose();
}

const [from = "", to = ""] = process.argv.slice(2);
void editWorkbook(from, to);
