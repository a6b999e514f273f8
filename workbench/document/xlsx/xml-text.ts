const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text or attribute value as read by an XML parser. */
export function decodeXml(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return (name && entities[name]) ?? whole;
  });
}

/** The text inside an element's raw content, CDATA sections included. */
export function decodeXmlContent(raw: string): string {
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : decodeXml(piece)))
    .join("");
}

export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** For an attribute in double quotes. Line breaks and tabs are written as references, since a parser would turn them into blanks. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}

function escapedCodeUnit(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

// Control characters, unpaired surrogates and the two non-characters have no place in XML; a carriage return would be read as a line feed.
const unwritable =
  // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A cell's text (ST_Xstring): what XML cannot hold is written _xHHHH_, and a text that looks like that is kept from being read so. */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_").replace(unwritable, escapedCodeUnit));
}

/** What `escapeCellText` and Excel write as _xHHHH_, as the characters that it stands for. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const attribute = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a start tag, decoded, by their names as written. */
export function attributesOf(startTag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of startTag.matchAll(attribute)) {
    if (name) attributes.set(name, decodeXml(double ?? single ?? ""));
  }
  return attributes;
}

/** Attributes to be set; null takes one away. */
export type AttributeChanges = Readonly<Record<string, string | number | null>>;

/** The start tag with the attributes changed in place, new ones at its end; everything else as it was. */
export function withAttributes(startTag: string, changes: AttributeChanges): string {
  const pending = new Map(Object.entries(changes));
  const changed = startTag.replace(new RegExp(`\\s+${attribute.source}`, "g"), (whole, name: string) => {
    const value = pending.get(name);
    if (value === undefined) return whole;
    pending.delete(name);
    return value === null ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
  });
  const added = [...pending].map(([name, value]) =>
    value === null ? "" : ` ${name}="${escapeAttribute(String(value))}"`,
  );
  return changed.replace(/\s*\/?>$/, (end) => `${added.join("")}${end}`);
}

/** Markup with the part's prefix ("x:" or none) before every element name that lacks it. Text in the markup must be escaped. */
export function withPrefix(markup: string, prefix: string): string {
  return prefix === "" ? markup : markup.replace(new RegExp(`<(/?)(?!${prefix})(?=[A-Za-z])`, "g"), `<$1${prefix}`);
}
