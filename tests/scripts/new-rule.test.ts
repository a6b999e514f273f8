import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeRule } from "../../scripts/make-rule";
import { cacheFolder, projectFolder } from "../../scripts/paths";
import { indexFile, withRuleIndex } from "../../scripts/rule-index";

const id = "missing-budget";
let root: string;

const read = (path: string) => readFileSync(join(root, path), "utf8");

// Inside the project, so that the copy finds the installed packages.
beforeEach(() => {
  mkdirSync(cacheFolder, { recursive: true });
  root = mkdtempSync(join(cacheFolder, "new-rule-"));
  for (const path of ["src/core", "src/messages", "src/excel", "docs/rules", "tests/core/rules", "tests/support"])
    cpSync(join(projectFolder, path), join(root, path), { recursive: true });
  cpSync(join(projectFolder, "jest.config.js"), join(root, "jest.config.js"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("makes source, page and test, and hangs the rule into registry, catalogues and index", () => {
  expect(makeRule(root, id)).toEqual([
    `src/core/rules/${id}.ts`,
    `docs/rules/${id}.md`,
    `tests/core/rules/${id}.test.ts`,
    "src/core/rules/index.ts",
    "src/messages/rules-es-MX.ts",
    "src/messages/rules-en-US.ts",
    "docs/rules/README.md",
  ]);
  expect(read(`src/core/rules/${id}.ts`)).toContain(`export const missingBudget = defineRule({\n  id: "${id}",`);
  const registry = read("src/core/rules/index.ts").split("\n");
  const line = registry.indexOf(`import { missingBudget } from "./${id}";`);
  expect(registry[line - 1]).toBe('import { missingAspect } from "./missing-aspect";');
  expect(registry[line + 1]).toBe('import { missingColumn } from "./missing-column";');
  expect(registry[registry.indexOf("] as const;") - 1]).toBe("  missingBudget,");
  for (const language of ["es-MX", "en-US"])
    expect(read(`src/messages/rules-${language}.ts`)).toContain(`  "${id}": {\n`);
  expect(read("docs/rules/README.md")).toContain(`\n| [${id}](${id}.md) | `);
});

test("its tests fail where something is still to be written, and those of the other rules go on passing", () => {
  makeRule(root, id);
  const jest = join(projectFolder, "node_modules", "jest", "bin", "jest.js");
  const out = join(root, "results.json");
  const args = [jest, "--rootDir", root, "--json", `--outputFile=${out}`, "-w", "1", "tests/core/rules/registry"];
  const run = (more: string[]) => spawnSync(process.execPath, [...args, ...more], { cwd: root, stdio: "pipe" });
  expect(run([`tests/core/rules/${id}`]).status).toBe(1);
  interface Results {
    readonly testResults: readonly {
      readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
    }[];
  }
  const results = (JSON.parse(readFileSync(out, "utf8")) as Results).testResults; // jest's own documented format
  const failed = results.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
  );
  expect(failed.sort()).toEqual([
    `${id} 1: (a cell that is wrong) is reported`,
    `${id} says what, why and how in en-US as sentences`,
    `${id} says what, why and how in es-MX as sentences`,
  ]);
}, 240_000);

test.each(["", "Missing-Budget", "missing_budget", "../budget", "missing--budget", "1-budget"])(
  '"%s" is no name for a rule, and nothing is made',
  (name) => {
    const before = read("src/core/rules/index.ts");
    expect(() => makeRule(root, name)).toThrow(/is no name for a rule/);
    expect(read("src/core/rules/index.ts")).toBe(before);
  },
);

test("a rule that there is is not overwritten", () => {
  expect(() => makeRule(root, "overdue")).toThrow('There is a rule "overdue" already: src/core/rules/overdue.ts.');
});

test("the index of the rules is what their pages, the registry and the catalogue say (else: npm run rule-index)", () => {
  const index = readFileSync(indexFile, "utf8");
  expect(withRuleIndex(index)).toBe(index);
  expect(withRuleIndex(index.replace(/^\| \[overdue\].*\n/mu, ""))).toBe(index);
});
