import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const core = join(__dirname, "../../src/core");
const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The code without comments and texts, in which these words may stand. */
function codeOf(file: string): string {
  const source = readFileSync(join(core, file), "utf8");
  return source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/gu, " ");
}

test("there is code to look at", () => expect(files).toContain("calendar-date.ts"));

describe("core knows no clock, no locale and no host", () => {
  test.each(files)("%s", (file) => {
    const named = codeOf(file).match(
      /\b(?:Date|Intl|window|document|Excel|Office|console|process|globalThis|toLocale\w+)\b/gu,
    );
    expect(named).toBeNull();
  });

  test.each(files)("%s imports core and the calendar only", (file) => {
    const source = readFileSync(join(core, file), "utf8");
    const imports = [...source.matchAll(/from "(?<path>[^"]+)"/gu)].map((match) => match.groups?.["path"] ?? "");
    const depth = file.split(/[\\/]/u).length - 1;
    const foreign = imports.filter(
      (path) => path !== "temporal-polyfill" && !path.startsWith("./") && !(depth > 0 && /^\.\.\/[a-z]/u.test(path)),
    );
    expect(foreign).toEqual([]);
  });
});
