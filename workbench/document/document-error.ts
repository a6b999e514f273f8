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

/** The name, or where it is taken the name with the first " (2)" that is not; cut so that both have room. */
export function freeSheetName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    free = name.slice(0, MAX_NAME_LENGTH - suffix.length) + suffix;
  }
  return free;
}
