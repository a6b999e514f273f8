import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { Temporal } from "temporal-polyfill";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { readSavedWorkbook } from "../../support/independent-xlsx";
import { justify } from "../../../src/operations/justify";
import { reviewWorkbook } from "../../../src/operations/review-workbook";
import { emptyTeamState } from "../../../src/operations/team-state";
import { clientForTest } from "../../support/office-client";
import { openSample, samplePath } from "../../support/sample";

const project = join(__dirname, "..", "..", "..");

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person does, without npm around it. */
function review(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const program = ["scripts/run.mjs", "workbench/headless/cli.ts", ...args];
    const child = spawn(process.execPath, program, {
      cwd: project,
      env: { ...process.env, INIT_CWD: project, ...environment },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (err += text.toString()));
    child.on("close", (status) => resolve({ status, out, err }));
  });
}

const folder = mkdtempSync(join(tmpdir(), "revisor-asm-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** One sentence for people: no stack, no path of a program. */
const oneSentence = /^[^\n]{15,250}[.)\]]\n$/;

jest.setTimeout(120_000);

test("the IMSS sheet as the contract says, the same in another time zone", async () => {
  const args = [samplePath("imss-e006-2015"), "--as-of", "2015-09-30", "--json"];
  const { status, out, err } = await review(args);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  const document: unknown = JSON.parse(out);
  expect(document).toMatchObject({
    asOf: "2015-09-30",
    sheets: [
      {
        name: "E-006",
        tables: [{ format: "working-document", headerRow: 7, aspects: 8, activities: 8 }],
        skipped: null,
      },
    ],
    requests: { count: 2 },
  });
  const { issues, areas, notChecked } = document as {
    issues: { ruleId: string; cell: string; severity: string; data: Record<string, unknown>; text: string }[];
    areas: { area: string | null }[];
    notChecked: { ruleId: string; sheet: string; reason: string }[];
  };
  expect(issues.map(({ ruleId, cell }) => `${cell} ${ruleId}`)).toEqual([
    "E8 overdue",
    "G8 broken-spacing",
    "F9 stray-spaces",
    "D10 inconsistent-area-name",
    "E10 overdue",
    "G10 stray-spaces",
    "B11 stray-spaces",
    "C11 unbalanced-quotes",
    "E11 overdue",
    "G11 reused-evidence",
    "E12 overdue",
    "E13 overdue",
    "E14 overdue",
    "E15 due-soon",
  ]);
  expect(issues.find(({ ruleId }) => ruleId === "reused-evidence")?.data["alsoIn"]).toBe("G12, G13, G14");
  expect(
    issues.flatMap(({ data }) => Object.values(data)).every((value) => ["string", "number"].includes(typeof value)),
  ).toBe(true);
  expect(areas[0]).toEqual({
    area: "Coordinación de Cobranza",
    aspects: 2,
    activities: 2,
    withEvidence: 2,
    missingEvidence: 0,
    overdue: 1,
    dueSoon: 1,
    onTime: 0,
    undated: 0,
    concluded: 0,
    cancelled: 0,
  });
  // A working document has none of the columns that tell what was done.
  const silent = ["missing-progress", "invalid-progress", "complete-without-proof", "cancelled-without-proof"];
  expect(notChecked.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(silent));
  expect(notChecked.some(({ ruleId }) => ["overdue", "missing-evidence", "missing-due-date"].includes(ruleId))).toBe(
    false,
  );
});

test.each(["America/Mexico_City", "America/Tijuana", "Pacific/Kiritimati"])(
  "the same answers in %s as in UTC",
  async (TZ) => {
    const args = [samplePath("avance-con-defectos"), "--as-of", "2026-09-30", "--json"];
    const { out } = await review(args, { TZ: "UTC" });
    expect(JSON.parse(out)).toHaveProperty("issues");
    expect((await review(args, { TZ })).out).toBe(out);
  },
);

test("a readable report in English, with cell addresses", async () => {
  const { status, out } = await review([samplePath("imss-e006-2015"), "--as-of", "2015-06-30", "--lang", "en-US"]);
  expect(status).toBe(0);
  expect(out).toContain("cut-off date 30 Jun 2015");
  expect(out).toMatch(/D10\s+warning/);
  expect(out).not.toMatch(/overdue \d/);
});

test.each<[string, () => string, string]>([
  ["a file that is not a workbook", () => file("nota.xlsx", "Esto no es un libro."), "not-a-workbook"],
  ["a zip without a workbook", () => file("zip.xlsx", zipSync({ "a.txt": new Uint8Array(3) })), "not-a-workbook"],
  ["a file with a password", () => file("clave.xlsx", encryptedFile()), "password-protected"],
  ["a file that is not there", () => join(folder, "no-existe.xlsx"), "file-not-found"],
])("%s is told in one sentence, status 2", async (_, path, code) => {
  const { status, out, err } = await review([path(), "--json"]);
  expect(status).toBe(2);
  expect(err).toMatch(oneSentence);
  expect(JSON.parse(out)).toEqual({ error: { code, text: err.trim() } });
});

