import { fileKindOf } from "../../src/core/file-kind";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each([
  ["a package", [0x50, 0x4b, 3, 4, 20], "zip"],
  ["a workbook of before 2007", [...compound, ...utf16("Workbook")], "old-format"],
  ["one that only begins like a protected one", [...compound, ...utf16("EncryptedPack")], "old-format"],
  ["a workbook with a password", [...compound, 9, ...utf16("EEncryptedPackage"), 0], "password-protected"],
  ["text", utf16("hola"), "other"],
  ["nothing", [], "other"],
])("%s", (_, bytes, kind) => {
  expect(fileKindOf(Uint8Array.from(bytes))).toBe(kind);
});
