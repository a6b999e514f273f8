import { strFromU8, unzipSync } from "fflate";
import { FileError } from "./file-error";
import { childNamed, childrenNamed, parseXml } from "./xml-tree";

/** The text parts of an .xlsx package, by their names within it. */
export interface OpenedPackage {
  text(name: string): string | null;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly workbookPart: string;
  /** The sheets' parts in tab order; null for a tab that is no worksheet. */
  readonly sheets: readonly { readonly name: string; readonly part: string | null }[];
}

const MAX_UNZIPPED_BYTES = 512 * 1024 * 1024;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const READ_PARTS = /^\/?(_rels\/|\[Content_Types\]|xl\/.*\.(xml|rels)$|xl\/customProperty[^/]*\.bin$)/i;
const WORKBOOK_RELATIONSHIP = /\/officeDocument$/;
const WORKSHEET_RELATIONSHIP = /\/worksheet$/;

/** Finds out what the bytes are and opens the package. Throws a `FileError` where they are no readable .xlsx workbook. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (beginsWith(bytes, COMPOUND_FILE)) throw compoundFileError(bytes);
  if (!beginsWith(bytes, ZIP)) throw new FileError("not-a-workbook", "The file is not an .xlsx workbook.");
  const files = unzip(bytes);
  const text = (name: string) => {
    const file = files[name] ?? files[`/${name}`];
    return file ? strFromU8(file) : null;
  };
  const workbookPart = relationships(text, "").find(({ type }) => WORKBOOK_RELATIONSHIP.test(type))?.target;
  const workbook = workbookPart === undefined ? null : text(workbookPart);
  if (workbookPart === undefined || workbook === null) {
    throw new FileError("not-a-workbook", "The package holds no workbook part.");
  }
  return { text, files, workbookPart, sheets: sheetParts(text, workbookPart, workbook) };
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A protected .xlsx is wrapped into a compound file, which is also the container of the old .xls. */
function compoundFileError(bytes: Uint8Array): FileError {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return names.includes("EncryptedPackage")
    ? new FileError("password-protected", "The workbook is protected with a password.")
    : new FileError("not-a-workbook", "The file is not an .xlsx workbook but of an older format.");
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize;
        if (size > MAX_UNZIPPED_BYTES) throw new RangeError("The unzipped package is too large.");
        return READ_PARTS.test(name);
      },
    });
  } catch (cause) {
    throw new FileError("unreadable-file", "The file is damaged or too large to be opened.", { cause });
  }
}

type ReadText = (name: string) => string | null;

/** The relationships of a part ("" is the package), with targets as names within the package. */
export function relationships(text: ReadText, part: string) {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === null) return [];
  const root = childNamed(parseXml(xml), "Relationships");
  return childrenNamed(root, "Relationship").map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    type: attributes.get("Type") ?? "",
    target: resolve(folder, attributes.get("Target") ?? ""),
  }));
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function sheetParts(text: ReadText, workbookPart: string, workbook: string): OpenedPackage["sheets"] {
  const targets = new Map(
    relationships(text, workbookPart)
      .filter(({ type }) => WORKSHEET_RELATIONSHIP.test(type))
      .map(({ id, target }) => [id, target]),
  );
  const root = childNamed(parseXml(workbook), "workbook");
  return childrenNamed(childNamed(root, "sheets"), "sheet").map(({ attributes }) => ({
    name: attributes.get("name") ?? "",
    part: targets.get(relationshipId(attributes)) ?? null,
  }));
}

function relationshipId(attributes: ReadonlyMap<string, string>): string {
  const [, id = ""] = [...attributes].find(([key]) => key === "r:id" || key === "id") ?? [];
  return id;
}
