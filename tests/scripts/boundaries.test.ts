import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Layer and what it tries, the file's path, its text, and the rule that has to refuse it. */
type Refused = readonly [title: string, filePath: string, text: string, rule: string];
type Allowed = readonly [title: string, filePath: string, text: string];

function lint(samples: readonly (Refused | Allowed)[]): string[][] {
  const input = JSON.stringify(samples.map(([, filePath, text]) => ({ filePath, text })));
  const output = execFileSync(process.execPath, [join(__dirname, "lint-samples.mjs")], { input, encoding: "utf8" });
  return JSON.parse(output) as string[][]; // what lint-samples.mjs writes
}

const importing = (source: string) => `import { x } from "${source}";\nexport const y = x;\n`;
const importingType = (source: string) => `import type { X } from "${source}";\nexport type Y = X;\n`;

const boundary = "boundaries/dependencies";

const forbiddenImports: readonly Refused[] = [
  ["core, the adapter to Excel", "src/core/sample.ts", importing("../excel/run-excel"), boundary],
  ["core, an operation", "src/core/sample.ts", importing("../operations/highlight"), boundary],
  ["core, words for people", "src/core/sample.ts", importing("../messages/catalogue"), boundary],
  ["core, a package that is not pure", "src/core/sample.ts", importing("react"), boundary],
  ["core, Node", "src/core/sample.ts", importing("node:fs"), boundary],
  ["core, a type of the adapter", "src/core/sample.ts", importingType("../excel/host-error"), boundary],
  ["excel, an operation", "src/excel/sample.ts", importing("../operations/highlight"), boundary],
  ["excel, words for people", "src/excel/sample.ts", importing("../messages/catalogue"), boundary],
  ["operations, words for people", "src/operations/sample.ts", importing("../messages/catalogue"), boundary],
  ["operations, React", "src/operations/sample.ts", importing("react"), boundary],
  ["messages, a value of the adapter", "src/messages/sample.ts", importing("../excel/host-error"), boundary],
  ["messages, another type of the adapter", "src/messages/sample.ts", importingType("../excel/run-excel"), boundary],
  ["messages, an operation", "src/messages/sample.ts", importing("../operations/highlight"), boundary],
  ["taskpane, the adapter to Excel", "src/taskpane/sample.tsx", importing("../excel/run-excel"), boundary],
  ["taskpane, the commands", "src/taskpane/sample.tsx", importing("../commands/commands"), boundary],
  ["commands, the adapter to Excel", "src/commands/sample.ts", importing("../excel/run-excel"), boundary],
  ["src, the workbench", "src/operations/sample.ts", importing("../../workbench/document/workbook-document"), boundary],
  [
    "taskpane, the workbench",
    "src/taskpane/sample.tsx",
    importing("../../workbench/document/workbook-document"),
    boundary,
  ],
  ["the workbench's host, src", "workbench/host/sample.ts", importing("../../src/core/cell"), boundary],
  ["the workbench's document, src", "workbench/document/sample.ts", importing("../../src/core/cell"), boundary],
  ["the workbench's page, src", "workbench/page/sample.ts", importing("../../src/operations/highlight"), boundary],
  [
    "the headless runner, the adapter to Excel",
    "workbench/headless/sample.ts",
    importing("../../src/excel/run-excel"),
    boundary,
  ],
  ["the workbench's document, its host", "workbench/document/sample.ts", importing("../host/batch-request"), boundary],
  ["the page, Univer", "workbench/page/sample.ts", importing("@univerjs/core"), boundary],
  ["the host, Univer", "workbench/host/sample.ts", importing("@univerjs/core"), boundary],
  ["the headless runner, the reader of files", "workbench/headless/sample.ts", importing("hucre/xlsx"), boundary],
  ["the add-in, the reader of files", "src/excel/sample.ts", importing("hucre"), boundary],
  [
    "a second place, the reader of files",
    "workbench/document/sample.ts",
    importing("hucre/xlsx"),
    "@typescript-eslint/no-restricted-imports",
  ],
];

