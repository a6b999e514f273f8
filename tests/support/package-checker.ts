import { childrenOf, elementsOf, packageParts, parsedPart, relationshipsOf } from "./package-dom";

type Parts = ReadonlyMap<string, Uint8Array>;

/** Two packages compared part by part, unpacked by SheetJS and parsed by jsdom: nothing of what saves workbooks has a hand in it. */
export interface PackageDifference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Parts of both whose bytes differ. */
  readonly changed: readonly string[];
}

/** An element with its attributes in the order of their names: their own order says nothing. */
function canonical(node: Node): string {
  if (node.nodeType === 3 || node.nodeType === 4) return JSON.stringify(node.nodeValue);
  if (!isElement(node)) return "";
  const attributes = [...node.attributes]
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ namespaceURI, localName, value }) => `${namespaceURI ?? ""}:${localName}=${JSON.stringify(value)}`)
    .sort();
  const children = [...node.childNodes].map(canonical).join("");
  return `<${node.namespaceURI ?? ""}:${node.localName} ${attributes.join(" ")}>${children}</>`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function hasSameBytes(name: string, before: Parts, after: Parts): boolean {
  return Buffer.compare(before.get(name) ?? new Uint8Array(), after.get(name) ?? new Uint8Array()) === 0;
}

function canonicalPart(parts: Parts, name: string): string {
  return canonical(parsedPart(parts, name).documentElement);
}

export function differenceBetween(before: Uint8Array, after: Uint8Array): PackageDifference {
  const [first, second] = [packageParts(before), packageParts(after)];
  return {
    lost: [...first.keys()].filter((name) => !second.has(name)),
    added: [...second.keys()].filter((name) => !first.has(name)),
    changed: [...first.keys()].filter((name) => second.has(name) && !hasSameBytes(name, first, second)),
  };
}

/** The part of the workbook, and those of its worksheets in tab order. */
export function mainParts(parts: Parts): { readonly workbook: string; readonly sheets: readonly string[] } {
  const workbook =
    [...relationshipsOf(parts, "").values()].find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "";
  const relationships = relationshipsOf(parts, workbook);
  const sheets = elementsOf(parsedPart(parts, workbook), "sheet").map((sheet) => {
    const id = [...sheet.attributes].find(({ localName }) => localName === "id")?.value ?? "";
    return relationships.get(id)?.target ?? "";
  });
  return { workbook, sheets };
}

/** The sheet's text without one cell, without its row where nothing is left in it, and without the range that it states to use. */
function textWithout(parts: Parts, part: string, address: string): string {
  const text = Buffer.from(parts.get(part) ?? []).toString("utf8");
  const row = address.replace(/^[A-Z]+/, "");
  const cell = new RegExp(`<((?:\\w+:)?)c r="${address}"(?:[^>]*/>|[^>]*[^>/]>(?:(?!</\\1c>).)*</\\1c>)`, "s");
  const emptyRow = new RegExp(`<((?:\\w+:)?)row r="${row}"></\\1row>`);
  return text
    .replace(cell, "")
    .replace(emptyRow, "")
    .replace(/<(?:\w+:)?dimension [^>]*>/, "");
}

/** Whether two sheets hold the same but for one cell. What reads the same needs not be parsed. */
function isSameSheetBut(address: string, part: string, before: Parts, after: Parts): boolean {
  if (textWithout(before, part, address) === textWithout(after, part, address)) return true;
  return sheetWithout(before, part, address) === sheetWithout(after, part, address);
}

/** The sheet's content without one cell, without its row where nothing is left in it, and without the range that it states to use. */
function sheetWithout(parts: Parts, part: string, address: string): string {
  const { documentElement: root } = parsedPart(parts, part);
  const number = address.replace(/^[A-Z]+/, "");
  const rows = childrenOf(root, "sheetData").flatMap((data) => childrenOf(data, "row"));
  for (const row of rows.filter((one) => one.getAttribute("r") === number)) {
    for (const cell of childrenOf(row, "c")) if (cell.getAttribute("r") === address) cell.remove();
    row.removeAttribute("spans");
    if (row.children.length === 0 && row.attributes.length === 1) row.remove();
  }
  for (const dimension of childrenOf(root, "dimension")) dimension.remove();
  return canonical(root);
}

function workbookWithout(parts: Parts, workbook: string): string {
  const { documentElement: root } = parsedPart(parts, workbook);
  for (const calculation of childrenOf(root, "calcPr")) calculation.remove();
  return canonical(root);
}

function withoutEntryOf(parts: Parts, name: string, listed: string, attribute: string, ending: string): string {
  const { documentElement: root } = parsedPart(parts, name);
  for (const entry of childrenOf(root, listed)) if (entry.getAttribute(attribute)?.endsWith(ending)) entry.remove();
  return canonical(root);
}

/**
 * What the edit of one cell changed beyond what it must, one sentence each. It must change the cell; where the workbook calculates, it
 * may ask to be calculated anew; a workbook without styles gets them.
 */
export function changesBeyondCell(before: Uint8Array, after: Uint8Array, sheet: number, address: string): string[] {
  const [first, second] = [packageParts(before), packageParts(after)];
  const { workbook, sheets } = mainParts(first);
  const part = sheets[sheet] ?? "";
  const { lost, added, changed } = differenceBetween(before, after);
  const hadStyles = [...relationshipsOf(first, workbook).values()].some(({ type }) => type.endsWith("/styles"));
  const slash = workbook.lastIndexOf("/") + 1;
  const relationships = `${workbook.slice(0, slash)}_rels/${workbook.slice(slash)}.rels`;
  const isSameBut = (name: string): boolean => {
    if (name === part) return isSameSheetBut(address, part, first, second);
    if (name === workbook) return workbookWithout(first, workbook) === workbookWithout(second, workbook);
    if (hadStyles) return false;
    if (name === "[Content_Types].xml")
      return canonicalPart(first, name) === withoutEntryOf(second, name, "Override", "PartName", "/styles.xml");
    return (
      name === relationships &&
      canonicalPart(first, name) === withoutEntryOf(second, name, "Relationship", "Target", "styles.xml")
    );
  };
  return [
    ...lost.map((name) => `The part "${name}" is gone.`),
    ...added
      .filter((name) => hadStyles || !name.endsWith("/styles.xml"))
      .map((name) => `The part "${name}" was added.`),
    ...changed.filter((name) => !isSameBut(name)).map((name) => `More is changed in "${name}" than must.`),
    ...(changed.includes(part) ? [] : [`The edit is not in "${part}".`]),
  ];
}
