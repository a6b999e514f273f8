import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layOutAreaSheet, areasOfReview, layOutEvidence } from "../../src/core/area-layouts";
import { isInside, type CellPosition } from "../../src/core/cell";
import { layOutSummary } from "../../src/core/summary-layout";
import { breakLines } from "../../src/core/summary-sheet";
import { clipText } from "../../src/core/summary-cell";
import { foreignCells, isDrawingInTheWay, isInTheWay, rangesToCover } from "../../src/core/summary-rewriting";
import { version } from "../../src/core/version";
import { day, progressReport } from "./rules/rule-cases";
import { asOf, content, labels, reviewOf, rowsUnder, textsOf } from "./summary-cases";

test("areas come by overdue, then by missing evidence, then by name; what names no area comes last", () => {
  const late = { dueDate: day("2015-06-30") };
  const ahead = { dueDate: day("2016-06-30") };
  const layout = layOutSummary(
    reviewOf([
      {
        columns: progressReport,
        rows: [
          { ...late, responsibleArea: null },
          { ...ahead, responsibleArea: "Zonas" },
          { ...ahead, responsibleArea: "Archivo" },
          { ...ahead, responsibleArea: "Jurídico", product: null },
          { ...late, responsibleArea: "Planeación" },
        ],
      },
    ]),
    "area",
    content,
  );
  expect(rowsUnder(layout, labels.sections.area).map(([name]) => name)).toEqual([
    ...["Planeación", "Jurídico", "Archivo", "Zonas", labels.noArea, labels.total],
  ]);
});

test("where there are several programmes, each area is told by programme, and each programme by area", () => {
  const sheets = ["E-006 Recaudación", "S-101 Comedores"].map((programme, index) => ({
    name: `Hoja ${index}`,
    title: `Programa: ${programme}`,
    rows: [{ responsibleArea: "Planeación" }, { responsibleArea: index === 0 ? "Jurídico" : "Archivo" }],
  }));
  const review = reviewOf(sheets);
  const within = rowsUnder(layOutSummary(review, "area", content), labels.sections.programmeWithinArea);
  expect(within.filter(([area]) => area === "Planeación").map((cells) => cells[10])).toEqual([
    ...["E-006 Recaudación", "S-101 Comedores"],
  ]);
  const byProgramme = layOutSummary(review, "programme", content);
  expect(rowsUnder(byProgramme, labels.sections.areaWithinProgramme)).toHaveLength(4);
  expect(rowsUnder(byProgramme, labels.sections.programme).map(([name]) => name)).toEqual([
    ...["E-006 Recaudación", "S-101 Comedores", labels.total],
  ]);
});

test("with one programme, nothing is told twice", () => {
  const texts = textsOf(layOutSummary(reviewOf([{ rows: [{}] }]), "area", content)).flat();
  expect(texts).not.toContain(labels.sections.programmeWithinArea);
});

test("justified observations are listed with a link to their cells; without any, there is no such block", () => {
  const review = reviewOf([{ name: "E-006", rows: [{}] }]);
  const entry = {
    ...{ sheetName: "E-006", at: { row: 1, column: 4 }, rule: "Fecha vencida", reason: "Prórroga acordada" },
    ...{ by: "Ana", on: asOf, until: null },
  };
  const layout = layOutSummary(review, "area", { ...content, justified: [entry] });
  const [row = []] = rowsUnder(layout, labels.sections.justified);
  expect(row.filter((value) => typeof value === "string")).toEqual([
    ...["Fecha vencida", "E-006", "Ana", "Prórroga acordada"],
  ]);
  expect(layout.links[0]).toMatchObject({ sheetName: "E-006", target: { row: 1, column: 4 } });
  expect(textsOf(layOutSummary(review, "area", content)).flat()).not.toContain(labels.sections.justified);
});

test("the chart shows the first areas of the table with its six states, and covers no cell of ours", () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ responsibleArea: `Área ${index}` }));
  for (const count of [1, 3, 30]) {
    const { chart, parts, ...layout } = layOutSummary(reviewOf([{ rows: rows.slice(0, count) }]), "area", content);
    const source = chart?.source;
    expect(source?.rowCount).toBe(Math.min(count, 15) + 1);
    expect(layout.rows[source?.row ?? 0]?.slice(0, 7).map((cell) => cell?.value)).toEqual([
      labels.area,
      ...(["overdue", "dueSoon", "undated", "onTime", "concluded", "cancelled"] as const).map(
        (column) => labels.countColumns[column],
      ),
    ]);
    const covered = parts.some(({ range }) =>
      Array.from({ length: chart?.at.rowCount ?? 0 }, (_, row) => row + (chart?.at.row ?? 0)).some((row) =>
        isInside(range, { row, column: 10 }),
      ),
    );
    expect(covered).toBe(false);
  }
});

