import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules, type RuleId } from "../../../src/core/rules";
import { calendarDate } from "../../../src/core/calendar-date";
import type { IssueData } from "../../../src/core/rule";
import { reviewSheets } from "../../../src/core/review";
import { defaultSettings } from "../../../src/core/settings";
import { catalogueFor, describeIssue } from "../../../src/messages/describe";
import { day, progressReport, readRows, workingDocument, type SheetOfRows } from "./rule-cases";

const root = join(__dirname, "../../..");
const pathsOf = (id: RuleId) => ({
  source: join(root, `src/core/rules/${id}.ts`),
  doc: join(root, `docs/rules/${id}.md`),
  test: join(root, `tests/core/rules/${id}.test.ts`),
});
const ids = rules.map(({ id }) => id);
const read = (path: string) => readFileSync(path, "utf8");
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The numbers of the statements of a doc page. */
function statementsOf(doc: string): number[] {
  const [, section = ""] = /^## Statements\n([\s\S]*?)^## /mu.exec(doc) ?? [];
  return [...section.matchAll(/^(\d+)\. [A-Z].*\.$/gmu)].map(([, number]) => Number(number));
}

/** The statements of a rule that the titles of tests cite: "overdue 5, text-due-date 5: …" cites one of each. */
function citedIn(test: string, id: RuleId): Set<number> {
  const titles = [...test.matchAll(/(?:title: |\btest\(|\bsilent\(\s*)(["'`])(.*?)\1/gu)].map(
    ([, , title = ""]) => title.split(":")[0] ?? "",
  );
  const cited = titles.flatMap((title) => [...title.matchAll(/([a-z][a-z\d-]*) ((?:\d+)(?:, \d+)*)/gu)]);
  return new Set(
    cited.filter(([, rule]) => rule === id).flatMap(([, , numbers = ""]) => numbers.split(", ").map(Number)),
  );
}

/** Sheets on which every rule finds something. */
const everything: readonly SheetOfRows[] = [
  { columns: workingDocument.filter((column) => column !== "product"), rows: [{}, {}] },
  {
    columns: progressReport,
    rows: [
      {
        number: "1",
        aspect: null,
        activity: null,
        responsibleArea: null,
        dueDate: null,
        expectedResults: null,
        product: null,
      },
      { number: "1", aspect: "Modificar indicadores", dueDate: "31/06/2015", product: "MIR 2015", progress: 120 },
      {
        number: "1",
        aspect: "Modificar objetivos",
        dueDate: "al término del proyecto",
        product: "MIR 2015",
        progress: 100,
      },
      { number: "4", dueDate: day("2015-09-29"), responsibleArea: "Coordianción de Cobranza" },
      { number: "5", dueDate: "Octubre 2015", progress: 100, proof: "N/D" },
      { number: "6", dueDate: "30 de octubre de 2015", activity: "N/D", product: "Por definir", expectedResults: "-" },
    ],
  },
  {
    name: "Fechas",
    rows: [
      { dueDate: day("2105-06-30") },
      { dueDate: "30/06/215" },
      { dueDate: "Permanente" },
      { dueDate: "2015-2016" },
      { dueDate: "2do trimestre 2016" },
      { dueDate: "30/06/2015 y 31/12/2015" },
    ],
  },
  {
    name: "Invertidas",
    rows: [{ dueDate: "30/06/2015" }, { dueDate: day("2015-10-09") }, { dueDate: day("2015-09-10") }],
  },
  {
    name: "Ambiguas",
    rows: [{ dueDate: "30/06/2015" }, { dueDate: "09/10/2015" }],
  },
  { rows: [{ dueDate: day("2015-06-30") }, { dueDate: day("2015-10-01") }, { dueDate: day("2015-09-30") }] },
  {
    columns: [...workingDocument, "type", "priority"],
    rows: [
      { type: "Específico", priority: "Muy alta" },
      { type: "Espesífico", priority: "Media" },
      { type: "Local", priority: "Alta" },
    ],
  },
  {
    columns: progressReport,
    rows: [
      { progress: "ASM CANCELADO", proof: "N/D" },
      { progress: 10, product: "MIR 2015", proof: "MIR 2015" },
      { progress: "N/D" },
    ],
  },
  {
    columns: [...workingDocument, "dueDate"],
    headings: { aspect: "Aspecto Suceptible de Mejora" },
    rows: [
      { number: "1" },
      Object.fromEntries(workingDocument.map((column) => [column, null])),
      { number: "2", product: { error: "#REF!" } },
      { number: "4" },
      { number: null },
    ],
  },
  {
    rows: [
      { product: "www.gob.mx/acta.pdf", activity: "Guardar en C:\\ASM\\acta.pdf" },
      { product: "https://", activity: "A t ravés del programa" },
      { product: "Oficio 214 ", activity: 'Elaborar el "manual' },
    ],
  },
  {
    columns: [...workingDocument, "coordinatingArea", "state", "reasons", "weight"],
    rows: [{ coordinatingArea: "-", state: "No iniciada su atención", weight: 40 }, { weight: null }],
  },
  { rows: [{ responsibleArea: "Coordinación de Cobranza; Unidad Jurídica" }] },
];
const cutOff = calendarDate(2015, 9, 30);
/** Sheets on which the rules that ask a catalogue of areas find something. */
const withCatalogue: readonly SheetOfRows[] = [
  { rows: [{}, { responsibleArea: "Coordianción de Cobranza" }, { responsibleArea: "Comité Técnico" }] },
];
const areaCatalogue = ["Coordinación de Cobranza", "Dirección de Finanzas"];
const issuesOf = (sheets: readonly SheetOfRows[], settings = defaultSettings) =>
  cutOff ? reviewSheets(readRows(sheets), { asOf: cutOff, settings }).issues : [];
const issues = [...issuesOf(everything), ...issuesOf(withCatalogue, { ...defaultSettings, areaCatalogue })];

test("ids are kebab-case and used once", () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z\d]+)*$/u);
});

describe.each(ids)("%s", (id) => {
  const { source, doc, test: tests } = pathsOf(id);

  test("has its source, its doc page and its tests under its name", () => {
    expect([source, doc, tests].filter((path) => !existsSync(path))).toEqual([]);
    expect(read(source)).toContain(`id: "${id}"`);
  });

  test("has a doc page with its name, its severity and statements numbered from 1", () => {
    const text = read(doc);
    const severity = rules.find((rule) => rule.id === id)?.severity;
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    expect(text).toMatch(new RegExp(`\\| Severity +\\| ${severity} +\\|`, "u"));
    expect(statementsOf(text).length).toBeGreaterThan(1);
    expect(statementsOf(text)).toEqual(range(statementsOf(text).length));
    expect(text).toContain(`_${catalogueFor("es-MX").rules[id].title}._`);
  });

  test("is listed in the index of the doc pages", () => {
    expect(read(join(root, "docs/rules/README.md"))).toContain(`[${id}](${id}.md)`);
  });

  test("has every statement cited by a test, and no citation of a statement that is not there", () => {
    const statements = statementsOf(read(doc));
    const cited = citedIn(read(tests), id);
    const elsewhere = new Set(
      ids.filter((other) => other !== id).flatMap((other) => [...citedIn(read(pathsOf(other).test), id)]),
    );
    expect(statements.filter((number) => !cited.has(number) && !elsewhere.has(number))).toEqual([]);
    expect([...cited, ...elsewhere].filter((number) => !statements.includes(number))).toEqual([]);
  });

  test.each(["es-MX", "en-US"] as const)("says what, why and how in %s as sentences", (language) => {
    const found = issues.filter(({ ruleId }) => ruleId === id);
    expect(found).not.toEqual([]);
    for (const issue of found) {
      const { title, what, why, how } = describeIssue(issue, catalogueFor(language));
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      for (const sentence of [what, why, how]) expect(sentence).toMatch(/^\p{Lu}[^\n]*[^.]\.$/u);
      expect(what).not.toMatch(/undefined|null|NaN|\[object/u);
    }
  });
});

test("Spanish and English words differ", () => {
  const spoken = (language: "es-MX" | "en-US", ruleId: string, data: IssueData) =>
    Object.values(describeIssue({ ruleId, data }, catalogueFor(language)));
  for (const { ruleId, data } of issues) {
    const spanish = spoken("es-MX", ruleId, data);
    expect(spoken("en-US", ruleId, data).filter((text) => spanish.includes(text))).toEqual([]);
  }
});
