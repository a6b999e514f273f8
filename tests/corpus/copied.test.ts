import { readFileSync } from "node:fs";
import { corpusFiles, type CorpusFile } from "../../scripts/corpus";
import { FileError } from "../../workbench/document/file-error";
import { openWorkbook } from "../../workbench/document/open-in-node";
import { differenceBetween, mainParts } from "../support/package-checker";
import { packageParts, relationshipsOf } from "../support/package-dom";
import { danglingRelationships, faultsOfPackage } from "../support/package-integrity";

jest.setTimeout(240_000);

/** The file with its active sheet copied to the end; null where it cannot be opened. */
async function copied(bytes: Uint8Array): Promise<{ readonly saved: Uint8Array; readonly at: number } | null> {
  const document = await openWorkbook(bytes, { name: "Libro.xlsx" }).catch((error: unknown) => {
    if (error instanceof FileError) return null;
    throw error;
  });
  if (!document) return null;
  try {
    const { id, name } = document.activeSheet();
    document.copySheet(id, document.sheets().length);
    const saved = document.save();
    const again = await openWorkbook(saved, { name: "Libro.xlsx" });
    const copy = again.sheets().at(-1);
    const source = again.sheets().find((sheet) => sheet.name === name);
    const used = source?.usedRange(true);
    const shown = (sheet: typeof copy) => [
      used && sheet?.read(used),
      sheet?.merges(),
      sheet?.charts().map((chart) => chart.name),
      sheet?.shapes().map((shape) => shape.name),
      sheet?.tables().map(({ rect, columnNames }) => ({ rect, columnNames })),
    ];
    expect(shown(copy)).toEqual(shown(source));
    again.dispose();
    return { saved, at: document.sheets().findIndex((sheet) => sheet.id === id) };
  } finally {
    document.dispose();
  }
}

/** The kinds of relationships by which a part leads to others, at once or by way of them, each as often as there are parts. */
function kindsFrom(bytes: Uint8Array, start: string): string[] {
  const parts = packageParts(bytes);
  const seen = new Set<string>();
  const follow = (source: string): string[] =>
    [...relationshipsOf(parts, source).values()].flatMap(({ type, target }) => {
      if (seen.has(`${source} ${target}`)) return [];
      seen.add(`${source} ${target}`);
      return [type.split("/").at(-1) ?? "", ...(parts.has(target) ? follow(target) : [])];
    });
  return follow(start).sort();
}

/** What a copy may change of a package: what lists sheets and parts, and what the new sheet adds to. */
const listing = /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

/** The sheet's part of a new tab is the last of the worksheets. */
const lastSheet = (bytes: Uint8Array): string => mainParts(packageParts(bytes)).sheets.at(-1) ?? "";

const files = corpusFiles().filter(({ leftOut }) => leftOut === null);

const kindsCopied = new Set<string>();

describe("a copied sheet of other people's workbooks", () => {
  const each =
    files.length > 0
      ? test.each(files.map((file): [string, CorpusFile | null] => [file.name, file]))
      : test.skip.each([["no workbook", null] as [string, CorpusFile | null]]);
  each("is whole, and leaves all else as it was: %s", async (_name, file) => {
    if (file === null) return;
    const original = new Uint8Array(readFileSync(file.path));
    const result = await copied(original);
    if (result === null) return;
    const { saved, at } = result;
    const { lost, changed } = differenceBetween(original, saved);
    expect(lost.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
    expect(changed.filter((part) => !listing.test(part))).toEqual([]);
    const before = [...faultsOfPackage(original), ...danglingRelationships(original)];
    const after = [...faultsOfPackage(saved), ...danglingRelationships(saved)];
    expect(after.filter((fault) => !before.includes(fault))).toEqual([]);
    const { sheets } = mainParts(packageParts(saved));
    const kinds = kindsFrom(saved, lastSheet(saved));
    expect(kinds).toEqual(kindsFrom(saved, sheets[at] ?? ""));
    for (const kind of kinds) kindsCopied.add(kind);
  });

  (files.length > 0 ? test : test.skip)("and there were drawings, charts and printers' settings among them", () => {
    expect([...kindsCopied]).toEqual(expect.arrayContaining(["drawing", "chart", "printerSettings"]));
  });
});
