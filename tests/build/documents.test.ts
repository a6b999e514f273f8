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
