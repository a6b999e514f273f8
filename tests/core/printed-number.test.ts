import { printLike, readPrintedNumber } from "../../src/core/printed-number";

test.each([
  ["1", 1, "2"],
  ["01", 1, "02"],
  ["09.", 9, "10."],
  ["1.-", 1, "2.-"],
  ["(3)", 3, "4)"],
  ["#4", 4, "#5"],
  ["ASM-007", 7, "ASM-008"],
  ["Aspecto No. 1.", 1, "Aspecto No. 2."],
  ["Núm. 12", 12, "Núm. 13"],
])("%j is %d, and %j comes after it", (text, value, next) => {
  const printed = readPrintedNumber(text);
  expect(printed?.value).toBe(value);
  expect(printed && printLike(printed, value + 1)).toContain(next);
});

test.each(["", "IV", "1.1", "-3", "ANTES 38", "16 (antes 17)", "50e006ppr14_04", "A1", "2a", "1234567", "1 y 2"])(
  "%j is no such number",
  (text) => {
    expect(readPrintedNumber(text)).toBeNull();
  },
);
