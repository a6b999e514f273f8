import { readFileSync } from "node:fs";
import { corpusFiles, missingPackages, type CorpusFile } from "../../scripts/corpus";
import { FileError } from "../../workbench/document/file-error";
import { openWorkbook } from "../../workbench/document/open-in-node";
import type { SheetDocument, WorkbookDocument } from "../../workbench/document/workbook-document";
import {
  convertAllWithLibreOffice,
  convertWithLibreOffice,
  isLibreOfficeInstalled,
  libreOfficeMissing,
} from "../support/libreoffice";
import { changesBeyondCell, differenceBetween, mainParts } from "../support/package-checker";
import { packageParts } from "../support/package-dom";
import { samplePath } from "../support/sample";
import { furnishedWorkbook } from "../workbench/document/copied-package";

jest.setTimeout(180_000);

/** For what a busy machine opens in minutes. */
const longTimeoutMs = 900_000;

/** What cannot be opened, with the code of the refusal. */
const refused: Readonly<Record<string, string>> = {
  "xlsx-populate/examples/encryption/in.xlsx": "password-protected",
  "xlsx-populate/examples/encryption/out.xlsx": "password-protected",
};

/** LibreOffice opens it in seconds and takes minutes to write its 65,530 links, so that it is asked for the cells alone. */
const readAsText: ReadonlySet<string> = new Set(["xlsx-stream-reader/test/big.xlsx"]);

const written = "Escrito en la celda";
const files = corpusFiles();
const opening = files.filter(({ name }) => refused[name] === undefined);
const read = ({ path }: CorpusFile) => new Uint8Array(readFileSync(path));

/** Saved with one text below all else of the first sheet that takes it, and where that is. */
interface Edited {
  readonly bytes: Uint8Array;
  readonly sheet: number;
  readonly address: string;
}

function writeBelow(document: WorkbookDocument, sheet: SheetDocument): Edited {
  const used = sheet.usedRange(false);
  const row = used ? used.row + used.rowCount : 0;
  sheet.write({ row, column: 0, rowCount: 1, columnCount: 1 }, [[{ kind: "text", value: written }]]);
  return { bytes: document.save(), sheet: document.sheets().indexOf(sheet), address: `A${row + 1}` };
}

/** The text of a sheet's part. */
function textOf(bytes: Uint8Array, sheet: number): string {
  const parts = packageParts(bytes);
  return Buffer.from(parts.get(mainParts(parts).sheets[sheet] ?? "") ?? []).toString("utf8");
}

async function edited(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await openWorkbook(bytes, { name: "Libro.xlsx" });
  try {
    return writeBelow(document, document.activeSheet()).bytes;
  } finally {
    document.dispose();
  }
}

for (const name of missingPackages())
  test.skip(`the workbooks of ${name} (the registry did not give the package, so that they are left out)`, () =>
    undefined);

const each = (some: readonly CorpusFile[]) =>
  some.length > 0 ? test.each(some.map((file) => [file.name, file] as const)) : test.skip.each([["no workbook", null]]);

/** Saves a workbook as it was opened, and after one edit; returns the latter. */
async function expectKept(original: Uint8Array): Promise<Uint8Array> {
  const document = await openWorkbook(original, { name: "Libro.xlsx" });
  try {
    expect(differenceBetween(original, document.save())).toEqual({ lost: [], added: [], changed: [] });
    const { bytes, sheet, address } = writeBelow(document, document.activeSheet());
    expect(changesBeyondCell(original, bytes, sheet, address)).toEqual([]);
    expect(textOf(bytes, sheet)).toContain(written);
    return bytes;
  } finally {
    document.dispose();
  }
}

/** The workbooks after an edit, by their names. */
const edits = new Map<string, Uint8Array>();

