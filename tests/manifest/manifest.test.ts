import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { commandNames } from "../../src/commands/commands";
import {
  all,
  attribute,
  childNames,
  localised,
  manifestPath,
  only,
  projectFolder,
  readManifest,
} from "./manifest-document";

const host = "https://localhost:3000";
const manifest = readManifest();
const overrides = only(manifest, "VersionOverrides");
const resources = only(overrides, "Resources");
const controls = all(overrides, "Control");

/** The schema's sequences ([MS-OWEMXML] 2.2.152, 2.2.209; Microsoft Learn, manifest element ordering). */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
};

const isInOrder = (names: readonly string[], sequence: readonly string[]): boolean => {
  const places = names.map((name) => sequence.indexOf(name));
  return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)));
};

describe("order", () => {
  it.each(Object.entries(sequences))("the children of %s stand in the schema's order", (name, sequence) => {
    const elements = name === "OfficeApp" ? [manifest] : all(manifest, name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements)
      expect([isInOrder(childNames(element), sequence), childNames(element)]).toEqual([true, childNames(element)]);
  });

  it("the host names its runtime first, and the group its label, icon and controls", () => {
    expect(childNames(only(overrides, "Host"))).toEqual(["Runtimes", "DesktopFormFactor"]);
    expect(childNames(only(overrides, "Group"))).toEqual(["Label", "Icon", ...controls.map(() => "Control")]);
  });
});

describe("what Excel reads first", () => {
  it("is what office-addin-manifest reads", async () => {
    const info = await OfficeAddinManifest.readManifestFile(manifestPath);
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      defaultLocale: "es-MX",
      displayName: "Revisor ASM",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      iconUrl: `${host}/assets/app-32.png`,
      highResolutionIconUrl: `${host}/assets/app-64.png`,
      defaultSettings: { sourceLocation: `${host}/taskpane.html` },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
  });

  it("carries the version of package.json", () => {
    const { version } = createRequire(__filename)("../../package.json") as { version: string }; // npm's own field
    expect(only(manifest, "Version").textContent).toBe(`${version}.0`);
  });

  it("asks for ExcelApi 1.9 and the shared runtime, and nothing newer", () => {
    const sets = all(only(manifest, "Requirements"), "Set");
    expect(Object.fromEntries(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]))).toEqual({
      ExcelApi: "1.9",
      SharedRuntime: "1.1",
    });
  });

  it("runs pane and commands in one runtime that lives long, without a TaskpaneId", () => {
    const runtime = only(overrides, "Runtime");
    const page = attribute(runtime, "resid");
    expect(attribute(runtime, "lifetime")).toBe("long");
    expect(attribute(only(overrides, "FunctionFile"), "resid")).toBe(page);
    expect(attribute(only(overrides, "SourceLocation"), "resid")).toBe(page);
    expect(all(manifest, "TaskpaneId")).toEqual([]);
  });
});

describe("the ribbon", () => {
  it("has its own group on the Home tab", () => {
    expect(attribute(only(overrides, "OfficeTab"), "id")).toBe("TabHome");
    expect(attribute(only(overrides, "ExtensionPoint"), "xsi:type")).toBe("PrimaryCommandSurface");
  });

  it("opens the pane and calls exactly the functions that src/commands associates", () => {
    const actions = controls.map((control) => only(control, "Action"));
    expect(actions.map((action) => attribute(action, "xsi:type"))).toEqual([
      "ShowTaskpane",
      ...commandNames.map(() => "ExecuteFunction"),
    ]);
    expect(all(overrides, "FunctionName").map(({ textContent }) => textContent)).toEqual([...commandNames]);
  });

  it("reads as people know it, in both languages", () => {
    const labels = controls.map((control) => attribute(only(control, "Label"), "resid"));
    const texts = all(resources, "String");
    const wordsOf = (id: string) => texts.filter((text) => text.id === id).flatMap(localised);
    expect(labels.map(wordsOf)).toEqual([
      ["Panel", "Pane"],
      ["Revisar", "Review"],
      ["Resaltar", "Highlight"],
      ["Quitar marcas", "Clear marks"],
      ["Resumen por área", "Summary by area"],
    ]);
  });

  it("gives every control an id of its own", () => {
    const ids = [...controls, only(overrides, "Group")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.length > 0 && id.length <= 125)).toBe(true);
  });
});

describe("resources", () => {
  const defined = [...resources.children].flatMap((kind) => [...kind.children]);
  const referenced = all(overrides, "*")
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => attribute(element, "resid"));

  it("every reference leads to a resource, and every resource is referred to", () => {
    expect(referenced.length).toBeGreaterThan(0);
    expect(new Set(referenced)).toEqual(new Set(defined.map(({ id }) => id)));
  });

  it("ids are unique and no longer than 32 characters", () => {
    const ids = defined.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s are no longer than %i characters", (kind, limit) => {
    const texts = [...only(resources, kind).children].flatMap(localised);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
  });

  it("the base texts keep their limits", () => {
    expect(localised(only(manifest, "DisplayName")).filter((text) => text.length > 125)).toEqual([]);
    const [description] = [...manifest.children].filter(({ localName }) => localName === "Description");
    expect(description === undefined ? null : localised(description).filter((text) => text.length > 250)).toEqual([]);
  });
});

describe("languages", () => {
  const translated = all(manifest, "Override").map(({ parentElement }) => parentElement);

  it("each translated element has one override for each other language and none for the default", () => {
    expect(translated.length).toBeGreaterThan(0);
    for (const element of new Set(translated)) {
      const locales = element === null ? [] : all(element, "Override").map((override) => attribute(override, "Locale"));
      expect(locales).toEqual(["en-US"]);
    }
  });

  it("every text for people is translated", () => {
    const [description] = [...manifest.children].filter(({ localName }) => localName === "Description");
    const texts = [...all(resources, "String"), only(manifest, "DisplayName"), description];
    expect(texts.filter((text) => text === undefined || all(text, "Override").length === 0)).toEqual([]);
  });
});

describe("addresses", () => {
  const addresses = all(manifest, "*").flatMap((element) =>
    ["DefaultValue", "Value"]
      .map((name) => element.getAttribute(name) ?? "")
      .filter((value) => /^\w+:\/\//.test(value)),
  );

  it("are https and no longer than 2,048 characters", () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${host}/`) || address.length > 2048)).toEqual([]);
  });

  it("lead to a page that webpack emits or to a file of assets/", () => {
    const emitted = pagesOf(createRequire(__filename)("../../webpack.config.js") as Configure);
    const missing = addresses
      .map((address) => address.slice(host.length + 1))
      .filter(
        (path) => !emitted.includes(path) && !(path.startsWith("assets/") && existsSync(join(projectFolder, path))),
      );
    expect(missing).toEqual([]);
  });
});

/** webpack's configuration as far as it is read here. */
type Configure = () => { readonly plugins: readonly { readonly userOptions?: { readonly filename?: string } }[] };

/** The pages that html-webpack-plugin is told to write. */
const pagesOf = (configure: Configure): string[] =>
  configure().plugins.flatMap(({ userOptions }) => (userOptions?.filename === undefined ? [] : [userOptions.filename]));
