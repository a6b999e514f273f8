import fc from "fast-check";
import type { CellRange, CellValue } from "../../../src/core/cell";
import { columnTemplates, printedHeading, type ColumnId } from "../../../src/core/template";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook-snapshot";
import { snapshotOf } from "../../support/sheet-snapshot";

const anyUnits = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((codes) => codes.map((code) => String.fromCharCode(code)).join(""));

const traps = [
  ..."__proto__ constructor toString hasOwnProperty valueOf then undefined null NaN Infinity true".split(" "),
  ..."=1+1 +1 -1 @SUM(A1) ' \" \\ / // $& $1 (?: [ ( ) * \0 \u007f \u0085 \u2028 \ud800 \udfff \ud83d \ufeff \ufffe".split(
    " ",
  ),
  ..."N/D - — . , x 0 00 99999999999999999999 1e999 0x10 ٣٠ ３０ ½ Ⅳ ﬁ ß İ ı 🏛️ e\u0301 ắ̂̃ 31/02/2015 99/99/9999 00/00/0000".split(
    " ",
  ),
  ..."Total Nota: Elaboró Programa: Eje ASM: % # (1) 1.- IV".split(" "),
  "30 de junio de 2015 ".repeat(8),
  "al ".repeat(50),
  "( ".repeat(60),
  "1/1/2015 - ".repeat(14),
  "Documento de Trabajo del Programa: ",
];

const excelLength = 32_767;
/** The longest texts that a cell holds, of the kinds that make patterns slow. */
const longTexts = [
  "a",
  " ",
  "1",
  "de ",
  "á",
  "(",
  "\u00a0",
  "\n",
  "1/1/",
  ". ",
  "\ud800",
  "www.",
  "30 de junio ",
  'a" ',
].map((part) => part.repeat(excelLength).slice(0, excelLength));

const headings = Object.values(columnTemplates).flatMap(({ heading, aliases }) => [heading, ...aliases]);

/** Any text: letters of any writing, control characters, halves of surrogate pairs, names with a meaning in the language. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 3, arbitrary: anyUnits(20) },
  { weight: 4, arbitrary: fc.constantFrom(...traps) },
  { weight: 3, arbitrary: fc.constantFrom(...headings) },
  { weight: 1, arbitrary: fc.constantFrom(...longTexts) },
);

const extremes = [0, -0, 1, 60, 61, 100, 2_958_465, 2_958_466, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE];
const anyNumber = fc.oneof(
  fc.constantFrom(...extremes, Number.MAX_SAFE_INTEGER, Number.EPSILON, -1, 1e21, 0.1 + 0.2),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1, max: 50_000, noNaN: true }),
);

/** Any value that a cell can hold. */
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 3, arbitrary: anyNumber },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.constantFrom("#REF!", "#N/A", "#¿NOMBRE?", ""), anyText).map((error) => ({ error })),
  },
);

/** Any number format, those that make dates and percentages of numbers among them. */
const anyFormat: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("General", "@", "dd/mm/yyyy", "0%", "0.00%", '[$-80A]d "de" mmmm', "h:mm", "", ";;;", "[h]:mm:ss"),
  anyText,
);

const anyRange = (rows: number, columns: number, row: number, column: number): fc.Arbitrary<CellRange> =>
  fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1)).chain(([fromRow, fromColumn]) =>
    fc.record({
      row: fc.constant(row + fromRow),
      column: fc.constant(column + fromColumn),
      rowCount: fc.integer({ min: 1, max: rows - fromRow }),
      columnCount: fc.integer({ min: 1, max: columns - fromColumn }),
    }),
  );

const anyOrigin = fc.oneof(
  fc.constant({ row: 0, column: 0 }),
  fc.record({ row: fc.nat(9), column: fc.nat(9) }),
  fc.record({ row: fc.integer({ min: 1_048_000, max: 1_048_500 }), column: fc.integer({ min: 16_000, max: 16_300 }) }),
);

/** The sheet with any formats, place, merges and formulas over its cells. */
function inAnyShape(rows: readonly (readonly CellValue[])[], name: string): fc.Arbitrary<SheetSnapshot> {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return fc.constant(snapshotOf([], { name }));
  return anyOrigin.chain((origin) => {
    const ranges = fc.array(anyRange(rows.length, columnCount, origin.row, origin.column), { maxLength: 4 });
    return fc
      .record({
        merges: fc.option(ranges),
        formulas: ranges,
        numberFormats: fc.array(fc.array(anyFormat, { maxLength: columnCount }), { maxLength: rows.length }),
        hasHiddenRows: fc.boolean(),
      })
      .map((options) => snapshotOf(rows, { name, origin, ...options }));
  });
}

const anyMatrix = fc.array(fc.array(anyValue, { maxLength: 9 }), { maxLength: 9 });

const headed: readonly ColumnId[] = [
  ...(["number", "aspect", "coordinatingArea", "activity", "responsibleArea", "dueDate", "expectedResults"] as const),
  ...(["product", "progress", "proof", "remarks", "state", "weight", "type", "priority", "reasons"] as const),
];
/** Headings of an ASM table, over cells of any kind. */
const headedMatrix = fc
  .shuffledSubarray([...headed], { minLength: 8 })
  .chain((columns) =>
    fc
      .array(fc.array(anyValue, { minLength: columns.length, maxLength: columns.length }), { maxLength: 6 })
      .map((rows) => [columns.map(printedHeading), ...rows]),
  );

/** Labels of a form, one a line, with values of any kind beside them. */
const anyForm = fc
  .shuffledSubarray([...headed], { minLength: 6 })
  .chain((columns) => fc.tuple(...columns.map((id) => fc.tuple(fc.constant(printedHeading(id)), anyValue))));

/** A workbook of any cells at all, some of them under the headings of an ASM table. */
export const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  sheets: fc
    .array(fc.oneof(anyMatrix, headedMatrix, anyForm), { minLength: 1, maxLength: 2 })
    .chain((matrices) => fc.tuple(...matrices.map((rows, index) => inAnyShape(rows, `Hoja${index + 1}`)))),
  dateSystem: fc.constantFrom(1900, 1904),
});
