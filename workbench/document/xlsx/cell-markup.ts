import { isErrorValue } from "../error-values";
import type { Position } from "../workbook-document";
import type { PatchedContent } from "../xlsx-patch";
import { cellAddress } from "./addresses";
import { XlsxPatchError } from "./patch-error";
import { escapeCellText, escapeText, withAttributes, type AttributeChanges } from "./xml-text";

/** Excel's limit for the text of a cell. */
const maximumTextLength = 32_767;

interface CellBody {
  readonly type: string | null;
  readonly markup: string;
}

function numberMarkup(value: number, at: Position): string {
  if (!Number.isFinite(value)) {
    throw new XlsxPatchError("invalid-patch", `Cell ${cellAddress(at)} is given a number that no workbook can hold.`);
  }
  return `<v>${value}</v>`;
}

function formulaBody(formula: string, value: string | number | boolean | null, at: Position): CellBody {
  const markup = `<f>${escapeText(formula.replace(/^=/, ""))}</f>`;
  if (value === null) return { type: null, markup };
  if (typeof value === "number") return { type: null, markup: markup + numberMarkup(value, at) };
  if (typeof value === "boolean") return { type: "b", markup: `${markup}<v>${Number(value)}</v>` };
  return { type: isErrorValue(value) ? "e" : "str", markup: `${markup}<v>${escapeCellText(value)}</v>` };
}

function bodyOf(content: PatchedContent, at: Position): CellBody {
  switch (content.kind) {
    case "empty":
      return { type: null, markup: "" };
    case "text":
      if (content.value.length > maximumTextLength) {
        throw new XlsxPatchError(
          "invalid-patch",
          `The text of cell ${cellAddress(at)} is longer than a cell can hold.`,
        );
      }
      return { type: "inlineStr", markup: `<is><t xml:space="preserve">${escapeCellText(content.value)}</t></is>` };
    case "number":
      return { type: null, markup: numberMarkup(content.value, at) };
    case "boolean":
      return { type: "b", markup: `<v>${Number(content.value)}</v>` };
    case "error":
      return { type: "e", markup: `<v>${escapeText(content.value)}</v>` };
    case "formula":
      return formulaBody(content.formula, content.value, at);
  }
}

/**
 * The markup of a cell with new content. `startTag` is the cell's own (or "<c/>" of a new one): what else it says is kept,
 * but for the metadata of a dynamic array, which the new content has none of.
 */
export function cellMarkup(startTag: string, at: Position, content: PatchedContent, format: number): string {
  const { type, markup } = bodyOf(content, at);
  const changes: AttributeChanges = {
    r: cellAddress(at),
    s: format === 0 ? null : format,
    t: type,
    cm: null,
    vm: null,
  };
  const opened = withAttributes(startTag, changes).replace(/\s*\/?>$/, "");
  return markup === "" ? `${opened}/>` : `${opened}>${markup}</c>`;
}
