import { isAbsent, oneOf } from "../arguments";
import { invalidArgument } from "../host-error";
import { isHostObject } from "../host-object";
import { sheetOf, writableStructure } from "../model-context";
import type { ModelContext } from "../model-context";

interface Copied {
  readonly context: ModelContext;
  readonly sheetId: string;
}

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function placeOf({ document }: ModelContext, relativeTo: unknown): number {
  if (!isHostObject(relativeTo) || relativeTo.className !== "Worksheet") throw invalidArgument();
  const id = relativeTo.read("Id");
  return document.sheets().findIndex((sheet) => sheet.id === id);
}

/** "None", the default, "inserts the worksheet at the beginning" (Excel.Worksheet.copy, Microsoft Learn). */
function indexFor(context: ModelContext, position: (typeof positions)[number], relativeTo: unknown): number {
  if (position === "End") return context.document.sheets().length;
  if (position === "Before") return placeOf(context, relativeTo);
  return position === "After" ? placeOf(context, relativeTo) + 1 : 0;
}

/** `Worksheet.copy`; returns the copy's id. Its name is the one that Excel gives: the other's with " (2)". */
export function copyWorksheet(key: Copied, [positionType, relativeTo]: readonly unknown[]): string {
  const document = writableStructure(key.context);
  const { id } = sheetOf(key);
  const position = isAbsent(positionType) ? "None" : oneOf(positionType, positions);
  return document.copySheet(id, indexFor(key.context, position, relativeTo)).id;
}
