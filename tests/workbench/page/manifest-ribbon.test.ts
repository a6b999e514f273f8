/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ManifestError, readManifest } from "../../../workbench/page/manifest-ribbon";

const root = join(__dirname, "../../..");
const here = "https://localhost:3456";
const ours = readFileSync(join(root, "manifest.xml"), "utf8");
const other = readFileSync(join(root, "tests/fixtures/addin/manifest.xml"), "utf8");

describe("readManifest on the add-in's own manifest", () => {
  const buttonsOf = (language: string) =>
    readManifest(ours, language, here).tabs.flatMap(({ groups }) => groups)[0]?.buttons ?? [];

  test("finds the buttons in order, with the words of the display language", () => {
    expect(buttonsOf("es-MX").map(({ label }) => label)).toEqual([
      "Panel",
      "Revisar",
      "Resaltar",
      "Quitar marcas",
      "Resumen por área",
    ]);
    expect(buttonsOf("en-US").map(({ label }) => label)).toEqual([
      "Pane",
      "Review",
      "Highlight",
      "Clear marks",
      "Summary by area",
    ]);
  });

  test("knows which button shows the pane and which function each other one runs", () => {
    expect(buttonsOf("es-MX").map(({ action }) => action)).toEqual([
      { kind: "showTaskpane", page: `${here}/taskpane.html` },
      { kind: "executeFunction", functionName: "review" },
      { kind: "executeFunction", functionName: "highlight" },
      { kind: "executeFunction", functionName: "clearMarks" },
      { kind: "executeFunction", functionName: "writeSummary" },
    ]);
  });

  test("gives pictures at every size of the manifest, from where the page is served", () => {
    for (const { icons } of buttonsOf("es-MX")) {
      expect([...icons.keys()]).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const [size, address] of icons)
        expect(address).toMatch(new RegExp(`^${here}/assets/[a-z-]+-${size}\\.png$`));
    }
  });

  test("starts with the page of the shared runtime, on Office's home tab", () => {
    const manifest = readManifest(ours, "es-MX", here);
    expect(manifest).toMatchObject({
      displayName: "Revisor ASM",
      startPage: `${here}/taskpane.html`,
      icon: `${here}/assets/app-32.png`,
    });
    expect(manifest.tabs.map(({ id, label }) => ({ id, label }))).toEqual([{ id: "TabHome", label: null }]);
  });
});

test("names the file of the keyboard shortcuts and that of their English texts, from where the page is served", () => {
  const { extendedOverrides, defaultLanguage } = readManifest(ours, "en-US", here);
  expect(extendedOverrides).toEqual({
    url: `${here}/assets/shortcuts.json`,
    resourcesUrl: `${here}/assets/shortcuts.en-us.json`,
  });
  expect(defaultLanguage).toBe("es-MX");
});

describe("readManifest on any other manifest", () => {
  test("maps the add-in's own origin and keeps the query part", () => {
    const manifest = readManifest(other, "en-US", here);
    expect(manifest.startPage).toBe(`${here}/pane.html`);
    expect(manifest.tabs[0]?.groups[0]?.icons.get(32)).toBe(`${here}/icon.svg?v=1`);
  });

  test("names an add-in's own tab", () => {
    expect(readManifest(other, "en-US", here).tabs[0]?.label).toBe("Letters");
  });

  test.each([
    ["es-MX", "Mayúsculas", "Mostrar"],
    ["ES-mx", "Mayúsculas", "Mostrar"],
    ["es-ES", "Upper Case", "Show"],
    ["en-US", "Upper Case", "Show"],
  ])("takes the override of %s, else the default", (language, displayName, label) => {
    const manifest = readManifest(other, language, here);
    expect(manifest.displayName).toBe(displayName);
    expect(manifest.tabs[0]?.groups[0]?.buttons[0]?.label).toBe(label);
  });

  test("leaves addresses at other origins alone", () => {
    const moved = other.replace("https://addin.example:4000/icon.svg?v=1", "https://pictures.example/a.png");
    expect(readManifest(moved, "en-US", here).tabs[0]?.groups[0]?.icons.get(16)).toBe("https://pictures.example/a.png");
  });

  test.each([
    ["text that is no XML", "<OfficeApp>", "well-formed"],
    ["a resource that does not exist", other.replace('resid="Run.Tip"', 'resid="Gone"'), '"Gone"'],
    ["no host for Excel", other.replace('xsi:type="Workbook"', 'xsi:type="Document"'), "Workbook"],
    ["a kind of control that it does not draw", other.replace('xsi:type="Button"', 'xsi:type="Menu"'), '"Menu"'],
    ["an action that it does not know", other.replace('xsi:type="ShowTaskpane"', 'xsi:type="Dance"'), '"Dance"'],
    ["a missing part", other.replace(/<Supertip>.*?<\/Supertip>/, ""), "<Supertip>"],
  ])("refuses %s in a sentence", (_, xml, part) => {
    expect(() => readManifest(xml, "en-US", here)).toThrow(ManifestError);
    expect(() => readManifest(xml, "en-US", here)).toThrow(part);
  });
});
