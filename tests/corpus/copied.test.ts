import { readFileSync } from "node:fs";
import { corpusFiles, type CorpusFile } from "../../scripts/corpus";
import { FileError } from "../../workbench/document/file-error";
import { openWorkbook } from "../../workbench/document/open-in-node";
import { differenceBetween, mainParts } from "../support/package-checker";
import { packageParts, relationshipsOf } from "../support/package-dom";
import { danglingRelationships, faultsOfPackage } from "../support/package-integrity";

jest.setTimeout(240_000);

/** For what a busy machine opens in minutes. */
const longTimeoutMs = 900_000;

/** What the tests leave out, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  "xlsx-stream-reader/test/big.xlsx": "its 65,530 links, copied and opened a second time, take more than a minute",
};

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

const files = corpusFiles().filter(({ name }) => leftOut[name] === undefined);

const kindsCopied = new Set<string>();

async function expectWholeCopy(file: CorpusFile): Promise<void> {
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
}

describe("a copied sheet of other people's workbooks", () => {
  for (const [name, reason] of Object.entries(leftOut)) test.skip(`${name} (left out: ${reason})`, () => undefined);
  const each = (some: readonly CorpusFile[]) =>
    some.length > 0
      ? test.each(some.map((file): [string, CorpusFile | null] => [file.name, file]))
      : test.skip.each([["no workbook", null] as [string, CorpusFile | null]]);
  const title = "is whole, and leaves all else as it was: %s";
  const tried = async (_name: string, file: CorpusFile | null) => {
    if (file !== null) await expectWholeCopy(file);
  };
  each(files.filter(({ isLarge }) => !isLarge))(title, tried);
  each(files.filter(({ isLarge }) => isLarge))(title, tried, longTimeoutMs);

  (files.length > 0 ? test : test.skip)("and there were drawings, charts and printers' settings among them", () => {
    expect([...kindsCopied]).toEqual(expect.arrayContaining(["drawing", "chart", "printerSettings"]));
  });
});
