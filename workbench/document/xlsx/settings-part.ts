import { contentType, declarePart } from "./content-types";
import { decodePart, type PackageParts } from "./package-parts";
import { officeRelationshipNamespace, PartRelationships } from "./relationships";
import { XmlDocument } from "./xml-document";
import { escapeAttribute } from "./xml-text";

/** The add-in's identity in the file: the `<Id>` of its manifest. */
const addInReferenceId = "0d78d45e-1374-44db-9826-e281778a9b29";
const settingPrefix = "revisor-asm.";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const taskPanesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const taskPanesType = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionType = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const folder = "xl/webextensions";

/** The web-extension part that Office keeps for one add-in: which add-in, and its settings as JSON texts. */
class ExtensionPart {
  readonly #document: XmlDocument;

  constructor(text: string) {
    this.#document = new XmlDocument(text);
  }

  get #properties() {
    return this.#document.child(this.#document.root, "properties");
  }

  properties(): Map<string, string> {
    const list = this.#properties;
    const elements = list ? this.#document.children(list, "property") : [];
    return new Map(
      elements.map((element) => {
        const attributes = this.#document.attributes(element);
        return [attributes.get("name") ?? "", attributes.get("value") ?? ""];
      }),
    );
  }

  isOurs(): boolean {
    const reference = this.#document.child(this.#document.root, "reference");
    const id = reference ? this.#document.attributes(reference).get("id") : undefined;
    return (
      id?.toLowerCase() === addInReferenceId ||
      [...this.properties().keys()].some((name) => name.startsWith(settingPrefix))
    );
  }

  withProperties(properties: ReadonlyMap<string, string>): string {
    const document = this.#document;
    const items = [...properties].map(([name, value]) => {
      return `<property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`;
    });
    const markup = document.qualify(items.join(""));
    const list = this.#properties;
    if (list) document.replaceInner(list, markup);
    else {
      const next = ["bindings", "snapshot", "extLst"].map((name) => document.child(document.root, name)).find(Boolean);
      const section = document.qualify(`<properties>${markup}</properties>`);
      if (next) document.insert(next.start, section);
      else document.append(document.root, section);
    }
    return document.toString();
  }
}

function isExtensionPart(name: string): boolean {
  return /^xl\/webextensions\/webextension\d*\.xml$/i.test(name);
}

function parsedSetting(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Another writer's value that is not JSON is handed over as the text that it is.
    return text;
  }
}

/** The add-in's document settings in an unpacked package, by name; empty where it keeps none. */
export function readDocumentSettings(bytesByPart: Readonly<Record<string, Uint8Array>>): Map<string, unknown> {
  for (const [name, bytes] of Object.entries(bytesByPart)) {
    if (!isExtensionPart(name)) continue;
    const part = new ExtensionPart(decodePart(bytes));
    if (part.isOurs()) return new Map([...part.properties()].map(([key, value]) => [key, parsedSetting(value)]));
  }
  return new Map();
}

/** Makes the add-in's settings the given ones. Parts of other add-ins stay as they are. */
export function writeDocumentSettings(parts: PackageParts, settings: ReadonlyMap<string, unknown>): void {
  const texts = new Map([...settings].map(([name, value]) => [name, JSON.stringify(value ?? null)]));
  const path = parts.names().find((name) => isExtensionPart(name) && new ExtensionPart(parts.text(name)).isOurs());
  if (path !== undefined) {
    const part = new ExtensionPart(parts.text(path));
    const known = part.properties();
    const isSame = known.size === texts.size && [...texts].every(([name, value]) => known.get(name) === value);
    if (!isSame) parts.setText(path, part.withProperties(texts));
  } else if (texts.size > 0) {
    addExtension(parts, texts);
  }
}

function addExtension(parts: PackageParts, texts: ReadonlyMap<string, string>): void {
  let number = 1;
  while (parts.has(`${folder}/webextension${number}.xml`)) number += 1;
  const path = `${folder}/webextension${number}.xml`;
  const reference = `<we:reference id="${addInReferenceId}" version="1.0.0.0" store="developer" storeType="Registry"/>`;
  const empty = `${declaration}<we:webextension xmlns:we="${extensionNamespace}" id="{${addInReferenceId.toUpperCase()}}">${reference}<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${officeRelationshipNamespace}"/></we:webextension>`;
  parts.setText(path, new ExtensionPart(empty).withProperties(texts));
  declarePart(parts, path, contentType.webExtension);
  addTaskPane(parts, path);
}

/** Lists the extension among the workbook's task panes, not shown on its own. */
function addTaskPane(parts: PackageParts, extension: string): void {
  const root = new PartRelationships(parts, "");
  const listed = root.ofKind("webextensiontaskpanes")[0]?.target;
  const panes = listed ?? `${folder}/taskpanes.xml`;
  if (listed === undefined) {
    parts.setText(panes, `${declaration}<wetp:taskpanes xmlns:wetp="${taskPanesNamespace}"></wetp:taskpanes>`);
    declarePart(parts, panes, contentType.taskPanes);
    root.add(taskPanesType, panes);
    root.save();
  }
  const relationships = new PartRelationships(parts, panes);
  const id = relationships.add(extensionType, extension);
  relationships.save();
  const document = new XmlDocument(parts.text(panes));
  const rows = document
    .children(document.root, "taskpane")
    .map((pane) => Number(document.attributes(pane).get("row") ?? 0));
  const reference = `<webextensionref xmlns:r="${officeRelationshipNamespace}" r:id="${id}"/>`;
  const attributes = `dockstate="right" visibility="0" width="350" row="${Math.max(0, ...rows) + 1}"`;
  document.append(document.root, document.qualify(`<taskpane ${attributes}>${reference}</taskpane>`));
  parts.setText(panes, document.toString());
}