const allowedImports: readonly Allowed[] = [
  ["core, core", "src/core/sample.ts", importing("./cell")],
  ["core, the calendar-date type", "src/core/sample.ts", importing("temporal-polyfill")],
  ["excel, core", "src/excel/sample.ts", importing("../core/cell")],
  ["operations, excel", "src/operations/sample.ts", importing("../excel/run-excel")],
  ["messages, the codes of host failures", "src/messages/sample.ts", importingType("../excel/host-error")],
  ["taskpane, an operation", "src/taskpane/sample.tsx", importing("../operations/highlight")],
  ["the pane's start, the commands", "src/taskpane/index.tsx", importing("../commands/commands")],
  ["taskpane, React", "src/taskpane/sample.tsx", importing("react")],
  ["commands, an operation", "src/commands/sample.ts", importing("../operations/highlight")],
  ["the host, the document", "workbench/host/sample.ts", importing("../document/workbook-document")],
  ["the document, Univer", "workbench/document/sample.ts", importing("@univerjs/core")],
  ["the document's reader, hucre", "workbench/document/read-xlsx.ts", importing("hucre/xlsx")],
  ["the headless runner, an operation", "workbench/headless/sample.ts", importing("../../src/operations/highlight")],
];

const syncInLoop = `export const run = () => Excel.run(async (context) => {
  for (const name of ["a", "b"]) { context.workbook.worksheets.getItem(name).activate(); await context.sync(); }
});`;

const loadOfEverything = `export const run = () => Excel.run(async (context) => { context.workbook.load(); await context.sync(); });`;

const forbiddenNames: readonly Refused[] = [
  ["core, the clock", "src/core/sample.ts", "export const x = new Date();", "no-restricted-globals"],
  ["core, today", "src/core/sample.ts", "export const x = Temporal.Now.plainDateISO();", "no-restricted-properties"],
  ["core, the window", "src/core/sample.ts", "export const x = window.name;", "no-restricted-globals"],
  ["core, Office", "src/core/sample.ts", "export const x = Office.context;", "no-restricted-globals"],
  ["core, Excel", "src/core/sample.ts", "export const x = Excel.run;", "no-restricted-globals"],
  ["core, a type of Excel", "src/core/sample.ts", "export type X = Excel.Range;", "no-restricted-syntax"],
  ["core, the console", "src/core/sample.ts", 'console.warn("x"); export {};', "no-console"],
  ["operations, Excel", "src/operations/sample.ts", "export const x = Excel.run;", "no-restricted-globals"],
  ["taskpane, Excel", "src/taskpane/sample.tsx", "export const x = Excel.run;", "no-restricted-globals"],
  ["commands, Excel", "src/commands/sample.ts", "export const x = Excel.run;", "no-restricted-globals"],
  ["any, a default export", "src/excel/sample.ts", "export default 1;", "no-restricted-syntax"],
  ["excel, the console", "src/excel/sample.ts", 'console.log("x"); export {};', "no-console"],
  ["any, `any`", "src/excel/sample.ts", "export const x: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["any, a file of more than 250 lines", "src/core/sample.ts", "export {};\n".repeat(251), "max-lines"],
  ["excel, a round trip in a loop", "src/excel/sample.ts", syncInLoop, "office-addins/no-context-sync-in-loop"],
  ["excel, a load of everything", "src/excel/sample.ts", loadOfEverything, "no-restricted-syntax"],
  ...["sheet.delete()", "sheet.copy()", "sheet.protection.protect()", "book.protection.unprotect()"].map(
    (call): Refused => [
      `excel, ${call}`,
      "src/excel/sample.ts",
      `export const x = () => ${call};`,
      "no-restricted-syntax",
    ],
  ),
  ["excel, hiding", "src/excel/sample.ts", 'sheet.visibility = "Hidden"; export {};', "no-restricted-syntax"],
  [
    "commands, the ribbon",
    "src/commands/sample.ts",
    "void Office.ribbon.requestUpdate({}); export {};",
    "no-restricted-syntax",
  ],
  [
    "taskpane, raw markup",
    "src/taskpane/sample.tsx",
    "export const x = <p dangerouslySetInnerHTML={{ __html: '' }} />;",
    "no-restricted-syntax",
  ],
  [
    "taskpane, a picture without words",
    "src/taskpane/sample.tsx",
    'export const x = <img src="x" />;',
    "jsx-a11y/alt-text",
  ],
];

const refused = [...forbiddenImports, ...forbiddenNames];
const broken = lint([...refused, ...allowedImports]);

describe("what a layer may not import or hold", () => {
  it.each(refused.map(([title, , , rule], index) => [title, rule, broken[index]] as const))(
    "%s",
    (_title, rule, found) => {
      expect(found).toContain(rule);
    },
  );
});

describe("what a layer may import", () => {
  it.each(allowedImports.map(([title], index) => [title, broken[refused.length + index]] as const))(
    "%s",
    (_title, found) => {
      expect(found).toEqual([]);
    },
  );
});
