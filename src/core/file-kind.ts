/** What the first bytes and the name of a file tell of it; "zip" may be a workbook of today. */
export type FileKind = "zip" | "old-format" | "password-protected" | "other";

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
// The name of the stream in which an encrypted workbook lies ([MS-OFFCRYPTO] 1.3.3), in UTF-16 as in the file.
const encrypted = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
const beginning = "E".charCodeAt(0);

const holdsAt = (bytes: Uint8Array, at: number, sought: readonly number[]): boolean =>
  sought.every((byte, index) => bytes[at + index] === byte);

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(beginning); at >= 0; at = bytes.indexOf(beginning, at + 1))
    if (holdsAt(bytes, at, encrypted)) return true;
  return false;
}

/** A workbook with a password lies in a container of the kind that workbooks of before 2007 are. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (holdsAt(bytes, 0, zip)) return "zip";
  if (!holdsAt(bytes, 0, compoundFile)) return "other";
  return isEncrypted(bytes) ? "password-protected" : "old-format";
}
