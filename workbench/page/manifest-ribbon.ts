/**
 * What an add-in's XML manifest says about the ribbon of Excel and the pane, with its texts in one language.
 * Elements as the XML manifest reference on learn.microsoft.com defines them.
 */

export type ButtonAction =
  | { readonly kind: "showTaskpane"; readonly page: string }
  | { readonly kind: "executeFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Picture addresses by their size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: ReadonlyMap<number, string>;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  /** One of Office's own tabs ("TabHome"), or the id of the add-in's own. */
  readonly id: string;
  /** Null for Office's own tabs: the host names them. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  /** The page that is loaded at start: that of the shared runtime, else that of the pane. */
  readonly startPage: string;
  readonly icon: string | null;
  /** The language of the texts that are not overridden. */
  readonly defaultLanguage: string;
  /** Where the file with the keyboard shortcuts is, and the one with its texts in another language. */
  readonly extendedOverrides: { readonly url: string; readonly resourcesUrl: string | null } | null;
  readonly tabs: readonly RibbonTab[];
}

/** The manifest cannot be understood; the message says in one English sentence where. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

const children = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name);
const child = (parent: Element, name: string) => children(parent, name)[0] ?? null;

function need(parent: Element, ...path: string[]): Element {
  return path.reduce((element, name) => {
    const found = child(element, name);
    if (found === null) throw new ManifestError(`The manifest lacks <${name}> in <${element.localName}>.`);
    return found;
  }, parent);
}

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const typeOf = (element: Element) => {
  const named = [...element.attributes].find(({ localName }) => localName === "type");
  return named?.value ?? "";
};

/** The text of an element that has `DefaultValue` and, for other languages, `<Override Locale Value>`. */
function localized(element: Element, language: string): string {
  const override = children(element, "Override").find(
    (candidate) => attribute(candidate, "Locale").toLowerCase() === language.toLowerCase(),
  );
  return override === undefined ? attribute(element, "DefaultValue") : attribute(override, "Value");
}

interface Reading {
  readonly language: string;
  /** The add-in's own origin, as the manifest names it. */
  readonly origin: string;
  /** Where the add-in is served from instead. */
  readonly servedFrom: string;
  readonly resources: ReadonlyMap<string, Element>;
}

function resource(reading: Reading, element: Element): string {
  const id = attribute(element, "resid");
  const found = reading.resources.get(id);
  if (found === undefined)
    throw new ManifestError(`<${element.localName}> names the resource "${id}", which does not exist.`);
  return localized(found, reading.language);
}

function servedAddress({ origin, servedFrom }: Reading, address: string): string {
  const url = new URL(address);
  return url.origin === origin ? servedFrom + url.pathname + url.search + url.hash : address;
}

function icons(reading: Reading, element: Element): Map<number, string> {
  const icon = child(element, "Icon");
  const images = icon === null ? [] : children(icon, "Image");
  return new Map(
    images.map((image) => [Number(attribute(image, "size")), servedAddress(reading, resource(reading, image))]),
  );
}

function action(reading: Reading, element: Element): ButtonAction {
  const type = typeOf(element);
  if (type === "ShowTaskpane") {
    return { kind: "showTaskpane", page: servedAddress(reading, resource(reading, need(element, "SourceLocation"))) };
  }
  if (type === "ExecuteFunction") {
    return { kind: "executeFunction", functionName: need(element, "FunctionName").textContent.trim() };
  }
  throw new ManifestError(`The workbench does not know the action "${type}".`);
}

function button(reading: Reading, element: Element): RibbonButton {
  const type = typeOf(element);
  if (type !== "Button") throw new ManifestError(`The workbench does not draw controls of type "${type}".`);
  const supertip = need(element, "Supertip");
  return {
    id: attribute(element, "id"),
    label: resource(reading, need(element, "Label")),
    supertip: {
      title: resource(reading, need(supertip, "Title")),
      description: resource(reading, need(supertip, "Description")),
    },
    icons: icons(reading, element),
    action: action(reading, need(element, "Action")),
  };
}

const group = (reading: Reading, element: Element): RibbonGroup => ({
  id: attribute(element, "id"),
  label: resource(reading, need(element, "Label")),
  icons: icons(reading, element),
  buttons: children(element, "Control").map((control) => button(reading, control)),
});

function tab(reading: Reading, element: Element): RibbonTab {
  const label = child(element, "Label");
  return {
    id: attribute(element, "id"),
    label: label === null ? null : resource(reading, label),
    groups: children(element, "Group").map((found) => group(reading, found)),
  };
}

function parsed(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) throw new ManifestError("The manifest is not well-formed XML.");
  return document.documentElement;
}

function startPage(reading: Reading, host: Element, fallback: string): string {
  const runtime = child(host, "Runtimes")?.firstElementChild ?? null;
  return servedAddress(reading, runtime === null ? fallback : resource(reading, runtime));
}

function extendedOverrides(reading: Reading, root: Element): AddinManifest["extendedOverrides"] {
  const found = child(root, "ExtendedOverrides");
  if (found === null) return null;
  const resources = found.getAttribute("ResourcesUrl");
  return {
    url: servedAddress(reading, attribute(found, "Url")),
    resourcesUrl: resources === null ? null : servedAddress(reading, resources),
  };
}

/**
 * Reads a manifest for Excel in the language given (full tag, "es-MX"); other languages fall back to the manifest's default, as in Office.
 * Addresses at the add-in's own origin are taken to `servedFrom`, an origin without a slash at its end.
 * Throws a ManifestError where something that Excel needs is missing or the workbench does not know a control.
 */
export function readManifest(xml: string, language: string, servedFrom: string): AddinManifest {
  const root = parsed(xml);
  const overrides = need(root, "VersionOverrides");
  const hosts = need(overrides, "Hosts");
  const host = children(hosts, "Host").find((candidate) => typeOf(candidate) === "Workbook");
  if (host === undefined) throw new ManifestError("The manifest's VersionOverrides have no host of type Workbook.");
  const source = localized(need(root, "DefaultSettings", "SourceLocation"), language);
  const resources = [...need(overrides, "Resources").children].flatMap((kind) => [...kind.children]);
  const reading: Reading = {
    language,
    origin: new URL(source).origin,
    servedFrom,
    resources: new Map(resources.map((element) => [attribute(element, "id"), element])),
  };

  const surfaces = children(need(host, "DesktopFormFactor"), "ExtensionPoint").filter(
    (point) => typeOf(point) === "PrimaryCommandSurface",
  );
  const icon = child(root, "IconUrl");
  return {
    id: need(root, "Id").textContent.trim(),
    displayName: localized(need(root, "DisplayName"), language),
    description: localized(need(root, "Description"), language),
    startPage: startPage(reading, host, source),
    icon: icon === null ? null : servedAddress(reading, localized(icon, language)),
    defaultLanguage: need(root, "DefaultLocale").textContent.trim(),
    extendedOverrides: extendedOverrides(reading, root),
    tabs: surfaces.flatMap((surface) =>
      [...surface.children]
        .filter(({ localName }) => localName.endsWith("Tab"))
        .map((element) => tab(reading, element)),
    ),
  };
}
