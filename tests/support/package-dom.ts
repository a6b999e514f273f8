import { CFB } from "@e965/xlsx";
import { JSDOM } from "jsdom";

const parser = new new JSDOM("").window.DOMParser();

/** What SheetJS tells of a container: its types leave it open. */
interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
}

/** The parts of an .xlsx package by name, unpacked by SheetJS's own container reader. */
export function packageParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const container: Container = CFB.read(Buffer.from(bytes), { type: "buffer" });
  return new Map(
    container.FullPaths.flatMap((path, at) => {
      const entry = container.FileIndex[at];
      const name = path.replace(/^Root Entry\//, "").replace(/^\//, "");
      if (!entry?.content || name === "" || name.endsWith("/")) return [];
      return [[name, new Uint8Array(entry.content)] as const];
    }),
  );
}

/** A part parsed by jsdom; throws where it is missing or not well-formed. */
export function parsedPart(parts: ReadonlyMap<string, Uint8Array>, name: string): Document {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`The package has no part "${name}".`);
  const parsed = parser.parseFromString(Buffer.from(bytes).toString("utf8"), "application/xml");
  const fault = parsed.getElementsByTagName("parsererror")[0];
  if (fault) throw new Error(`The part "${name}" is not well-formed: ${fault.textContent}`);
  return parsed;
}

/** Not by iteration: jsdom looks for an element named "length" among all of them at every step. */
function listed(elements: HTMLCollectionOf<Element>): Element[] {
  const item = elements.item.bind(elements);
  return Array.from({ length: elements.length }, (_, at) => item(at)).filter((element) => element !== null);
}

/** The descendants with a local name, whatever their prefix. */
export function elementsOf(parent: Document | Element, localName: string): Element[] {
  return listed(parent.getElementsByTagNameNS("*", localName));
}

export function childrenOf(parent: Element, localName: string): Element[] {
  return listed(parent.children).filter((child) => child.localName === localName);
}

/** A part's relationships by id; targets inside the package as part names. */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  source: string,
): Map<string, { type: string; target: string; isExternal: boolean }> {
  const slash = source.lastIndexOf("/") + 1;
  const path = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!parts.has(path)) return new Map();
  return new Map(
    elementsOf(parsedPart(parts, path), "Relationship").map((element) => {
      const target = element.getAttribute("Target") ?? "";
      const isExternal = element.getAttribute("TargetMode") === "External";
      const resolved = isExternal ? target : new URL(target, `http://package/${source}`).pathname.slice(1);
      return [
        element.getAttribute("Id") ?? "",
        { type: element.getAttribute("Type") ?? "", target: resolved, isExternal },
      ];
    }),
  );
}

/** The names of the parts that only one of two packages has, or whose bytes differ. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [first, second] = [packageParts(before), packageParts(after)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.filter((name) => {
    const [a, b] = [first.get(name), second.get(name)];
    return !a || !b || Buffer.compare(Buffer.from(a), Buffer.from(b)) !== 0;
  });
}
