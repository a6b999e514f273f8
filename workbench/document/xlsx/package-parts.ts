import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxPatchError } from "./patch-error";

/** More than any workbook of this trade; a file that unpacks to more is taken for a decompression bomb. */
const maximumUnpackedBytes = 1024 * 1024 * 1024;

const byteOrderMark = "\uFEFF";

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new XlsxPatchError("encrypted-or-legacy", "The file is password-protected, or in the format of before 2007.");
  }
  let unpackedBytes = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpackedBytes += originalSize;
        if (unpackedBytes > maximumUnpackedBytes) throw new XlsxPatchError("too-large", "The workbook is too large.");
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof XlsxPatchError) throw cause;
    throw new XlsxPatchError("not-a-package", "The file is not an .xlsx workbook.", { cause });
  }
}

/** The parts of an .xlsx package, in their order in the file. */
export class PackageParts {
  readonly #parts: Map<string, Uint8Array>;
  /** Parts as text, decoded once: a large sheet's part is asked for several times. */
  readonly #texts = new Map<string, string>();
  #isChanged = false;

  private constructor(readonly original: Uint8Array) {
    this.#parts = new Map(Object.entries(unpack(original)));
  }

  /** Throws `XlsxPatchError` where the bytes are no zip package. */
  static open(bytes: Uint8Array): PackageParts {
    return new PackageParts(bytes);
  }

  names(): string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** The part's text; throws where the part is missing or not in UTF-8. */
  text(name: string): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const bytes = this.#parts.get(name);
    if (!bytes) throw new XlsxPatchError("missing-part", `The workbook lacks its part "${name}".`);
    const text = decodePart(bytes);
    this.#texts.set(name, text);
    return text;
  }

  setText(name: string, text: string): void {
    if (this.#parts.has(name) && this.text(name) === text) return;
    this.#parts.set(name, strToU8(text));
    this.#texts.set(name, text);
    this.#isChanged = true;
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.#parts.set(name, bytes);
    this.#texts.delete(name);
    this.#isChanged = true;
  }

  copy(from: string, to: string): void {
    const bytes = this.#parts.get(from);
    if (!bytes) throw new XlsxPatchError("missing-part", `The workbook lacks its part "${from}".`);
    this.setBytes(to, bytes);
  }

  remove(name: string): void {
    this.#texts.delete(name);
    if (this.#parts.delete(name)) this.#isChanged = true;
  }

  /** The package; the very bytes that were opened where nothing has changed. */
  toBytes(): Uint8Array {
    return this.#isChanged ? packParts(this.#parts) : this.original;
  }
}

/** A part's text, its byte order mark kept. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new XlsxPatchError("unsupported-markup", "A part of the workbook is not in UTF-8.");
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return hasMark ? byteOrderMark + strFromU8(bytes.subarray(3)) : strFromU8(bytes);
}

/** Zips parts in the given order. The time stamp is the one that Excel writes, so that the same parts give the same bytes. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}