test.each<[string, () => string[], RegExp]>([
  ["no file", () => [], /Indique un solo libro/],
  ["an unknown option", () => [samplePath("imss-e006-2015"), "--nada"], /Indique un solo libro/],
  ["a day that is none", () => [samplePath("imss-e006-2015"), "--as-of", "2015-02-30"], /«2015-02-30»/],
  ["a mark without a file to save", () => [samplePath("imss-e006-2015"), "--highlight"], /--out/],
])("%s is told in one sentence, status 2", async (_, args, sentence) => {
  const { status, out, err } = await review(args());
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(oneSentence);
  expect(err).toMatch(sentence);
});

/** The sample with its overdue dates justified, saved; how many they are. */
async function justifiedFile(name: string) {
  const document = await openSample("imss-e006-2015");
  await clientForTest(document);
  const reviewed = await reviewWorkbook({ asOf: Temporal.PlainDate.from("2015-09-30") });
  const overdue = reviewed.issues.filter(({ ruleId }) => ruleId === "overdue");
  const words = { reason: "Prórroga", by: "Ana", until: null };
  await justify(reviewed, overdue, words, { known: emptyTeamState, at: "2015-10-01T16:32:00.000Z" });
  return { path: file(name, document.save()), overdue };
}

test("the summary lists what the team has justified, by the rule's title, with reason and name", async () => {
  const { path, overdue } = await justifiedFile("con-justificadas.xlsx");
  const out = join(folder, "resumen-justificadas.xlsx");
  await review([path, "--as-of", "2015-09-30", "--summary", "--out", out]);
  const summary = readSavedWorkbook(readFileSync(out)).sheets.find(({ name }) => name === "Resumen por área");
  const texts = [...(summary?.values.values() ?? [])];
  expect(texts).toContain("Observaciones justificadas");
  expect(texts.filter((text) => text === "Prórroga")).toHaveLength(overdue.length);
  expect(texts.filter((text) => text === "Fecha vencida")).toHaveLength(overdue.length);
});

test("what the team has justified in the workbook is not listed, and said", async () => {
  const { path, overdue } = await justifiedFile("justificado.xlsx");
  const { status, out, err } = await review([path, "--as-of", "2015-09-30", "--json"]);
  expect(err).toBe(`El libro tiene ${overdue.length} observaciones justificadas, que no se listan.\n`);
  expect(status).toBe(0);
  expect(out).not.toContain('"overdue",');
  expect(JSON.parse(out)).toMatchObject({ requests: { count: 2 } });
});

test("an empty workbook is reviewed: status 0, its sheet skipped, one sentence", async () => {
  const { status, out, err } = await review([file("vacio.xlsx", skeletonXlsx()), "--json"]);
  expect(status).toBe(0);
  expect(err).toMatch(oneSentence);
  expect(JSON.parse(out)).toMatchObject({ sheets: [{ tables: [], skipped: "empty" }], issues: [], areas: [] });
});

test("a workbook without an ASM sheet is reviewed: status 0, its sheet skipped, one sentence", async () => {
  const book = utils.book_new(utils.aoa_to_sheet([["Gasto"], ["Papel", 120], ["Tinta", 80]]), "Gastos");
  const path = file("gastos.xlsx", new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
  const { status, out, err } = await review([path, "--json"]);
  expect(status).toBe(0);
  expect(err).toMatch(oneSentence);
  expect(JSON.parse(out)).toMatchObject({
    sheets: [{ name: "Gastos", tables: [], skipped: "no-asm-table" }],
    issues: [],
  });
});

test("marks and summary are saved in another file; the original stays as it is", async () => {
  const [original, out] = [samplePath("imss-e006-2015"), join(folder, "salida.xlsx")];
  const before = readFileSync(original);
  const { status, err } = await review([original, "--as-of", "2015-09-30", "--highlight", "--summary", "--out", out]);
  expect(status).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(3);
  expect(readFileSync(original).equals(before)).toBe(true);
  const saved = readSavedWorkbook(readFileSync(out));
  expect(saved.sheets.map(({ name }) => name)).toEqual(["E-006", "Resumen por área"]);
  expect(saved.sheets[0]?.conditionalFormats.some(({ formula }) => formula?.includes("revisor-asm"))).toBe(true);
});

test("dates that live by the day are marked by formulas, and what they cannot know is said", async () => {
  const out = join(folder, "vivas.xlsx");
  const args = [samplePath("avance-con-defectos"), "--as-of", "2015-09-30", "--live-dates", "--out", out];
  const formulas = (file: string) =>
    readSavedWorkbook(readFileSync(file))
      .sheets.flatMap(({ conditionalFormats }) => conditionalFormats)
      .filter(({ formula }) => formula?.includes("revisor-asm:live:"));
  const { err } = await review(args);
  expect(formulas(out).length).toBeGreaterThan(2);
  for (const { formula } of formulas(out)) expect(formula).toMatch(/TODAY\(\)/u);
  const fixed = join(folder, "fijas.xlsx");
  const { err: without } = await review([...args.slice(0, 3), "--highlight", "--out", fixed]);
  expect(formulas(fixed)).toEqual([]);
  // More sentences than without: they tell of texts that no formula can read as a date.
  expect(err.split("\n").length).toBeGreaterThan(without.split("\n").length);
});

/** The beginning of a compound file whose directory names an encrypted package, as Office writes it. */
function encryptedFile(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  return bytes;
}
