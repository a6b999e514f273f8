import type { Chart } from "../charts";
import type { XmlElement } from "./xml-scanner";
import { XmlDocument } from "./xml-document";

const chartOrder = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
];
const plotOrder = ["barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "serLines"];
const ownAxes = ["111111111", "222222222"] as const;

/** Whether the pieces of a part of ours fit into this one: the prefixes that Excel and LibreOffice use, and one axis of each kind. */
export function takesOurPieces(text: string): boolean {
  const hasPrefixes = /<c:chartSpace\s[^>]*\bxmlns:a=/.test(text);
  const [categories, values] = [text.match(/<c:catAx>/g) ?? [], text.match(/<c:valAx>/g) ?? []];
  return (
    hasPrefixes && categories.length === values.length && categories.length <= 1 && !/<c:(?:dateAx|serAx)>/.test(text)
  );
}

/** A part of another program into which pieces of ours are put. */
class ForeignPart {
  readonly document: XmlDocument;
  private readonly own: XmlDocument;

  constructor(text: string, ours: string) {
    this.document = new XmlDocument(text);
    this.own = new XmlDocument(ours);
  }

  /** The element at the end of a path from the root, here and in the part of ours. */
  at(...path: readonly ((name: string) => boolean)[]): readonly [XmlElement | null, XmlElement | null] {
    return [find(this.document, path), find(this.own, path)];
  }

  /** Ours in place of theirs: put where the order wants it, or taken away where there is none of ours. */
  swap([theirs, ours]: readonly [XmlElement | null, XmlElement | null], name: string, order: readonly string[]): void {
    if (!theirs || !ours) return;
    const present = this.document.children(theirs, name);
    const markup = this.own.children(ours, name).map((element) => this.withTheirAxes(this.own.raw(element)));
    const [first, last] = [present[0], present.at(-1)];
    if (first && last) return this.document.replace({ start: first.start, end: last.end }, markup.join(""));
    if (markup.length === 0) return;
    const before = new Set(order.slice(0, order.indexOf(name)));
    const previous = this.document.children(theirs).filter((child) => before.has(this.document.localName(child)));
    this.document.insert(previous.at(-1)?.end ?? theirs.openEnd, markup.join(""));
  }

  /** Axes keep the numbers by which the chart knows them. */
  private withTheirAxes(markup: string): string {
    const [area] = this.at(is("chart"), is("plotArea"));
    return ["catAx", "valAx"].reduce((text, name, index) => {
      const axis = area && this.document.child(area, name);
      const id = axis && this.document.child(axis, "axId");
      const number = id ? this.document.attributes(id).get("val") : undefined;
      return number === undefined ? text : text.replaceAll(`"${ownAxes[index]}"`, `"${number}"`);
    }, markup);
  }
}

function is(name: string): (other: string) => boolean {
  return (other) => other === name;
}

function find(document: XmlDocument, path: readonly ((name: string) => boolean)[]): XmlElement | null {
  return path.reduce<XmlElement | null>((parent, isMeant) => {
    const children = parent ? document.children(parent) : [];
    return children.find((child) => isMeant(document.localName(child))) ?? null;
  }, document.root);
}

/** The part of a chart that another program made, with what was changed of it as we write it; everything else in it stays. */
export function changedChartPart(text: string, ours: string, before: Chart, now: Chart): string {
  const differs = (...names: readonly (keyof Chart)[]) =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
  const part = new ForeignPart(text, ours);
  const chart = part.at(is("chart"));
  if (differs("title")) for (const name of ["title", "autoTitleDeleted"]) part.swap(chart, name, chartOrder);
  if (differs("legend")) part.swap(chart, "legend", chartOrder);
  if (differs("type")) {
    part.swap(chart, "plotArea", chartOrder);
    return part.document.toString();
  }
  const plot = part.at(is("chart"), is("plotArea"), (name) => name.endsWith("Chart"));
  if (differs("series")) part.swap(plot, "ser", plotOrder);
  if (differs("gapWidth")) part.swap(plot, "gapWidth", plotOrder);
  if (differs("overlap")) part.swap(plot, "overlap", plotOrder);
  if (differs("categoryAxis", "valueAxis")) {
    const area = part.at(is("chart"), is("plotArea"));
    for (const name of ["catAx", "valAx"]) part.swap(area, name, []);
  }
  return part.document.toString();
}
