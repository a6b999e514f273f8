import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { aspectTypes, improvementKinds, priorities, topics, unknownWords } from "../../src/core/classification";
import { unusableLinkIn } from "../../src/core/links";
import { readProgress } from "../../src/core/progress";
import { readTextCell } from "../../src/core/read-cells";

const a1 = { row: 0, column: 0 };

const file = join(__dirname, "../../../shared/data/federal-2017.csv");
const isThere = existsSync(file);

/** The published rows by heading, every cell a text. */
function publishedRows(): readonly Readonly<Record<string, string>>[] {
  const book = read(readFileSync(file, "utf8"), { type: "string", raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  return sheet === undefined ? [] : utils.sheet_to_json<Record<string, string>>(sheet, { raw: false, defval: "" });
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

const suite = isThere ? describe : describe.skip;
const title = isThere
  ? "the federal open data of 2017"
  : "the federal open data of 2017: left out, since the folder ../shared/data is not there";

suite(title, () => {
  const rows = isThere ? publishedRows() : [];
  const cells = (column: string) => rows.map((row) => row[column] ?? "");
  const progressOf = (row: Readonly<Record<string, string>>) => readProgress(row["AVANCE_ASM"] ?? null, "General");
  const evidenceOf = (row: Readonly<Record<string, string>>) =>
    readTextCell(a1, row["EVIDENCIA"] ?? null, "proof").value;

  test("has 1,436 aspects", () => expect(rows).toHaveLength(1436));

  test("every progress value is a percentage or one of the words that end an aspect", () => {
    expect(countBy(rows, (row) => progressOf(row).kind)).toEqual({ percentage: 1334, cancelled: 102 });
    const words = rows.filter((row) => progressOf(row).kind === "cancelled").map((row) => row["AVANCE_ASM"] ?? "");
    expect(countBy(words, (word) => word)).toEqual({
      "ASM CANCELADO": 80,
      "ASM Cancelado": 1,
      "ASM dado de baja": 14,
      FUSIONADO: 7,
    });
    expect(new Set(cells("AVANCE_ASM")).size).toBe(68);
  });

  test("1,003 aspects are concluded, 699 of them without evidence; no open or cancelled one has any", () => {
    const isWhole = (row: Readonly<Record<string, string>>) => {
      const progress = progressOf(row);
      return progress.kind === "percentage" && progress.value === 100;
    };
    const concluded = rows.filter(isWhole);
    const others = rows.filter((row) => !isWhole(row));
    expect(concluded).toHaveLength(1003);
    expect(concluded.filter((row) => evidenceOf(row) === null)).toHaveLength(699);
    expect(others).toHaveLength(331 + 102);
    expect(others.filter((row) => evidenceOf(row) !== null)).toEqual([]);
    expect(rows.filter((row) => evidenceOf(row) === null)).toHaveLength(1132);
  });

  test("every type is one of the four, every priority one of the three or not told", () => {
    expect(countBy(cells("TIPO_ASM"), (type) => type)).toEqual({
      Específico: 1023,
      Institucional: 397,
      Interinstitucional: 12,
      Intergubernamental: 4,
    });
    expect(cells("TIPO_ASM").filter((type) => unknownWords(type, aspectTypes).length > 0)).toEqual([]);
    const told = cells("PRIORIDAD").flatMap((priority) => readTextCell(a1, priority, "priority").value ?? []);
    expect(countBy(told, (priority) => priority)).toEqual({ Media: 713, Alta: 472, Baja: 247 });
    expect(told.filter((priority) => unknownWords(priority, priorities).length > 0)).toEqual([]);
  });

  test("every kind of improvement is known, alone or listed", () => {
    const told = cells("TIPO_MEJORA").flatMap((kind) => readTextCell(a1, kind, "improvementKind").value ?? []);
    expect(told.filter((kind) => unknownWords(kind, improvementKinds).length > 0)).toEqual([]);
  });

  test("91 topics are written, all made of the ten that are defined", () => {
    expect(new Set(cells("TEMA_ASM")).size).toBe(91);
    const told = cells("TEMA_ASM").flatMap((topic) => readTextCell(a1, topic, "topic").value ?? []);
    expect([...new Set(told.flatMap((topic) => unknownWords(topic, topics)))]).toEqual([]);
  });

  test("304 links to archives and documents, all but four without scheme", () => {
    const links = rows.flatMap((row) => evidenceOf(row) ?? []);
    expect(links).toHaveLength(304);
    expect(countBy(links, (link) => /\.(\w+)$/u.exec(link.trim())?.[1]?.toLowerCase() ?? "")).toEqual({
      zip: 223,
      rar: 77,
      pdf: 4,
    });
    expect(links.filter((link) => /^\s*www\./u.test(link))).toHaveLength(300);
    const faults = links.map((link) => unusableLinkIn(link)?.problem ?? "none");
    expect(faults.filter((fault) => fault === "no-scheme" || fault === "blank")).toHaveLength(300);
  });
});
