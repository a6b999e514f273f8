export type XlsxPatchErrorCode =
  /** The bytes are not a zip package. */
  | "not-a-package"
  /** An encrypted (password-protected) or pre-2007 workbook: a compound file, not a zip package. */
  | "encrypted-or-legacy"
  /** Unpacked, the package is larger than `maximumUnpackedBytes`. */
  | "too-large"
  /** A part without which the package is no workbook is missing. */
  | "missing-part"
  /** Markup that the writer does not edit: strict Open XML, a document type declaration, an encoding other than UTF-8. */
  | "unsupported-markup"
  /** XML that is not well-formed. */
  | "malformed-markup"
  /** The patch names a sheet that the package does not have, or asks for something that no workbook can hold. */
  | "invalid-patch";

/** The package cannot be patched. Thrown before anything is written. */
export class XlsxPatchError extends Error {
  constructor(
    readonly code: XlsxPatchErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "XlsxPatchError";
  }
}
