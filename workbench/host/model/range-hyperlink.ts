import { isAbsent, textArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { sheetOf } from "../model-context";
import { sheetAllowing, sheetUnlockedAt } from "../sheet-permissions";
import type { RangeArea } from "./range-cells";

interface HyperlinkInput {
  readonly address?: unknown;
  readonly documentReference?: unknown;
  readonly screenTip?: unknown;
  readonly textToDisplay?: unknown;
}

function optionalText(value: unknown): string | null {
  return isAbsent(value) ? null : textArgument(value);
}

function isInput(value: unknown): value is HyperlinkInput {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `Range.hyperlink`: the link of the first cell, with only the parts that it has; null where there is none. */
export function readHyperlink(range: RangeArea): Record<string, string> | null {
  const link = sheetOf(range).hyperlink(range.rect);
  if (!link) return null;
  const shown = sheetOf(range).read({ ...range.rect, rowCount: 1, columnCount: 1 })[0]?.[0]?.value ?? "";
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(shown),
  };
}

/** Sets the link of every cell; `textToDisplay` becomes the cells' text, and Excel dresses them as links. */
export function writeHyperlink(range: RangeArea, value: unknown): void {
  // "Hyperlinks can only be inserted in unlocked or unprotected cells on a protected worksheet" (Protection.AllowInsertingHyperlinks of VBA).
  sheetAllowing(range, "allowInsertHyperlinks");
  const sheet = sheetUnlockedAt(range);
  if (!isInput(value)) throw invalidArgument();
  const { rect } = range;
  const link = {
    address: optionalText(value.address),
    documentReference: optionalText(value.documentReference),
    screenTip: optionalText(value.screenTip),
  };
  if (link.address === null && link.documentReference === null) throw invalidArgument();
  const text = optionalText(value.textToDisplay);
  if (text !== null) {
    const row = Array.from({ length: rect.columnCount }, () => ({ kind: "text", value: text }) as const);
    sheet.write(
      rect,
      Array.from({ length: rect.rowCount }, () => row),
    );
  }
  for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
      sheet.setHyperlink({ row, column }, link);
    }
  }
  sheet.applyStyle(rect, { fontColor: "#0563C1", underline: true });
}
