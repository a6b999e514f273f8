import { read, type CellObject } from "@e965/xlsx";
import { childrenOf, elementsOf, packageParts, parsedPart, relationshipsOf } from "./package-dom";
import { rgbOf, SavedStyles, type SavedDifferentialStyle, type SavedStyle } from "./saved-styles";

/** A saved workbook as read by SheetJS (values, formulas, merges) and by an XML parser (all else): neither is used for saving. */
export interface SavedWorkbook {
  readonly sheets: readonly SavedSheet[];
  /** Properties of every web-extension part, by name: values as the JSON texts that they are. */
  readonly settings: ReadonlyMap<string, string>;
}

export interface SavedSheet {
  readonly name: string;
  readonly state: string;
  readonly tabColor: string | null;
  /** By A1 address; cells without a value are absent, errors are their text. */
  readonly values: ReadonlyMap<string, string | number | boolean>;
  readonly formulas: ReadonlyMap<string, string>;
  /** "A1:B2", sorted. */
  readonly merges: readonly string[];
  readonly styles: ReadonlyMap<string, SavedStyle>;
  /** In the order of their priority. */
  readonly conditionalFormats: readonly SavedConditionalFormat[];
  readonly hyperlinks: ReadonlyMap<string, SavedHyperlink>;
  /** Widths as the file holds them, by zero-based column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

export interface SavedConditionalFormat extends SavedDifferentialStyle {
  readonly type: string;
  readonly priority: number;
  readonly ranges: string;
  readonly formula: string | null;
  readonly stopIfTrue: boolean;
}

export interface SavedHyperlink {
  readonly target: string | null;
  readonly location: string | null;
  readonly tooltip: string | null;
}

type Parts = ReadonlyMap<string, Uint8Array>;

function conditionalFormatsOf(root: Element, styles: SavedStyles): SavedConditionalFormat[] {
  const formats = childrenOf(root, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({
      type: rule.getAttribute("type") ?? "",
      priority: Number(rule.getAttribute("priority")),
      ranges: block.getAttribute("sqref") ?? "",
      formula: childrenOf(rule, "formula")[0]?.textContent ?? null,
      stopIfTrue: rule.getAttribute("stopIfTrue") === "1",
      ...styles.differential(rule.getAttribute("dxfId")),
    })),
  );
  return formats.sort((a, b) => a.priority - b.priority);
}

function hyperlinksOf(root: Element, parts: Parts, path: string): Map<string, SavedHyperlink> {
  const relationships = relationshipsOf(parts, path);
  return new Map(
    elementsOf(root, "hyperlink").map((link) => {
      const id = [...link.attributes].find(({ localName }) => localName === "id")?.value;
      const target = id === undefined ? null : (relationships.get(id)?.target ?? "dangling relationship");
      const [location, tooltip] = [link.getAttribute("location"), link.getAttribute("tooltip")];
      return [link.getAttribute("ref") ?? "", { target, location, tooltip }];
    }),
  );
}

function frozenOf(root: Element): SavedSheet["frozen"] {
  const pane = elementsOf(root, "pane")[0];
  if (pane?.getAttribute("state") !== "frozen") return null;
  return { rows: Number(pane.getAttribute("ySplit") ?? 0), columns: Number(pane.getAttribute("xSplit") ?? 0) };
}

function columnWidthsOf(root: Element): Map<number, number> {
  return new Map(
    elementsOf(root, "col").flatMap((column) => {
      const [first, last] = [Number(column.getAttribute("min")), Math.min(Number(column.getAttribute("max")), 200)];
      const width = Number(column.getAttribute("width"));
      return Array.from({ length: last - first + 1 }, (_, at) => [first - 1 + at, width] as const);
    }),
  );
}

function sheetOf(
  parts: Parts,
  path: string,
  styles: SavedStyles,
  entry: Element,
  cells: Record<string, CellObject>,
): SavedSheet {
  const root = parsedPart(parts, path).documentElement;
  const addresses = Object.keys(cells).filter((address) => !address.startsWith("!"));
  const valued = addresses.flatMap((address) => {
    const { t: type, v, w: shown } = cells[address] ?? {};
    const value = type === "e" ? shown : v;
    return value === undefined || value instanceof Date ? [] : [[address, value] as const];
  });
  const heights = elementsOf(root, "row").flatMap((row) => {
    return row.hasAttribute("ht") ? [[Number(row.getAttribute("r")) - 1, Number(row.getAttribute("ht"))] as const] : [];
  });
  return {
    name: entry.getAttribute("name") ?? "",
    state: entry.getAttribute("state") ?? "visible",
    tabColor: rgbOf(elementsOf(root, "tabColor")[0]),
    values: new Map(valued),
    formulas: new Map(
      addresses.flatMap((address) => [cells[address]?.f ?? []].flat().map((formula) => [address, formula])),
    ),
    merges: elementsOf(root, "mergeCell")
      .map((merge) => merge.getAttribute("ref") ?? "")
      .sort(),
    styles: new Map(
      elementsOf(root, "c").map((cell) => [cell.getAttribute("r") ?? "", styles.cell(cell.getAttribute("s"))]),
    ),
    conditionalFormats: conditionalFormatsOf(root, styles),
    hyperlinks: hyperlinksOf(root, parts, path),
    columnWidths: columnWidthsOf(root),
    rowHeights: new Map(heights),
    frozen: frozenOf(root),
  };
}

/** Reads a saved workbook; throws where a part is missing or not well-formed. */
export function readSavedWorkbook(bytes: Uint8Array): SavedWorkbook {
  const parts = packageParts(bytes);
  const path =
    [...relationshipsOf(parts, "").values()].find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "";
  const relationships = relationshipsOf(parts, path);
  const stylesPath = [...relationships.values()].find(({ type }) => type.endsWith("/styles"))?.target ?? "";
  const styles = new SavedStyles(parts, stylesPath);
  const { Sheets } = read(Buffer.from(bytes), { type: "buffer", cellFormula: true });
  const sheets = elementsOf(parsedPart(parts, path), "sheet").map((entry) => {
    const id = [...entry.attributes].find(({ localName }) => localName === "id")?.value ?? "";
    const cells = Sheets[entry.getAttribute("name") ?? ""] ?? {};
    return sheetOf(parts, relationships.get(id)?.target ?? "", styles, entry, cells);
  });
  return { sheets, settings: settingsOf(parts) };
}

function settingsOf(parts: Parts): Map<string, string> {
  const extensions = [...parts.keys()].filter((name) => /webextensions\/webextension\d*\.xml$/.test(name));
  const properties = extensions.flatMap((name) => elementsOf(parsedPart(parts, name), "property"));
  return new Map(
    properties.map((property) => [property.getAttribute("name") ?? "", property.getAttribute("value") ?? ""]),
  );
}

/**
 * What a person would miss of the original: cells whose value is another, merges and fills that are gone or changed, one sentence each.
 * Cells, merges and sheets that were added are no loss.
 */
export function lossesBetween(before: SavedWorkbook, after: SavedWorkbook): string[] {
  return before.sheets.flatMap((sheet) => {
    const kept = after.sheets.find(({ name }) => name === sheet.name);
    if (!kept) return [`The sheet "${sheet.name}" is gone.`];
    const values = [...sheet.values].filter(([address, value]) => kept.values.get(address) !== value);
    const formulas = [...sheet.formulas].filter(([address, formula]) => kept.formulas.get(address) !== formula);
    const merges = sheet.merges.filter((merge) => !kept.merges.includes(merge));
    const fills = [...sheet.styles].filter(([address, { fill }]) => fill !== (kept.styles.get(address)?.fill ?? null));
    return [
      ...values.map(
        ([address, value]) =>
          `${sheet.name}!${address} held ${JSON.stringify(value)}, now ${JSON.stringify(kept.values.get(address))}.`,
      ),
      ...formulas.map(([address]) => `${sheet.name}!${address} has lost its formula.`),
      ...merges.map((merge) => `${sheet.name} has lost its merge ${merge}.`),
      ...fills.map(([address]) => `${sheet.name}!${address} has another fill.`),
    ];
  });
}
