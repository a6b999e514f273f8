import { remember, rememberSome } from "../../src/core/remember";

test("each value is asked for once", () => {
  const compute = jest.fn((text: string) => text.length);
  const lengthOf = remember(compute);
  expect(["uno", "cuatro", "uno"].map(lengthOf)).toEqual([3, 6, 3]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test("values without end are forgotten in between, and answered the same", () => {
  const compute = jest.fn((days: number) => -days);
  const negative = rememberSome(compute);
  const many = Array.from({ length: 10_000 }, (_, index) => index + 1);
  expect(many.map(negative)).toEqual(many.map((days) => -days));
  expect(negative(10_000)).toBe(-10_000);
  expect(compute).toHaveBeenCalledTimes(10_000);
  expect(negative(1)).toBe(-1);
  expect(compute).toHaveBeenCalledTimes(10_001);
});
