import { FileError } from "../../document/file-error";
import { isAbsent, oneOf, textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { writableStructure } from "../model-context";
import type { ModelContext } from "../model-context";

interface Options {
  readonly sheetNamesToInsert?: unknown;
  readonly positionType?: unknown;
  readonly relativeTo?: unknown;
}

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function bytesOf(value: unknown): Uint8Array {
  const text = textArgument(value);
  if (text === "" || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw invalidArgument();
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The place of the sheet that `relativeTo` names by its id or its name. The library sends a sheet in its place as plain data, which is refused. */
function placeOf({ document }: ModelContext, value: unknown): number {
  const key = textArgument(value);
  const sheets = document.sheets();
  const byId = sheets.findIndex(({ id }) => id === key);
  const at = byId >= 0 ? byId : sheets.findIndex(({ name }) => name.toLowerCase() === key.toLowerCase());
  if (at < 0) throw itemNotFound();
  return at;
}

/** Before which tab the sheets are put. Without `relativeTo` they come first or last (Excel.InsertWorksheetOptions, Microsoft Learn). */
function indexFor(context: ModelContext, { positionType, relativeTo }: Options): number {
  const position = isAbsent(positionType) ? "End" : oneOf(positionType, positions);
  const last = context.document.sheets().length;
  if (position === "Beginning") return 0;
  if (position === "Before") return isAbsent(relativeTo) ? 0 : placeOf(context, relativeTo);
  if (position === "After" && !isAbsent(relativeTo)) return placeOf(context, relativeTo) + 1;
  return last;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

/** Without names, or with none of them, every sheet is meant (office-js-snippets, workbook-insert-external-worksheets). */
function chosenNames(value: unknown, present: readonly string[]): readonly string[] {
  if (isAbsent(value)) return present;
  if (!isTextList(value)) throw invalidArgument();
  if (value.length === 0) return present;
  const known = new Set(present.map((name) => name.toLowerCase()));
  if (!value.every((name) => known.has(name.toLowerCase()))) throw itemNotFound();
  return value;
}

/**
 * `Workbook.insertWorksheetsFromBase64`, as Excel on the web does it: without charts, comments, PivotTables and slicers (its remarks in
 * Microsoft Learn). The code for a file that cannot be read is that of OfficeDev/office-js #6142. Answers the new sheets' ids.
 */
export async function insertSheets(
  context: ModelContext,
  [file, given]: readonly unknown[],
): Promise<readonly string[]> {
  const document = writableStructure(context);
  const bytes = bytesOf(file);
  // The library hands the options on as they were given; what each may be is checked where it is used.
  const options: Options = typeof given === "object" && given !== null ? given : {};
  const index = indexFor(context, options);
  try {
    const sheets = await document.openSheets(bytes);
    const names = chosenNames(options.sheetNamesToInsert, sheets.names);
    return document.as("addin", () => sheets.insert(names, index));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new HostError("GeneralException", "There was an internal error while processing the request.", 500);
  }
}
