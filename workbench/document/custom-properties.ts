import { relationships } from "./open-package";
import type { OpenedPackage } from "./open-package";
import { childNamed, childrenNamed, parseXml } from "./xml-tree";

const PROPERTY_RELATIONSHIP = /\/customProperty$/;

/**
 * The custom properties of a sheet (ECMA-376 part 1, 18.3.1.22), by their names. The standard leaves the parts' contents open; Excel
 * writes its texts in UTF-16, which is modelled here and not seen in its files.
 */
export function readCustomProperties(parts: OpenedPackage, sheetPart: string): Map<string, string> {
  const xml = (parts.text(sheetPart) ?? "").match(/<(\w+:)?customProperties[\s\S]*?<\/(\w+:)?customProperties>/)?.[0];
  if (xml === undefined) return new Map();
  const targets = new Map(
    relationships((name) => parts.text(name), sheetPart)
      .filter(({ type }) => PROPERTY_RELATIONSHIP.test(type))
      .map(({ id, target }) => [id, target]),
  );
  const properties = childrenNamed(childNamed(parseXml(xml), "customProperties"), "customPr");
  return new Map(
    properties.flatMap(({ attributes }) => {
      const [, id = ""] = [...attributes].find(([key]) => key === "r:id" || key === "id") ?? [];
      const bytes = parts.files[targets.get(id) ?? ""];
      return bytes ? [[attributes.get("name") ?? "", new TextDecoder("utf-16le").decode(bytes)] as const] : [];
    }),
  );
}
