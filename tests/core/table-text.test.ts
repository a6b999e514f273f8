import { read, utils } from "@e965/xlsx";
import { tableText } from "../../src/core/table-text";

const rows = [
  ["Regla", "Qué"],
  ["=1+1", '<script>alert("x")</script>'],
  ["+A1", "una\nlínea\tmás"],
  ["@SUM(A1)", 'dice "así"'],
  ["-2", "A & B"],
];

const bodyOf = (html: string) => html.replace(/<\/?(?:meta|table|tr|th|td|br)\b[^>]*>/gu, "");

test("no cell becomes markup", () => {
  const { html } = tableText(rows);
  expect(bodyOf(html)).not.toMatch(/[<>]/u);
  expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  expect(html.match(/mso-number-format:'\\@'/gu)).toHaveLength(10);
  expect(html).toContain("<th style=\"mso-number-format:'\\@'\">Regla</th>");
});

test("no cell becomes a formula, and another program reads the same cells", () => {
  const sheet = read(tableText(rows).text, { type: "string", raw: true, FS: "\t" });
  const [first = ""] = sheet.SheetNames;
  const found = utils.sheet_to_json<string[]>(sheet.Sheets[first] ?? {}, { header: 1, raw: true });
  expect(found).toEqual([
    ["Regla", "Qué"],
    ["'=1+1", '<script>alert("x")</script>'],
    ["'+A1", "una\nlínea\tmás"],
    ["'@SUM(A1)", 'dice "así"'],
    ["'-2", "A & B"],
  ]);
});

test("an empty table is one", () => {
  expect(tableText([["Regla"]])).toMatchObject({ text: "Regla" });
});
