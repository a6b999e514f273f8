import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is left to be written is named so that nobody takes it for finished: the registry's tests refuse words that are no sentences. */
const unwritten = { title: "(título)", what: "(qué)", why: "(por qué)", how: "(cómo)" };
const unwrittenEnglish = { title: "(title)", what: "(what)", why: "(why)", how: "(how)" };

const nameOf = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const source = (id: string) => `import { defineRule } from "../rule";

/** (What every sheet is asked for, in one sentence; the first line of docs/rules/${id}.md.) */
export const ${nameOf(id)} = defineRule({
  id: "${id}",
  severity: "warning",
  needs: ["activity"],

  // Gives { at, data } for each cell that is to be corrected; the other rules show how.
  check: () => [],
});
`;

const page = (id: string) => `# ${id}

_${unwritten.title}._ (What every sheet is asked for, in one sentence.)

|          |                       |
| -------- | --------------------- |
| Severity | warning               |
| Needs    | activity              |
| Data     | (what a case tells)   |

## Statements

1. A cell that (says what is wrong) is reported.
2. Where the table has no column «Actividades» the rule stays silent and is listed as not checked.

## Example

(Rows of a sheet, and what is said of which cell.)

## Source

- (Where it comes from, with a mark of docs/rules/README.md.)

## How to correct

(What a person does about it.)
`;

const test = (id: string) => `import { ${nameOf(id)} } from "../../../src/core/rules/${id}";
import { testRule, workingDocument } from "./rule-cases";

testRule(${nameOf(id)}, [
  {
    title: "${id} 1: (a cell that is wrong) is reported",
    sheets: [{ rows: [{ activity: "(wrong)" }] }],
    expected: [{ at: "C2", data: {} }],
  },
  {
    title: "${id} 1: (a cell that is right) is not reported",
    sheets: [{ rows: [{}] }],
    expected: [],
  },
  {
    title: "${id} 2: without the column the rule stays silent and is listed as not checked",
    sheets: [{ columns: workingDocument.filter((column) => column !== "activity"), rows: [{}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);
`;

const words = (id: string, { title, what, why, how }: typeof unwritten) =>
  `  "${id}": {\n    title: "${title}",\n    what: () => "${what}",\n    why: "${why}",\n    how: "${how}",\n  },\n`;

/** Puts text before the last place that a pattern finds in a file. */
function insert(path: string, before: RegExp, text: string): void {
  const content = readFileSync(path, "utf8");
  const at = [...content.matchAll(new RegExp(before.source, "gmu"))].at(-1)?.index;
  if (at === undefined) throw new Error(`${path} has no place for a new rule.`);
  writeFileSync(path, content.slice(0, at) + text + content.slice(at));
}

function importRule(path: string, id: string): void {
  const line = `import { ${nameOf(id)} } from "./${id}";`;
  const lines = readFileSync(path, "utf8").split("\n");
  const following = lines.findIndex((other) => /^import \{ \w+ \} from "\.\//.test(other) && fileOf(other) > id);
  const end = lines.filter((other) => other.startsWith("import ")).length;
  lines.splice(following === -1 ? end : following, 0, line);
  writeFileSync(path, lines.join("\n"));
}

const fileOf = (line: string) => /"\.\/(.*)"/.exec(line)?.[1] ?? "";

/**
 * Makes the files of a rule, with tests that fail until it is written, and hangs it into registry, catalogues and index.
 * @param root the repository's folder
 * @returns the files that were made or changed
 * @throws one sentence where the name is no name for a rule, or is taken
 */
export function makeRule(root: string, id: string): string[] {
  if (!/^[a-z]+(-[a-z\d]+)*$/.test(id))
    throw new Error(
      `"${id}" is no name for a rule: use small letters joined by hyphens, naming the fault (missing-budget).`,
    );
  const made: Readonly<Record<string, string>> = {
    [`src/core/rules/${id}.ts`]: source(id),
    [`docs/rules/${id}.md`]: page(id),
    [`tests/core/rules/${id}.test.ts`]: test(id),
  };
  const taken = Object.keys(made).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`There is a rule "${id}" already: ${taken}.`);
  for (const [path, text] of Object.entries(made)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const changed = {
    registry: "src/core/rules/index.ts",
    spanish: "src/messages/rules-es-MX.ts",
    english: "src/messages/rules-en-US.ts",
    index: "docs/rules/README.md",
  };
  importRule(join(root, changed.registry), id);
  insert(join(root, changed.registry), /^\] as const;/, `  ${nameOf(id)},\n`);
  insert(join(root, changed.spanish), /^\};/, words(id, unwritten));
  insert(join(root, changed.english), /^\};/, words(id, unwrittenEnglish));
  const line = `| [${id}](${id}.md) | ${unwritten.title} | warning | (What every sheet is asked for, in one sentence.) |\n`;
  insert(join(root, changed.index), /^\n## What holds/, line);
  return [...Object.keys(made), ...Object.values(changed)];
}
