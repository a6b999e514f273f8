import { XlsxPatchError } from "./patch-error";

/** An element by its place in the text: `[start, openEnd)` is the start tag, `[closeStart, end)` the end tag (empty where self-closing). */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

const startTag = /<([^\s/>!?]+)(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/y;
const opaqueMarkup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/**
 * The text with comments, CDATA sections and processing instructions blanked out, at the same length: in it every "<" begins a tag,
 * and every place in it is the same place in the text.
 */
export function maskOpaqueMarkup(xml: string): string {
  const masked = xml.replace(opaqueMarkup, (found) => " ".repeat(found.length));
  if (masked.includes("<!")) {
    throw new XlsxPatchError("unsupported-markup", "A part of the workbook has a document type declaration.");
  }
  return masked;
}

/** Where `tag` ("<row" or "</row") stands as a whole name at or after `from`; -1 where it does not. */
function indexOfTag(masked: string, tag: string, from: number): number {
  let at = masked.indexOf(tag, from);
  while (at >= 0) {
    const next = masked[at + tag.length];
    if (next === ">" || next === "/" || next === " " || next === "\n" || next === "\r" || next === "\t") return at;
    at = masked.indexOf(tag, at + tag.length);
  }
  return -1;
}

function malformed(name: string, at: number): XlsxPatchError {
  return new XlsxPatchError("malformed-markup", `The element "${name}" at character ${at} is not well-formed.`);
}

interface StartTag {
  readonly name: string;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

function startTagAt(masked: string, at: number): StartTag {
  startTag.lastIndex = at;
  const found = startTag.exec(masked);
  if (!found) throw malformed(masked.slice(at, at + 20), at);
  return { name: found[1] ?? "", end: startTag.lastIndex, isSelfClosing: found[2] === "/" };
}

function elementWith(masked: string, start: number, tag: StartTag, closeStart: number): XmlElement {
  const close = masked.indexOf(">", closeStart);
  if (closeStart < 0 || close < 0) throw malformed(tag.name, start);
  return { name: tag.name, start, openEnd: tag.end, closeStart, end: close + 1, isSelfClosing: false };
}

function selfClosing(start: number, tag: StartTag): XmlElement {
  return { name: tag.name, start, openEnd: tag.end, closeStart: tag.end, end: tag.end, isSelfClosing: true };
}

/** The element whose start tag begins at `start`. */
function elementAt(masked: string, start: number): XmlElement {
  const tag = startTagAt(masked, start);
  if (tag.isSelfClosing) return selfClosing(start, tag);
  let depth = 1;
  let from = tag.end;
  let close = -1;
  let open = indexOfTag(masked, `<${tag.name}`, from);
  while (depth > 0) {
    close = indexOfTag(masked, `</${tag.name}`, from);
    if (close < 0) throw malformed(tag.name, start);
    while (open >= 0 && open < close) {
      const nested = startTagAt(masked, open);
      if (!nested.isSelfClosing) depth += 1;
      open = indexOfTag(masked, `<${tag.name}`, nested.end);
    }
    depth -= 1;
    from = close + tag.name.length + 2;
  }
  return elementWith(masked, start, tag, close);
}

/** As `elementAt`, for elements that never hold another of their name (rows, cells): nothing beyond the end tag is looked at. */
function flatElementAt(masked: string, start: number): XmlElement {
  const tag = startTagAt(masked, start);
  if (tag.isSelfClosing) return selfClosing(start, tag);
  return elementWith(masked, start, tag, indexOfTag(masked, `</${tag.name}`, tag.end));
}

export function rootElement(masked: string): XmlElement {
  const start = masked.indexOf("<");
  if (start < 0) throw malformed("", 0);
  return elementAt(masked, start);
}

/** The elements directly inside `parent`, in document order. */
export function childElements(masked: string, parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  let at = masked.indexOf("<", parent.openEnd);
  while (at >= 0 && at < parent.closeStart) {
    const child = elementAt(masked, at);
    children.push(child);
    at = masked.indexOf("<", child.end);
  }
  return children;
}

/** The elements called `name` directly inside `parent`, found one after the other; for the many rows and cells of a sheet. */
export function* flatChildren(masked: string, parent: XmlElement, name: string): Generator<XmlElement> {
  let at = indexOfTag(masked, `<${name}`, parent.openEnd);
  while (at >= 0 && at < parent.closeStart) {
    const child = flatElementAt(masked, at);
    yield child;
    at = indexOfTag(masked, `<${name}`, child.end);
  }
}
