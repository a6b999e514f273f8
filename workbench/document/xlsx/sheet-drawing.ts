import type { AnchorPoint, Chart, ChartAnchor } from "../charts";
import type { ChartsPatch } from "../xlsx-patch";
import { changedChartPart } from "./changed-chart-part";
import { chartNamespace, drawingNamespace } from "./chart-part";
import { contentType, declarePart } from "./content-types";
import type { PackageParts } from "./package-parts";
import { relationshipPrefix } from "./relationship-prefix";
import { officeRelationshipNamespace, PartRelationships } from "./relationships";
import type { SheetSections } from "./sheet-section";
import type { XmlElement } from "./xml-scanner";
import { XmlDocument } from "./xml-document";
import { attributesOf, escapeAttribute, withAttributes } from "./xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const emptyDrawing = `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingNamespace}"></xdr:wsDr>`;
const emuPerPixel = 9525;

function pointMarkup(name: "from" | "to", { row, column, x, y }: AnchorPoint): string {
  const [left, top] = [x, y].map((offset) => Math.round(offset * emuPerPixel));
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${left}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${top}</xdr:rowOff></xdr:${name}>`;
}

/** An anchor that declares its own prefixes, so that it fits into any drawing. */
function anchorMarkup({ from, to }: ChartAnchor, inner: string, editAs?: string): string {
  const moving = editAs === undefined ? "" : ` editAs="${escapeAttribute(editAs)}"`;
  return `<xdr:twoCellAnchor${moving} xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingNamespace}">${pointMarkup("from", from)}${pointMarkup("to", to)}${inner}</xdr:twoCellAnchor>`;
}

function frameMarkup(name: string, id: number, relationshipId: string): string {
  const chart = `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${officeRelationshipNamespace}" r:id="${relationshipId}"/>`;
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}">${chart}</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
}

/** One drawing of a sheet: its anchors, found by the chart that they hold. */
class Drawing {
  readonly document: XmlDocument;
  readonly relationships: PartRelationships;
  private left: number;

  constructor(
    private readonly parts: PackageParts,
    readonly part: string,
  ) {
    this.document = new XmlDocument(parts.has(part) ? parts.text(part) : emptyDrawing);
    this.relationships = new PartRelationships(parts, part);
    this.left = this.document.children(this.document.root).length;
  }

  get isEmpty(): boolean {
    return this.left === 0;
  }

  anchor(relationshipId: string): XmlElement | null {
    const found = this.document.children(this.document.root).find((element) => {
      const charts = this.document.raw(element).match(/<(?:\w+:)?chart\s[^>]*>/g) ?? [];
      return charts.some((tag) =>
        [...attributesOf(tag)].some(([name, id]) => name.endsWith(":id") && id === relationshipId),
      );
    });
    return found ?? null;
  }

  remove(relationshipId: string): void {
    const anchor = this.anchor(relationshipId);
    if (anchor) this.document.replace(anchor, "");
    this.relationships.remove(relationshipId);
    this.left -= 1;
  }

  add(chart: Chart, chartPart: string): void {
    const id = this.relationships.add(`${officeRelationshipNamespace}/chart`, chartPart);
    const ids = [...this.document.text.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, known]) =>
      Number(known),
    );
    this.left += 1;
    const number = Math.max(1, ...ids) + this.left;
    this.document.append(this.document.root, anchorMarkup(chart.anchor, frameMarkup(chart.name, number, id)));
  }

  /** Another place, another name; what else the frame says stays. */
  change(relationshipId: string, before: Chart, now: Chart): void {
    const anchor = this.anchor(relationshipId);
    if (!anchor) return;
    const isMoved = JSON.stringify(before.anchor) !== JSON.stringify(now.anchor);
    const children = this.document.children(anchor);
    const kept = children.filter((child) => !["from", "to", "ext", "pos"].includes(this.document.localName(child)));
    const inner = kept.map((child) => this.document.raw(child)).join("");
    const named = inner.replace(/<(?:\w+:)?cNvPr\s[^>]*>/, (tag) => withAttributes(tag, { name: now.name }));
    const content = before.name === now.name ? inner : named;
    if (isMoved)
      this.document.replace(anchor, anchorMarkup(now.anchor, content, this.document.attributes(anchor).get("editAs")));
    else if (content !== inner) {
      const [first, last] = [kept[0], kept.at(-1)];
      if (first && last) this.document.replace({ start: first.start, end: last.end }, content);
    }
  }

  save(): void {
    this.parts.setText(this.part, this.document.toString());
    this.relationships.save();
  }
}

function freePart(parts: PackageParts, folder: string, name: string): string {
  let number = 1;
  while (parts.has(`xl/${folder}/${name}${number}.xml`)) number += 1;
  return `xl/${folder}/${name}${number}.xml`;
}

/** The sheet's drawing; a new one where it has none. */
function drawingOf(parts: PackageParts, sections: SheetSections, relationships: PartRelationships): Drawing {
  const known = sections.find("drawing") ? relationships.ofKind("drawing")[0]?.target : undefined;
  if (known !== undefined) return new Drawing(parts, known);
  const drawing = new Drawing(parts, freePart(parts, "drawings", "drawing"));
  declarePart(parts, drawing.part, contentType.drawing);
  const id = relationships.add(`${officeRelationshipNamespace}/drawing`, drawing.part);
  sections.insert("drawing", `<drawing ${relationshipPrefix(sections.document)}:id="${id}"/>`);
  return drawing;
}

/** Removes, changes and adds charts of a sheet. Parts that nothing leads to any more are taken out afterwards. */
export function patchCharts(
  parts: PackageParts,
  sections: SheetSections,
  relationships: PartRelationships,
  { removed, changed, added }: ChartsPatch,
): void {
  const drawing = drawingOf(parts, sections, relationships);
  for (const { source } of removed) if (source) drawing.remove(source.relationshipId);
  for (const { before, now } of changed) {
    const { source } = now.chart;
    if (!source) continue;
    drawing.change(source.relationshipId, before.chart, now.chart);
    if (now.part === null) continue;
    const text = source.isWhole
      ? now.part
      : changedChartPart(parts.text(source.chartPart), now.part, before.chart, now.chart);
    parts.setText(source.chartPart, text);
  }
  for (const { chart, part } of added) {
    const path = freePart(parts, "charts", "chart");
    parts.setText(path, part ?? "");
    declarePart(parts, path, contentType.chart);
    drawing.add(chart, path);
  }
  if (!drawing.isEmpty) return drawing.save();
  sections.put("drawing", "");
  for (const { id, target } of relationships.ofKind("drawing")) if (target === drawing.part) relationships.remove(id);
}
