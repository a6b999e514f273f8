import type { PackageParts } from "./package-parts";
import { XmlDocument } from "./xml-document";
import { escapeAttribute } from "./xml-text";

const path = "[Content_Types].xml";

export const contentType = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  customProperty: "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
} as const;

/** Declares the content type of a part that is new in the package. */
export function declarePart(parts: PackageParts, part: string, type: string): void {
  const document = new XmlDocument(parts.text(path));
  const markup = `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  document.append(document.root, document.qualify(markup));
  parts.setText(path, document.toString());
}

/** What is declared about this very part; null where its ending tells its type. */
export function contentTypeOf(parts: PackageParts, part: string): string | null {
  const document = new XmlDocument(parts.text(path));
  const found = document
    .children(document.root, "Override")
    .map((element) => document.attributes(element))
    .find((attributes) => attributes.get("PartName") === `/${part}`);
  return found?.get("ContentType") ?? null;
}

/** Takes parts out of the package, with what is declared about them. */
export function removeParts(parts: PackageParts, removed: ReadonlySet<string>): void {
  if (removed.size === 0) return;
  const document = new XmlDocument(parts.text(path));
  for (const element of document.children(document.root, "Override")) {
    const part = (document.attributes(element).get("PartName") ?? "").replace(/^\//, "");
    if (removed.has(part)) document.replace(element, "");
  }
  parts.setText(path, document.toString());
  for (const part of removed) parts.remove(part);
}