describe("a workbook of other people", () => {
  each(opening.filter(({ isLarge }) => !isLarge))(
    "is saved as it was, and with one edit and nothing else changed: %s",
    async (_name, file) => {
      if (file !== null) edits.set(file.name, await expectKept(read(file)));
    },
  );

  each(opening.filter(({ isLarge }) => isLarge))(
    "that is large is saved as it was, and with one edit and nothing else changed: %s",
    async (_name, file) => {
      if (file !== null) edits.set(file.name, await expectKept(read(file)));
    },
    longTimeoutMs,
  );

  each(files.filter(({ name }) => refused[name] !== undefined))(
    "that cannot be opened is refused with the reason: %s",
    async (name, file) => {
      if (file === null) return;
      const failure = await openWorkbook(read(file), { name: "Libro.xlsx" }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(FileError);
      expect(failure).toMatchObject({ code: refused[name] });
    },
  );
});

const madeBy: readonly {
  readonly program: string;
  readonly file: string;
  readonly mark: RegExp;
  readonly part: string;
}[] = [
  {
    program: "Excel for Windows",
    file: "xlsx-chart/template/pie.xlsx",
    mark: /<Application>Microsoft Excel</,
    part: "docProps/app.xml",
  },
  {
    program: "Excel for Mac",
    file: "xlsx-parse-stream/test/file.xlsx",
    mark: /Microsoft Macintosh Excel/,
    part: "docProps/app.xml",
  },
  {
    program: "LibreOffice",
    file: "convert-excel-to-json/tests/test-data.xlsx",
    mark: /<Application>LibreOffice\//,
    part: "docProps/app.xml",
  },
  // Google's export has no properties; it declares Excel for Mac's namespace in every part.
  ...[
    "xlsx-stream-reader/example/example4.xlsx",
    "convert-excel-to-json/tests/test-data-2.xlsx",
    "xlsx2json/test/xlsx/japanese_characters.xlsx",
  ].map((file) => ({
    program: "Google Sheets",
    file,
    mark: /xmlns:mx="http:\/\/schemas.microsoft.com\/office\/mac\/excel\/2008\/main"/,
    part: "xl/workbook.xml",
  })),
  {
    program: "WPS Spreadsheets",
    file: "@corbe30/fortune-excel/test/fixtures/xls_preview.xlsx",
    mark: /<Application>WPS Spreadsheets/,
    part: "docProps/app.xml",
  },
  {
    program: "SheetJS",
    file: "xlsx-stream-reader/example/F1_without_Save.xlsx",
    mark: /<Application>SheetJS</,
    part: "docProps/app.xml",
  },
];

describe("among the workbooks that are tried", () => {
  const present = madeBy.filter(({ file }) => opening.some(({ name }) => name === file));
  for (const { program, file, mark, part } of present)
    test(`one was saved by ${program}: ${file}`, () => {
      const found = opening.find(({ name }) => name === file);
      const bytes = found && packageParts(read(found)).get(part);
      expect(Buffer.from(bytes ?? []).toString("utf8")).toMatch(mark);
    });
});

function textsIn(converted: Uint8Array | null, format: "xlsx" | "csv"): string {
  if (converted === null) return "";
  const strings = format === "csv" ? converted : packageParts(converted).get("xl/sharedStrings.xml");
  return Buffer.from(strings ?? []).toString("utf8");
}

/** Those in which LibreOffice finds no edit, or which it cannot open. */
async function notFoundByLibreOffice(): Promise<string[]> {
  const missing: string[] = [];
  for (const format of ["xlsx", "csv"] as const) {
    const asked = opening.filter(({ name }) => readAsText.has(name) === (format === "csv"));
    const workbooks: Uint8Array[] = [];
    for (const file of asked) workbooks.push(edits.get(file.name) ?? (await edited(read(file))));
    const converted = convertAllWithLibreOffice(workbooks, format, { timeoutMs: 600_000 });
    const isFound = (index: number) => textsIn(converted[index] ?? null, format).includes(written);
    missing.push(...asked.filter((_, index) => !isFound(index)).map(({ name }) => name));
  }
  return missing;
}

describe("LibreOffice opens the workbooks of other people after an edit", () => {
  const title = `and finds the edit in each of ${opening.length}`;
  const find = async () => {
    expect(await notFoundByLibreOffice()).toEqual([]);
  };
  if (!isLibreOfficeInstalled()) test.skip(libreOfficeMissing, () => undefined);
  else if (opening.length === 0) test.skip(title, find);
  else test(title, find, longTimeoutMs);
});

/** From Excel's format, and by way of LibreOffice's own. */
const conversions = [
  ["to .xlsx", (bytes: Uint8Array) => convertWithLibreOffice(bytes, "xlsx")],
  [
    "to .ods and from there to .xlsx",
    (bytes: Uint8Array) => convertWithLibreOffice(convertWithLibreOffice(bytes, "ods"), "xlsx", undefined, "ods"),
  ],
] as const;
const ours = [
  ["our sample", () => new Uint8Array(readFileSync(samplePath("avance-con-defectos")))],
  ["a sheet with a chart, a picture, notes and a table", furnishedWorkbook],
] as const;

describe("a workbook that LibreOffice has just converted", () => {
  if (!isLibreOfficeInstalled()) test.skip(libreOfficeMissing, () => undefined);
  else
    for (const [what, make] of ours)
      test.each(conversions)(
        `is saved as it was, and with one edit and nothing else changed: ${what}, %s`,
        async (_way, convert) => {
          await expectKept(convert(make()));
        },
        600_000,
      );
});
