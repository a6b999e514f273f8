import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OverridesError, readShortcuts } from "../../../workbench/page/extended-overrides";

const assets = join(__dirname, "../../../assets");
const read = (name: string): unknown => JSON.parse(readFileSync(join(assets, name), "utf8"));
const told = (localised: unknown) =>
  readShortcuts(read("shortcuts.json"), localised).map(({ actionId, name, keys }) => [actionId, name, keys.text]);

test("the add-in's own shortcuts, in Spanish and in English", () => {
  expect(told({})[0]).toEqual(["review", "Revisar el libro", "Ctrl+Shift+Alt+R"]);
  expect(told(read("shortcuts.en-us.json"))[0]).toEqual(["review", "Review the workbook", "Ctrl+Shift+Alt+R"]);
  expect(told({})).toHaveLength(7);
});

// As in Microsoft's page about shortcuts, without texts of their own.
const plain = {
  actions: [{ id: "ShowTaskpane", type: "ExecuteFunction", name: "Show task pane" }],
  shortcuts: [{ action: "ShowTaskpane", key: { default: "Ctrl+Alt+Up", mac: "Command+Shift+Up", web: "Ctrl+Alt+1" } }],
};

test("texts may stand in the file itself, the type may be left out, and the web has combinations of its own", () => {
  expect(readShortcuts(plain, {})).toMatchObject([{ name: "Show task pane", keys: { text: "Ctrl+Alt+1" } }]);
  const untyped = { ...plain, actions: [{ id: "ShowTaskpane", name: "Show" }] };
  expect(readShortcuts(untyped, {})).toMatchObject([{ name: "Show" }]);
});

test.each([
  ["another type", { ...plain, actions: [{ id: "a", type: "OpenPage", name: "A" }] }, "another type"],
  ["no name", { ...plain, actions: [{ id: "a" }] }, "name"],
  ["an action that is not there", { ...plain, actions: [] }, "ShowTaskpane"],
  ["a resource that is not there", { ...plain, actions: [{ id: "a", name: "${resource.gone}" }] }, '"gone"'],
  ["no keys", { ...plain, shortcuts: [{ action: "ShowTaskpane", key: {} }] }, "keys"],
  ["keys that are none", { ...plain, shortcuts: [{ action: "ShowTaskpane", key: { default: "R" } }] }, '"R"'],
])("refuses %s in a sentence", (_, overrides, part) => {
  expect(() => readShortcuts(overrides, {})).toThrow(OverridesError);
  expect(() => readShortcuts(overrides, {})).toThrow(part);
});

test("a file without shortcuts has none", () => {
  expect(readShortcuts({}, {})).toEqual([]);
});
