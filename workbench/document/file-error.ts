export type FileErrorCode = "not-a-workbook" | "password-protected" | "unreadable-file";

/** The bytes given cannot be opened as an .xlsx workbook; `code` says why. The words for people live where it is shown. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
