import { readFileSync } from "node:fs";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { gatherWorkbooks, listOrigins, type ChosenFile } from "../../src/operations/gather-workbooks";
import { filesOf, fileOf, madeFile, programmesOf, typeDocument } from "../support/gathered-files";
import { openForTest } from "../support/office-client";
import { samplePath } from "../support/sample";
import { asOf, labels, rowsOf, sheetNamed, summarize } from "../support/summary-workbook";

const gather = (files: readonly ChosenFile[], replaces = false) => gatherWorkbooks({ files, replaces });
const simple = (...areas: string[]) => madeFile((document) => typeDocument(document, areas));
const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test("forty workbooks become one summary by area, whose figures are those of the files", async () => {
  const programmes = programmesOf(40);
  const files = await filesOf(programmes);
  const { document, traffic } = await openForTest();
  traffic.reset();
  const outcomes = await gather(files);
  // One for the list before, four for each file, one that looks for marks.
  expect(traffic.roundTrips).toBe(1 + 4 * 40 + 1);
  expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(files.map(() => "gathered"));
  expect(document.sheets().map(({ name }) => name)).toHaveLength(41);
  expect(document.sheets()[1]?.name).toBe("S-100 Seguimient – Documento de");

  await summarize();
  const rows = rowsOf(document);
  const counted = (title: string) => {
    const first = rows.findIndex(([text]) => text === title) + 2;
    const end = rows.findIndex(([text], row) => row >= first && text === labels.total);
    return new Map(rows.slice(first, end).map((cells) => [cells[0], [cells[1], cells[7], cells[8]]]));
  };
  const activities = programmes.flatMap(({ fileName, activities: own }) =>
    own.map((activity) => ({ fileName, ...activity })),
  );
  const expected = (keyOf: (activity: (typeof activities)[number]) => string) => {
    const counts = new Map<string, [overdue: number, all: number, missing: number]>();
    for (const activity of activities) {
      const count = counts.get(keyOf(activity)) ?? [0, 0, 0];
      count[0] += activity.due < 42277 ? 1 : 0;
      count[1] += 1;
      count[2] += activity.product === null ? 1 : 0;
      counts.set(keyOf(activity), count);
    }
    return counts;
  };
  expect(counted(labels.sections.area)).toEqual(expected(({ area }) => area));
  expect(counted(labels.sections.origin)).toEqual(expected(({ fileName }) => fileName));
}, 240_000);

test("only sheets with an ASM table stay; what one of them takes from another keeps its value", async () => {
  const bytes = await madeFile((document) => {
    const sheet = document.activeSheet();
    typeDocument(document, ["Planeación", "Jurídico"]);
    const other = document.addSheet("Datos");
    other.write(at(0, 0), [[{ kind: "text", value: "007" }]]);
    other.write(at(1, 0), [[{ kind: "number", value: 42185 }]]);
    sheet.write(at(3, 5), [[{ kind: "formula", formula: "=Datos!A1" }]]);
    sheet.write(at(4, 4), [[{ kind: "formula", formula: "=Datos!A2+1" }]]);
    sheet.write(at(4, 5), [[{ kind: "formula", formula: "=F4" }]]);
  });
  const { document, traffic } = await openForTest();
  traffic.reset();
  const [done] = await gather([fileOf("S-101.xlsx", bytes)]);
  expect(done?.outcome).toEqual({
    kind: "gathered",
    sheetNames: ["S-101 – Avance"],
    replaced: 0,
    valuesKept: 2,
    others: [],
  });
  expect(traffic.roundTrips).toBe(1 + 5 + 1);
  await document.settled();
  const sheet = sheetNamed(document, "S-101 – Avance");
  expect(sheet.read({ row: 3, column: 5, rowCount: 2, columnCount: 1 })).toEqual([
    [{ kind: "text", value: "007", formula: null }],
    [{ kind: "text", value: "007", formula: "=F4" }],
  ]);
  expect(sheet.read(at(4, 4))).toEqual([[{ kind: "number", value: 42186, formula: null }]]);
  expect(document.sheets().map(({ name }) => name)).toEqual(["Hoja1", "S-101 – Avance"]);
});

