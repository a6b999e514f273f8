import { elementsOf, packageParts, parsedPart, relationshipsOf } from "./package-dom";

type Parts = ReadonlyMap<string, Uint8Array>;

/** SheetJS's own entry in every container that it reads. */
const mark = "Sh33tJ5";

const isRelationships = (part: string) => /(?:^|\/)_rels\/[^/]*\.rels$/.test(part);

/** The part whose relationships these are; "" for the package's own. */
function sourceOf(relationships: string): string {
  return relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
}

function relationshipFaults(parts: Parts): string[] {
  return [...parts.keys()].filter(isRelationships).flatMap((part) => {
    const source = sourceOf(part);
    const orphan = source === "" || parts.has(source) ? [] : [`"${part}" belongs to no part.`];
    const ids = elementsOf(parsedPart(parts, part), "Relationship").map((element) => element.getAttribute("Id"));
    const twice = new Set(ids).size === ids.length ? [] : [`"${part}" uses an id twice.`];
    return [...orphan, ...twice];
  });
}

/** Attributes that lead to another part ("r:id", "r:embed") need a relationship. */
function referenceFaults(parts: Parts): string[] {
  return [...parts.keys()]
    .filter((part) => /\.(?:xml|vml)$/i.test(part) && part !== "[Content_Types].xml")
    .flatMap((part) => {
      const known = relationshipsOf(parts, part);
      const text = Buffer.from(parts.get(part) ?? []).toString("utf8");
      const used = [...text.matchAll(/\s(?:r|o):(?:id|embed|link|pict|relid|dm|lo|qs|cs)="([^"]+)"/g)].map(
        ([, id = ""]) => id,
      );
      return used
        .filter((id) => !known.has(id))
        .map((id) => `"${part}" uses the relationship "${id}", which it lacks.`);
    });
}

function typeFaults(parts: Parts): string[] {
  const types = parsedPart(parts, "[Content_Types].xml");
  const named = elementsOf(types, "Override").map((element) => (element.getAttribute("PartName") ?? "").slice(1));
  const endings = new Set(elementsOf(types, "Default").map((one) => one.getAttribute("Extension")?.toLowerCase()));
  const untyped = [...parts.keys()].filter(
    (part) =>
      part !== "[Content_Types].xml" &&
      !part.includes(mark) &&
      !named.includes(part) &&
      !endings.has(part.split(".").at(-1)?.toLowerCase()),
  );
  return [
    ...named.filter((part) => !parts.has(part)).map((part) => `"${part}" is declared but not there.`),
    ...named.filter((part, at) => named.indexOf(part) !== at).map((part) => `"${part}" is declared twice.`),
    ...untyped.map((part) => `"${part}" has no declared type.`),
  ];
}

function tableFaults(parts: Parts): string[] {
  const tables = [...parts.keys()].filter((part) => /\/tables\/[^/]+\.xml$/.test(part));
  return ["id", "displayName"].flatMap((name) => {
    const values = tables.map((part) => parsedPart(parts, part).documentElement.getAttribute(name)?.toLowerCase());
    return new Set(values).size === values.length ? [] : [`Two tables have the same ${name}.`];
  });
}

/** What Excel would have to repair of a package, one sentence each, found without what saves workbooks. */
export function faultsOfPackage(bytes: Uint8Array): string[] {
  const parts = packageParts(bytes);
  return [...relationshipFaults(parts), ...referenceFaults(parts), ...typeFaults(parts), ...tableFaults(parts)];
}

/** Relationships inside the package that lead to nothing, as "part → target". */
export function danglingRelationships(bytes: Uint8Array): string[] {
  const parts = packageParts(bytes);
  return [...parts.keys()].filter(isRelationships).flatMap((relationships) => {
    const source = sourceOf(relationships);
    return [...relationshipsOf(parts, source)]
      .filter(([, { target, isExternal }]) => !isExternal && !parts.has(decodeURIComponent(target)))
      .map(([, { target }]) => `${source} → ${target}`);
  });
}
