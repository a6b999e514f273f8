import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

export const projectFolder = join(__dirname, "..", "..");
export const manifestPath = join(projectFolder, "manifest.xml");

/** The manifest's own root element. */
export function readManifest(): Element {
  const text = readFileSync(manifestPath, "utf8");
  return new JSDOM(text, { contentType: "application/xml" }).window.document.documentElement;
}

/** Every element of that local name, whatever its namespace and prefix. */
export const all = (root: Element, localName: string): Element[] => [...root.getElementsByTagNameNS("*", localName)];

/** The only element of that name. */
export function only(root: Element, localName: string): Element {
  const [element, ...others] = all(root, localName);
  if (element === undefined || others.length > 0) throw new Error(`Not exactly one ${localName}.`);
  return element;
}

export const childNames = (element: Element): string[] => [...element.children].map(({ localName }) => localName);

/** An attribute that has to be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} has no ${name}.`);
  return value;
}

/** Every text or address of an element that is given by language: its default and its overrides. */
export const localised = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...all(element, "Override").map((override) => attribute(override, "Value")),
];
