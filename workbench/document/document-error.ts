export type DocumentErrorCode = "name-taken" | "name-not-allowed" | "last-visible-sheet" | "no-such-sheet";

/** A change that the workbook does not allow, as Excel would not. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(
    readonly code: DocumentErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const MAX_NAME_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** Throws a `DocumentError` where Excel would refuse the name for a sheet beside those already there. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const isAllowed =
    name.trim() !== "" &&
    name.length <= MAX_NAME_LENGTH &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isAllowed) throw new DocumentError("name-not-allowed", `"${name}" is not allowed as the name of a sheet.`);
  const wanted = name.toLowerCase();
  if (others.some((other) => other.toLowerCase() === wanted)) {
    throw new DocumentError("name-taken", `A sheet named "${name}" is already there.`);
  }
}