test("the parts hold every cell that is written, and no two of them the same", () => {
  const review = reviewOf([{ rows: [{ responsibleArea: "A" }, { responsibleArea: "B" }] }]);
  const layouts = [
    layOutSummary(review, "area", content),
    layOutEvidence(review, content),
    ...areasOfReview(review).map((area) => layOutAreaSheet(review, area, content)),
  ];
  for (const { rows, parts } of layouts) {
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const holding = parts.filter(({ range }) => isInside(range, { row, column }));
        expect(holding.length).toBe(cell === null ? 0 : 1);
      }),
    );
  }
});

describe("what people wrote is in the way", () => {
  const part = (role: "texts" | "note", row: number, rowCount: number) => ({
    role,
    range: { row, column: 0, rowCount, columnCount: 3 },
  });
  const frame = (rowCount: number) => ({ parts: [part("note", 0, 1), part("texts", 2, rowCount)], chart: null });

  test.each([
    ["where the sheet will grow", { row: 6, column: 1 }, true],
    ["below what it will be", { row: 9, column: 1 }, false],
    ["beside a row of a table", { row: 3, column: 8 }, true],
    ["beside a line that is no row of a table", { row: 0, column: 8 }, false],
    ["between two parts", { row: 1, column: 0 }, false],
  ])("%s", (_, at, expected) => {
    const foreign = foreignCells([at], frame(2));
    expect(foreign).toEqual([at]);
    expect(isInTheWay(foreign, frame(2), frame(6))).toBe(expected);
  });

  test("under the chart", () => {
    const chart = {
      title: "",
      series: [],
      unit: 1,
      source: part("note", 0, 1).range,
      at: { row: 0, column: 5, rowCount: 2, columnCount: 2 },
    };
    expect(isInTheWay([{ row: 1, column: 6 }], frame(2), { ...frame(2), chart })).toBe(true);
  });
});

describe("what people drew is in the way", () => {
  const part = (role: "texts" | "note", row: number, rowCount: number) => ({
    role,
    range: { row, column: 0, rowCount, columnCount: 3 },
  });
  const at = { row: 0, column: 5, rowCount: 2, columnCount: 2 };
  const chart = { title: "", series: [], unit: 1, source: part("note", 0, 1).range, at };
  const frame = (rowCount: number) => ({ parts: [part("note", 0, 1), part("texts", 2, rowCount)], chart });
  const over = ({ row, column }: CellPosition, isCertain = true) => ({
    covers: (range: Parameters<typeof isInside>[0]) => isInside(range, { row, column }),
    isCertain,
  });

  test.each([
    ["where the sheet will grow", over({ row: 6, column: 1 }), true],
    ["where it will grow, of an unknown kind", over({ row: 6, column: 1 }, false), true],
    ["below what it will be", over({ row: 9, column: 1 }), false],
    ["beside a row of a table", over({ row: 3, column: 8 }), false],
    ["over a row of a table", over({ row: 3, column: 1 }), true],
    ["over a row of a table, of an unknown kind", over({ row: 3, column: 1 }, false), false],
    ["over a line where it stood before", over({ row: 0, column: 1 }), false],
    ["over our chart where it stood before", over({ row: 1, column: 6 }), false],
  ])("%s", (_, drawing, expected) => {
    expect(isDrawingInTheWay(drawing, frame(2), frame(6))).toBe(expected);
  });

  test("under a chart that is new", () => {
    expect(isDrawingInTheWay(over({ row: 1, column: 6 }), { ...frame(2), chart: null }, frame(2))).toBe(true);
    expect(rangesToCover({ ...frame(2), chart: null }, frame(2))).toHaveLength(5);
  });
});

test("long texts are broken at blanks, and cut where they are too long for a cell", () => {
  expect(breakLines("uno dos tres", 8)).toEqual(["uno dos", "tres"]);
  expect(breakLines("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(breakLines("a ".repeat(50), 4, 2)).toHaveLength(2);
  expect(clipText("á".repeat(40_000))).toHaveLength(32_767);
  expect(clipText(`${"a".repeat(3)}👩`, 5)).toBe("aaa👩");
  expect(clipText(`${"a".repeat(3)}👩bb`, 5)).toBe("aaa…");
});

test("the version is that of package.json and of the manifest", () => {
  const text = (name: string) => readFileSync(join(__dirname, "..", "..", name), "utf8");
  expect(JSON.parse(text("package.json"))).toMatchObject({ version });
  expect(text("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
});
