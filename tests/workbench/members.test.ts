import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findMembers, readSource } from "../../scripts/office/find-members";
import { projectFolder } from "../../scripts/paths";
import { membersBeyond, membersInTable, workbenchPage } from "../support/member-table";

jest.setTimeout(300_000);

const table = membersInTable();
const testPath = (name: string) =>
  [".test.ts", ".test.tsx"].map((ending) => join(projectFolder, "tests", name + ending)).find(existsSync);
const textOf = (name: string) => readFileSync(testPath(name) ?? "", "utf8");
const checklist = readFileSync(join(projectFolder, "docs", "excel-checklist.md"), "utf8");

/** By the member's own name; a value of an enumeration by its text too, which begins with a capital. */
const mentions = (text: string, member: string): boolean => new RegExp(`\\b${member}\\b`, "i").test(text);

describe("the table of docs/workbench.md", () => {
  test("has every member that src uses, with its requirement set, and no other", () => {
    const used = findMembers(readSource()).map(({ name, set }) => `${name} ${set}`);
    const listed = table.map(({ className, member, set }) => `${className}.${member} ${set}`);
    expect(listed.filter((line) => !used.includes(line))).toEqual([]);
    expect(used.filter((line) => !listed.includes(line))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("names for every member a test that is there and mentions it", () => {
    const unheld = table.filter(
      ({ member, heldBy }) =>
        !heldBy.every((name) => testPath(name)) || !heldBy.some((name) => mentions(textOf(name), member)),
    );
    expect(unheld.map(({ className, member, heldBy }) => `${className}.${member}: ${heldBy.join(", ")}`)).toEqual([]);
  });

  test("names only tests that mention what they hold for what is answered beyond it", () => {
    const unheld = membersBeyond().filter(
      ({ name, heldBy }) => !heldBy.every((test) => testPath(test) && mentions(textOf(test), name.split(".")[1] ?? "")),
    );
    expect(unheld.map(({ name }) => name)).toEqual([]);
  });

  test("says of every member what the host does and a public source for it", () => {
    const links = new Map([...workbenchPage.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name, url]) => [name, url]));
    const unsourced = table.filter(({ does, source }) => {
      const names = [...source.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name);
      return does === "" || names.length === 0 || names.some((name) => !links.has(name));
    });
    expect(unsourced.map(({ className, member }) => `${className}.${member}`)).toEqual([]);
    const addresses = [...links.values()].filter((url) => !/^(https:\/\/|\.\.\/workbench\/)/.test(url ?? ""));
    expect(addresses).toEqual([]);
  });

  test("sends every guess to a step of the checklist", () => {
    const steps = [...checklist.matchAll(/^(\d+)\. /gm)].map(([, number]) => `yes: ${number}`);
    const guesses = [...new Set(table.map(({ guess }) => guess))].filter((guess) => guess !== "no");
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.filter((guess) => !steps.includes(guess))).toEqual([]);
  });

  test("names only tests that are there under Semantics", () => {
    const section = workbenchPage.split("## Semantics")[1]?.split("\n## ")[0] ?? "";
    const names = [...section.matchAll(/`([\w-]+\/[\w/-]+)`/g)].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !testPath(name))).toEqual([]);
  });
});
