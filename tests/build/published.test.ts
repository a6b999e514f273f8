import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { brokenAddresses, filesIn, noticesFile } from "../../scripts/built-files";
import { projectFolder } from "../../scripts/paths";
import { hashedName, officeJsAddress, pagePolicy } from "../../scripts/security-policy";
import { all, attribute } from "../manifest/manifest-document";
import { fixedFiles } from "./served-files";

const base = "https://revisor.example.org/asm";
const folder = join(mkdtempSync(join(tmpdir(), "revisor-asm-")), "dist");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
let files: string[];

beforeAll(() => {
  const args = ["-r", "tsx/cjs", "scripts/build.ts", "--base", `${base}/`, "--out", folder];
  execFileSync(process.execPath, args, { cwd: projectFolder, stdio: "pipe" });
  files = filesIn(folder);
}, 400_000);

afterAll(() => {
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

const isText = (path: string) => !path.endsWith(".png");

test("no file holds the address under which the add-in is developed, nor a path of this machine", () => {
  expect(files.filter((path) => isText(path) && /localhost/i.test(read(path)))).toEqual([]);
  expect(files.filter((path) => isText(path) && read(path).includes(projectFolder))).toEqual([]);
});

test("every address of the manifest is below the base and leads to a file of the build", () => {
  const manifest = new JSDOM(read("manifest.xml"), { contentType: "application/xml" }).window.document.documentElement;
  const addresses = all(manifest, "*")
    .flatMap((element) => [...element.attributes])
    .filter(({ name, value }) => !name.startsWith("xmlns") && /^https?:/.test(value))
    .map(({ ownerElement, name }) => (ownerElement === null ? "" : attribute(ownerElement, name)));
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
  expect(addresses.filter((address) => !files.includes(address.slice(base.length + 1)))).toEqual([]);
  expect(brokenAddresses(folder, base)).toEqual([]);
});

test("an address that leads nowhere or elsewhere is found, in the manifest and in a file of shortcuts", () => {
  const other = mkdtempSync(join(tmpdir(), "revisor-asm-"));
  const address = (path: string) => `"${base}/${path}"`;
  writeFileSync(join(other, "there.png"), "");
  writeFileSync(join(other, "manifest.xml"), `<a b=${address("there.png")} c="https://localhost:3000/there.png"/>`);
  writeFileSync(
    join(other, "shortcuts.json"),
    `{"$schema":"https://developer.microsoft.com/a.schema.json","a":${address("there.png?v=1")},"b":${address("none.png")}}`,
  );
  expect(brokenAddresses(other, base)).toEqual(["https://localhost:3000/there.png", `${base}/none.png`]);
  rmSync(other, { recursive: true });
});

test("the page loads Microsoft's office.js and scripts that carry a hash of their content, and nothing else", () => {
  const page = new JSDOM(read("taskpane.html")).window.document;
  const [officeJs, ...scripts] = [...page.querySelectorAll("script")].map((script) => script.getAttribute("src"));
  expect(officeJs).toBe(officeJsAddress.published);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    expect(script).toMatch(hashedName);
    expect(files).toContain(script);
  }
  expect(page.querySelectorAll("link, iframe, img, object, [onload], [onclick]")).toHaveLength(0);
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(pagePolicy("published"));
});

test("every file but the ones that docs/deploy names carries a hash", () => {
  expect(files.filter((path) => !hashedName.test(path))).toEqual(fixedFiles());
});

test("the scripts of the first screen keep their budget", () => {
  const [, own] = /defer src="?([\w.-]+)/.exec(read("taskpane.html")) ?? [];
  expect(gzipSync(read(own ?? "")).length).toBeLessThan(250_000);
});

test("source maps lie beside the build, and nothing that is served names them", () => {
  expect(files.filter((path) => path.endsWith(".map"))).toEqual([]);
  expect(files.filter((path) => path.endsWith(".js") && read(path).includes("sourceMappingURL"))).toEqual([]);
  const maps = filesIn(`${folder}-source-maps`);
  expect(maps.sort()).toEqual(
    files
      .filter((path) => path.endsWith(".js"))
      .map((path) => `${path}.map`)
      .sort(),
  );
});

test("the build says which version it is, and brings the licences", () => {
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { version: string }; // npm's own field
  const told = JSON.parse(read("version.json")) as { version: string; commit: string | null }; // what the build wrote
  expect(Object.keys(told)).toEqual(["version", "commit"]);
  expect(told.version).toBe(version);
  expect(told.commit ?? "0".repeat(40)).toMatch(/^[0-9a-f]{40}$/);
  expect(files).toEqual(expect.arrayContaining(["LICENSE.txt", noticesFile]));
});

test(`the repository's ${noticesFile} is what the build makes (else: npm run notices)`, () => {
  expect(read(noticesFile)).toBe(readFileSync(join(projectFolder, noticesFile), "utf8"));
});

test("the notices name every dependency that is shipped, and no package registry", () => {
  const text = read(noticesFile);
  for (const name of ["react", "react-dom", "zod", "temporal-polyfill", "@fluentui/react-icons"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "m"));
  expect(text).not.toMatch(/registry|npmjs|office-js/i);
});

test("nothing of what only the workbench or the tests use is shipped", () => {
  expect(existsSync(join(folder, "officejs"))).toBe(false);
  expect(files.filter((path) => /workbench|univer/i.test(path))).toEqual([]);
});

describe("a wrong base", () => {
  const build = (...args: string[]) => {
    try {
      execFileSync(process.execPath, ["-r", "tsx/cjs", "scripts/build.ts", ...args], {
        cwd: projectFolder,
        stdio: "pipe",
        encoding: "utf8",
      });
      return "built";
    } catch (error) {
      return (error as { readonly stderr: string }).stderr; // child_process's own error
    }
  };

  test.each([
    ["without an address", ["--base"], /^--base needs the address .*\n$/],
    ["over http", ["--base", "http://example.org/asm/"], /^Office loads add-ins only over https.*\n$/],
    ["with a query", ["--base", "https://example.org/asm/?v=1"], /^"https.*has a query.*\n$/],
    ["under the option's old name", ["--host", "example.org"], /^"example.org" is not a complete address.*\n$/],
  ])("%s ends with one sentence and builds nothing", (_, args, sentence) => {
    expect(build(...args)).toMatch(sentence);
  });
});
