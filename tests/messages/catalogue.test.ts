import { columnIds, columnTemplates } from "../../src/core/template";
import { catalogueFor } from "../../src/messages/describe";

const spanish = catalogueFor("es-MX");
const english = catalogueFor("en-US");

describe.each([spanish, english])(
  "in $language",
  ({ hostErrors, fileErrors, skipReasons, wrongSettings, hiddenRows, notChecked, columns }) => {
    test.each(Object.entries({ ...hostErrors, ...fileErrors, ...skipReasons, ...wrongSettings, hiddenRows }))(
      "%s is one clear sentence",
      (code, sentence) => {
        expect(sentence).toMatch(/^\p{Lu}[^\n]*\.$/u);
        if (code.includes("-")) expect(sentence).not.toContain(code);
      },
    );

    test("a rule that was not checked names the columns that are absent, by their printed headings", () => {
      for (const missing of [["progress"], ["progress", "proof"]] as const) {
        expect(notChecked({ kind: "missing-columns", columns: missing })).toMatch(/^\p{Lu}[^\n]*\.$/u);
        for (const column of missing)
          expect(notChecked({ kind: "missing-columns", columns: missing })).toContain(columnTemplates[column].heading);
      }
    });

    test("a rule that one of several columns would do for names them all", () => {
      const sentence = notChecked({ kind: "none-of-columns", columns: ["progress", "state"] });
      expect(sentence).toMatch(/^\p{Lu}[^\n]*\.$/u);
      for (const column of ["progress", "state"] as const) expect(sentence).toContain(columnTemplates[column].heading);
    });

    test("a rule that was switched off, or that lacks its setting, says so", () => {
      const sentences = [
        notChecked({ kind: "switched-off" }),
        notChecked({ kind: "missing-setting", setting: "areaCatalogue" }),
      ];
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(new Set(sentences).size).toBe(2);
    });

    test("every column is called by the heading by which it is found in the sheet", () => {
      for (const id of columnIds) expect(columns[id]).toContain(columnTemplates[id].heading);
    });
  },
);

test("both languages say the same things, each in its own words", () => {
  for (const part of ["hostErrors", "fileErrors", "skipReasons", "wrongSettings"] as const) {
    expect(Object.keys(english[part])).toEqual(Object.keys(spanish[part]));
    const inSpanish = new Set<string>(Object.values(spanish[part]));
    expect(Object.values(english[part]).filter((sentence: string) => inSpanish.has(sentence))).toEqual([]);
  }
});

test("no words claim that a sheet complies with a norm", () => {
  const sentences = [spanish, english].flatMap(({ rules }) =>
    Object.values(rules).flatMap(({ title, why, how }) => [title, why, how]),
  );
  expect(sentences.filter((text) => /norma\b|normativ|lineamiento|conform|complies|regulation/iu.test(text))).toEqual(
    [],
  );
});
