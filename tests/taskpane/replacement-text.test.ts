import { calendarDate } from "../../src/core/calendar-date";
import { beforeText, replacementOf, replacementText } from "../../src/taskpane/state/replacement-text";
import { wordsFor } from "../../src/taskpane/words";

const words = wordsFor("es-MX");
const day = calendarDate(2015, 6, 30) ?? "";

test.each([
  ["a day", day, "30/06/2015"],
  ["a number", 12.5, "12.5"],
  ["a text", " Planeación", " Planeación"],
])("%s is written as people read it", (_, value, text) => {
  expect(replacementText(value, words)).toBe(text);
});

test.each([
  ["a text", "30 de junio", day, "30 de junio"],
  ["the serial of a day", 42185, day, "30/06/2015"],
  ["a number that is none", 42185, "x", "42185"],
  ["nothing", null, "x", null],
])("a cell says %s", (_, before, after, text) => {
  expect(beforeText({ before, after }, words, 1900)).toBe(text);
});

test.each([
  ["a day", "1 de julio de 2015", day, "2015-07-01"],
  ["no day", "julio", day, null],
  ["a number", " 12,5 ", 3, 12.5],
  ["no number", "doce", 3, null],
  ["a text", " Planeación ", "x", "Planeación"],
  ["blanks", "  ", "x", null],
])("what is typed in place of a proposal: %s", (_, text, proposal, value) => {
  const read = replacementOf(text, proposal);
  expect(typeof read === "object" && read !== null ? read.toString() : read).toBe(value);
});
