import { observationSheetWords } from "../../src/messages/observation-words";

test("the sheet of observations is written in one language and known again in the other", () => {
  const [spanish, ...others] = observationSheetWords("es-MX");
  const [english, ...further] = observationSheetWords("en-US");
  expect(others.map(({ own }) => own)).toEqual([english.own]);
  expect(further.map(({ own }) => own)).toEqual([spanish.own]);
  expect(spanish.own.attended).not.toBe(english.own.attended);
});