test("formulas among sheets that stay are kept, and follow their new names", async () => {
  const bytes = await madeFile((document) => {
    const sheet = document.activeSheet();
    typeDocument(document, ["Planeación", "Jurídico"]);
    document.addSheet("Datos").write(at(0, 0), [[{ kind: "text", value: "Manual" }]]);
    typeDocument(document, ["Archivo"], document.addSheet("Otra"));
    sheet.write(at(4, 5), [[{ kind: "formula", formula: "=Otra!F4" }]]);
  });
  const { document } = await openForTest();
  const [done] = await gather([fileOf("S-101.xlsx", bytes)]);
  expect(done?.outcome).toMatchObject({ sheetNames: ["S-101 – Avance", "S-101 – Otra"], valuesKept: 0 });
  await document.settled();
  const [[cell] = []] = sheetNamed(document, "S-101 – Avance").read(at(4, 5));
  expect(cell).toMatchObject({ value: "Resultado", formula: "='S-101 – Otra'!F4" });
});

test("where a protected sheet takes something from another sheet, that one stays too", async () => {
  const bytes = await madeFile((document) => {
    typeDocument(document, ["Planeación"]);
    document.addSheet("Datos").write(at(0, 0), [[{ kind: "text", value: "Manual" }]]);
    document.activeSheet().write(at(3, 5), [[{ kind: "formula", formula: "=Datos!A1" }]]);
  });
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const files = unzipSync(bytes);
  const part = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  files["xl/worksheets/sheet1.xml"] = strToU8(part.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
  const { document } = await openForTest();
  const [done] = await gather([fileOf("S-101.xlsx", zipSync(files))]);
  expect(done?.outcome).toMatchObject({ kind: "gathered", valuesKept: 0, others: ["Datos"] });
  expect(document.sheets().map(({ name }) => name)).toEqual(["Hoja1", "S-101 – Avance", "Datos"]);
  expect(sheetNamed(document, "S-101 – Avance").read(at(3, 5))[0]?.[0]?.formula).toBe("=Datos!A1");
});

test("marks of ours do not come along, those of people do", async () => {
  const bytes = await madeFile((document) => {
    typeDocument(document, ["Planeación"]);
    for (const formula of ['=LEN("revisor-asm:error:2")>0', "=$A1>3"])
      document.activeSheet().addConditionalFormat({
        ranges: [at(3, 0)],
        stopIfTrue: false,
        rule: { type: "custom", formula },
        style: { fill: "#FF0000" },
      });
  });
  const { document } = await openForTest();
  await gather([fileOf("S-101.xlsx", bytes)]);
  const formats = sheetNamed(document, "S-101 – Avance").conditionalFormats();
  expect(formats.map(({ rule }) => rule)).toEqual([{ type: "custom", formula: "=$A1>3" }]);
});

test("the file is remembered though its sheet is renamed, and is not brought in twice unless it is to be replaced", async () => {
  const { document } = await openForTest();
  await gather([fileOf("S-101.xlsx", await simple("Planeación"))]);
  sheetNamed(document, "S-101 – Avance").setName("Comedores");
  expect(await listOrigins()).toEqual(new Map([["s-101.xlsx", ["Comedores"]]]));
  const newer = fileOf("s-101.XLSX", await simple("Jurídico"));
  expect(await gather([newer])).toEqual([
    { fileName: "s-101.XLSX", outcome: { kind: "already-gathered", sheetNames: ["Comedores"] } },
  ]);
  const [again] = await gather([newer], true);
  expect(again?.outcome).toMatchObject({ kind: "gathered", sheetNames: ["s-101 – Avance"], replaced: 1 });
  expect(document.sheets().map(({ name }) => name)).toEqual(["Hoja1", "s-101 – Avance"]);
  const review = await reviewWorkbook({ asOf });
  expect(review.areas.map(({ area }) => area)).toEqual(["Jurídico"]);
  expect(review.sheets.map(({ snapshot }) => snapshot.origin)).toEqual([undefined, "s-101.XLSX"]);
});

test("two chosen files of one name are not both brought in", async () => {
  const { document } = await openForTest();
  const bytes = await simple("Planeación");
  const outcomes = await gather([fileOf("a.xlsx", bytes), fileOf("a.xlsx", bytes)]);
  expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(["gathered", "already-gathered"]);
  expect(document.sheets()).toHaveLength(2);
});

test("a sheet has the name of its file and its own, also where the workbook has one of that name", async () => {
  const { document } = await openForTest({ file: await simple("Jurídico") });
  expect(document.sheets().map(({ name }) => name)).toEqual(["Avance"]);
  await gather([fileOf("S-101.xlsx", await simple("Planeación"))]);
  expect(document.sheets().map(({ name }) => name)).toEqual(["Avance", "S-101 – Avance"]);
});

test("each file that cannot be taken in says why, and the others are taken in", async () => {
  const { document } = await openForTest();
  const compound = [0xd0, 0xcf, 0x11, 0xe0];
  const encrypted = [...compound, ...Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat()];
  const good = await simple("Planeación");
  const files = [
    fileOf("viejo.xls", Uint8Array.from(compound)),
    fileOf("secreto.xlsx", Uint8Array.from(encrypted)),
    fileOf("nota.xlsx", new TextEncoder().encode("hola")),
    fileOf("macros.xlsm", good),
    fileOf("roto.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])),
    { ...fileOf("grande.xlsx", good), size: 3.5 * 1024 * 1024 + 1 },
    { name: "ausente.xlsx", size: 1, read: () => Promise.reject(new Error("NotReadableError")) },
    fileOf("vacio.xlsx", await madeFile(() => undefined)),
    fileOf("bueno.xlsx", good),
  ];
  const outcomes = await gather(files);
  expect(outcomes.map(({ fileName, outcome }) => [fileName, outcome.kind])).toEqual([
    ["viejo.xls", "old-format"],
    ["secreto.xlsx", "password-protected"],
    ["nota.xlsx", "not-xlsx"],
    ["macros.xlsm", "not-xlsx"],
    ["roto.xlsx", "unreadable"],
    ["grande.xlsx", "too-large"],
    ["ausente.xlsx", "unreadable"],
    ["vacio.xlsx", "no-asm-table"],
    ["bueno.xlsx", "gathered"],
  ]);
  expect(document.sheets().map(({ name }) => name)).toEqual(["Hoja1", "bueno – Avance"]);
});

test("a real workbook comes with both of its sheets and is reviewed as it was", async () => {
  const { document } = await openForTest();
  await gather([fileOf("E-006 2015.xlsx", readFileSync(samplePath("imss-e006-2015")))]);
  const { totals, areas } = await reviewWorkbook({ asOf });
  expect(totals).toMatchObject({ overdue: 6, dueSoon: 1, onTime: 1, missingEvidence: 0 });
  expect(areas).toHaveLength(4);
  expect(document.sheets()[1]?.name).toMatch(/^E-006 2015 – /);
});

test("whoever gives up keeps what is done, and no other file is begun", async () => {
  const { document } = await openForTest();
  const bytes = await simple("Planeación");
  const stop = new AbortController();
  const told: string[] = [];
  const outcomes = await gatherWorkbooks({
    files: [fileOf("a.xlsx", bytes), fileOf("b.xlsx", bytes)],
    replaces: false,
    signal: stop.signal,
    onFile: ({ name, at: number, of }) => told.push(`${number}/${of} ${name}`),
    onDone: () => stop.abort(),
  });
  expect(told).toEqual(["1/2 a.xlsx"]);
  expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(["gathered", "cancelled"]);
  expect(document.sheets()).toHaveLength(2);
});
