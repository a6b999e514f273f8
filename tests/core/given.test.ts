import { given } from "../../src/core/given";

test.each([0, "", false, "x"])("%j is there", (value) => expect(given(value)).toBe(value));

test.each([null, undefined])("%s is not there, which is a mistake in the program", (value) => {
  expect(() => given(value)).toThrow(RangeError);
});
