/** An element of an XML part, without namespaces: names and attributes are local ones, except for "r:id". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!([^>]*)>|<\/([^>]+)>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads an XML part of a package, or a piece of one that has one or more roots.
 * Knows no DOCTYPE and no entities but XML's own, so a part cannot make it fetch or expand anything.
 */
export function parseXml(xml: string): XmlElement {
  const root = openElement("", "");
  const stack = [root];
  for (const [, cdata, , closing, opening, attributes, selfClosing, text] of xml.matchAll(TOKEN)) {
    const parent = stack.at(-1) ?? root;
    if (opening) {
      const element = openElement(localName(opening), attributes ?? "");
      parent.children.push(element);
      if (!selfClosing) stack.push(element);
    } else if (closing) {
      if (stack.length > 1) stack.pop();
    } else if (cdata !== undefined) {
      parent.text += cdata;
    } else if (text) {
      parent.text += unescapeXml(text);
    }
  }
  return root;
}

function openElement(name: string, attributeText: string): OpenElement {
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of attributeText.matchAll(ATTRIBUTE)) {
    attributes.set(/^r:|^xmlns/.test(key) ? key : localName(key), unescapeXml(double ?? single ?? ""));
  }
  return { name, attributes, children: [], text: "" };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ""] ?? all;
  });
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** XML's booleans: "1" and "true"; an absent one is what `otherwise` says. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}
