import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shortcutNames } from "../../src/commands/commands";
import { attribute, only, projectFolder, readManifest } from "./manifest-document";

interface Text {
  readonly value: string;
  readonly comment: string;
}

/** The schema that Microsoft publishes for the file (developer.microsoft.com/json-schemas/office-js/extended-manifest.schema.json), as far as it is used. */
interface Overrides {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Readonly<Record<string, Text>> };
}

const host = "https://localhost:3000";
const element = only(readManifest(), "ExtendedOverrides");
const fileOf = (name: string) => join(projectFolder, attribute(element, name).slice(host.length));
const read = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), "utf8"));

// The tests below say whether the files are what these types say.
const overrides = read("Url") as Overrides;
const english = read("ResourcesUrl") as Readonly<Record<string, Text>>;
const spanish = overrides.resources.default;

const tokenOf = (text: string) => /^\$\{resource\.(\w+)\}$/.exec(text)?.[1] ?? "none";
const written = [...overrides.actions.map(({ name }) => name), ...overrides.shortcuts.map(({ key }) => key["default"])];
const keysIn = (texts: Readonly<Record<string, Text>>) =>
  overrides.shortcuts.map(({ key }) => texts[tokenOf(key["default"] ?? "")]?.value ?? "");

/** Browsers keep these, Excel on the web keeps cut, copy and paste, and Excel recalculates everything by the last (Microsoft Learn; Microsoft Support). */
const reserved = [
  ...["Ctrl+N", "Ctrl+Shift+N", "Ctrl+T", "Ctrl+Shift+T", "Ctrl+W", "Ctrl+Shift+W", "Ctrl+Shift+S", "Ctrl+Shift+X"],
  ...["Ctrl+PgUp", "Ctrl+PgDn", "Alt+Shift+N", "Alt+Shift+S", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+Space"],
  ...["Ctrl+Shift+F10", "Ctrl+Alt+Shift+F9"],
];

describe("the extended overrides of the manifest", () => {
  it("are two files that the build copies", () => {
    for (const name of ["Url", "ResourcesUrl"]) {
      expect(attribute(element, name)).toMatch(/^https:\/\/localhost:3000\/assets\/[\w.-]+\.json$/);
      expect(existsSync(fileOf(name))).toBe(true);
    }
    const webpack = readFileSync(join(projectFolder, "webpack.config.js"), "utf8");
    expect(webpack).toMatch(/from: "[^"]*assets\/\*\.\{[^}]*json[^}]*\}/);
  });

  it("stand after VersionOverrides, as the last element", () => {
    expect(element.previousElementSibling?.localName).toBe("VersionOverrides");
    expect(element.nextElementSibling).toBeNull();
  });
});

describe("the shortcuts", () => {
  it("have an action each, and each action the function that src/commands associates", () => {
    const ids = overrides.actions.map(({ id }) => id);
    expect(ids).toEqual([...shortcutNames]);
    expect(overrides.shortcuts.map(({ action }) => action)).toEqual(ids);
    // office.js does not tell capitals from small letters in them.
    expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
    expect(overrides.actions.map(({ type }) => type)).toEqual(ids.map(() => "ExecuteFunction"));
  });

  it.each([
    ["Spanish", spanish],
    ["English", english],
  ])("are Ctrl+Shift+Alt and a letter, each its own, in %s", (_, texts) => {
    const keys = keysIn(texts);
    expect(keys.filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => reserved.includes(key))).toEqual([]);
    // With the Windows key too, these are the keys of Office and LinkedIn.
    expect(keys.filter((key) => /\+[WXOTDNYL]$/.test(key))).toEqual([]);
  });

  it("are the same in both languages", () => {
    expect(keysIn(english)).toEqual(keysIn(spanish));
  });
});

describe("the texts", () => {
  it("are tokens, whose Spanish stands in the file itself and whose English in the other, and none is left over", () => {
    const tokens = written.map((text) => tokenOf(text ?? ""));
    expect(tokens).not.toContain("none");
    expect(Object.keys(spanish).sort()).toEqual([...tokens].sort());
    expect(Object.keys(english).sort()).toEqual([...tokens].sort());
  });

  it("name each action in both languages, in few words", () => {
    for (const { name } of overrides.actions) {
      const [es, en] = [spanish, english].map((texts) => texts[tokenOf(name)]?.value ?? "");
      expect(es).toMatch(/^\p{Lu}[^.]{5,60}$/u);
      expect(en).toMatch(/^\p{Lu}[^.]{5,60}$/u);
      expect(es).not.toBe(en);
    }
  });
});
