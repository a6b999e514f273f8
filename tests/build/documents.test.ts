import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFolder } from "../../scripts/paths";
import { filesIn } from "../../scripts/built-files";

const read = (path: string) => readFileSync(join(projectFolder, path), "utf8");
const folder = (path: string) => readdirSync(join(projectFolder, path)).map((name) => `${path}/${name}`);
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...[...folder("docs"), ...folder("docs/deploy"), ...folder("docs/rules")].filter((path) => path.endsWith(".md")),
];

test.each(documents)("%s: every file that it leads to is there", (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
  const local = links.filter((target) => !/^\w+:/.test(target));
  expect(local.filter((target) => !existsSync(join(projectFolder, dirname(path), target)))).toEqual([]);
});

describe.each(["SECURITY.md", "docs/privacy.md", "docs/privacidad.md"])("%s", (path) => {
  const text = read(path);

  test("names tests that are there", () => {
    const tests = [...text.matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, name = ""]) => name);
    expect(tests.length).toBeGreaterThan(4);
    expect(tests.filter((name) => !name.includes(".") || !existsSync(join(projectFolder, name)))).toEqual([]);
  });
});

test.each(["docs/privacy.md", "docs/privacidad.md"])("%s names every key under which something is kept", (path) => {
  const sources = filesIn(join(projectFolder, "src")).filter((name) => /\.tsx?$/.test(name) && !/messages/.test(name));
  const texts = sources.map((name) => read(`src/${name}`)).join("\n");
  const whole = [...texts.matchAll(/"(revisor-asm\.[a-z-]+)[".]/g)].map(([, key = ""]) => key);
  const keys = [...whole, "revisor-asm.settings", "revisor-asm.justifications", "revisor-asm.history"];
  expect(new Set(whole).size).toBeGreaterThan(1);
  expect(keys.filter((key) => !read(path).includes(`\`${key}\``))).toEqual([]);
});

describe("the files for GitHub", () => {
  test("the workflow runs what continuous integration runs here, and audits what is shipped", () => {
    expect(read(".github/workflows/check.yml")).toMatch(/^ {6}- run: \.ci\/run$/m);
    expect(read(".github/workflows/advisories.yml")).toContain("npm audit --omit=dev");
    const { engines } = JSON.parse(read("package.json")) as { readonly engines: { readonly node: string } }; // npm's own field
    expect(read(".github/workflows/check.yml")).toContain(`node-version: "${engines.node.replace(">=", "")}"`);
  });

  test("there is a form for a fault and one for a wrong rule, in Spanish and in English; the second asks for the statement", () => {
    const forms = folder(".github/ISSUE_TEMPLATE").filter((path) => !path.endsWith("config.yml"));
    expect(forms.map((path) => path.split("/").at(-1)).sort()).toEqual([
      "bug.yml",
      "fallo.yml",
      "regla.yml",
      "rule.yml",
    ]);
    expect(read(".github/ISSUE_TEMPLATE/regla.yml")).toContain("id: enunciado");
    expect(read(".github/ISSUE_TEMPLATE/rule.yml")).toContain("id: statement");
  });
});
