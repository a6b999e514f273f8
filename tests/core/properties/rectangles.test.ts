import fc from "fast-check";
import { coalesce } from "../../../src/core/rectangles";
import { checkProperty } from "./check-property";

const position = (most: number) => fc.record({ row: fc.nat(most), column: fc.nat(most) });
const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${row},${column}`;

describe("the rectangles of marks", () => {
  test.each([4, 12, 100])("cover exactly the cells, each once, within %i rows and columns", (most) => {
    checkProperty(
      fc.property(fc.uniqueArray(position(most), { selector: keyOf, maxLength: 80 }), (cells) => {
        const ranges = coalesce(cells);
        const covered = ranges.flatMap((range) =>
          Array.from({ length: range.rowCount * range.columnCount }, (_, at) =>
            keyOf({
              row: range.row + Math.floor(at / range.columnCount),
              column: range.column + (at % range.columnCount),
            }),
          ),
        );
        expect(covered.sort()).toEqual(cells.map(keyOf).sort());
        expect(ranges.length).toBeLessThanOrEqual(cells.length);
      }),
    );
  });

  test("do not depend on the order of the cells", () => {
    const cells = fc.uniqueArray(position(8), { selector: keyOf, maxLength: 60 });
    const orders = cells.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    checkProperty(fc.property(orders, ([some, shuffled]) => expect(coalesce(shuffled)).toEqual(coalesce(some))));
  });
});
