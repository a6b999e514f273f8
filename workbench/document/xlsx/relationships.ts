import type { PackageParts } from "./package-parts";
import { XmlDocument } from "./xml-document";
import { escapeAttribute, withPrefix } from "./xml-text";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const officeRelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const emptyRelationships = `${declaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name in the package, or the address as written where it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** "" stands for the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : `${source.slice(0, source.lastIndexOf("/") + 1)}${target}`;
  const resolved: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}

/** `target` as seen from `source`: the shortest way, or absolute where they share no folder. */
function relativeTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** The relationships of one part, read at once and written back by `save`. */
export class PartRelationships {
  readonly #parts: PackageParts;
  readonly #source: string;
  readonly #removed = new Set<string>();
  readonly #added: Relationship[] = [];
  readonly #opened: readonly Relationship[];

  constructor(parts: PackageParts, source: string) {
    this.#parts = parts;
    this.#source = source;
    this.#opened = this.#read();
  }

  #read(): Relationship[] {
    const path = relationshipsPartOf(this.#source);
    if (!this.#parts.has(path)) return [];
    const document = new XmlDocument(this.#parts.text(path));
    return document.children(document.root, "Relationship").map((element) => {
      const attributes = document.attributes(element);
      const isExternal = attributes.get("TargetMode") === "External";
      const target = attributes.get("Target") ?? "";
      return {
        id: attributes.get("Id") ?? "",
        type: attributes.get("Type") ?? "",
        target: isExternal ? target : resolveTarget(this.#source, target),
        isExternal,
      };
    });
  }

  list(): Relationship[] {
    return [...this.#opened, ...this.#added].filter(({ id }) => !this.#removed.has(id));
  }

  /** Those whose type ends so ("worksheet", "styles"). */
  ofKind(kind: string): Relationship[] {
    return this.list().filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Returns the new relationship's id. */
  add(type: string, target: string, isExternal = false): string {
    const taken = new Set([...this.#opened, ...this.#added].map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.#added.push({ id, type, target, isExternal });
    return id;
  }

  remove(id: string): void {
    this.#removed.add(id);
  }

  save(): void {
    const added = this.#added.filter(({ id }) => !this.#removed.has(id));
    const removed = this.#opened.filter(({ id }) => this.#removed.has(id));
    if (added.length === 0 && removed.length === 0) return;
    const path = relationshipsPartOf(this.#source);
    const document = new XmlDocument(this.#parts.has(path) ? this.#parts.text(path) : emptyRelationships);
    const elements = document.children(document.root, "Relationship");
    if (added.length === 0 && removed.length === elements.length) {
      this.#parts.remove(path);
      return;
    }
    for (const element of elements) {
      if (this.#removed.has(document.attributes(element).get("Id") ?? "")) document.replace(element, "");
    }
    const markup = added.map((relationship) => this.#markupOf(relationship)).join("");
    document.append(document.root, withPrefix(markup, document.prefix));
    this.#parts.setText(path, document.toString());
  }

  #markupOf({ id, type, target, isExternal }: Relationship): string {
    const written = isExternal ? target : relativeTarget(this.#source, target);
    const mode = isExternal ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(written)}"${mode}/>`;
  }
}

/** Every part that can be reached from the package's root over relationships. */
export function reachableParts(parts: PackageParts): Set<string> {
  const reached = new Set<string>();
  const pending = [""];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    for (const { target, isExternal } of new PartRelationships(parts, source).list()) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      pending.push(target);
    }
  }
  return reached;
}
