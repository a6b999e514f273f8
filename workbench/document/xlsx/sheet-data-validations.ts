import { anyValue } from "../data-validations";
import type { DataValidation } from "../data-validations";
import type { Rect } from "../workbook-document";
import type { SheetPatch } from "../xlsx-patch";
import { rangeAddress } from "./addresses";
import { XlsxPatchError } from "./patch-error";
import type { SheetSections } from "./sheet-section";
import { escapeAttribute, escapeText, withAttributes } from "./xml-text";

const rangesOf = (ranges: readonly Rect[]): string => ranges.map(rangeAddress).join(" ");

const flag = (name: string, isSet: boolean): string => (isSet ? ` ${name}="1"` : "");

const unless = (name: string, value: string, otherwise: string): string =>
  value === otherwise ? "" : ` ${name}="${escapeAttribute(value)}"`;

/** A validation as the schema wants it (CT_DataValidation): what is a default is left out. */
function markupOf(validation: DataValidation): string {
  const { type, operator, formula1, formula2, hasDropDown, allowsBlank, alert, prompt, ranges } = validation;
  const attributes = [
    unless("type", type, anyValue.type),
    unless("errorStyle", alert.style, anyValue.alert.style),
    unless("operator", operator, anyValue.operator),
    flag("allowBlank", allowsBlank),
    flag("showDropDown", !hasDropDown),
    flag("showInputMessage", prompt.isShown),
    flag("showErrorMessage", alert.isShown),
    unless("errorTitle", alert.title, ""),
    unless("error", alert.message, ""),
    unless("promptTitle", prompt.title, ""),
    unless("prompt", prompt.message, ""),
    ` sqref="${rangesOf(ranges)}"`,
  ];
  const formula = (name: string, text: string) => (text === "" ? "" : `<${name}>${escapeText(text)}</${name}>`);
  const inner = formula("formula1", formula1) + formula("formula2", formula2);
  const start = `<dataValidation${attributes.join("")}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</dataValidation>`;
}

/** Removes, moves and adds validations of a sheet; the others keep their markup to the letter. */
export function patchDataValidations(
  sections: SheetSections,
  { removed, moved, added }: NonNullable<SheetPatch["dataValidations"]>,
): void {
  const { document } = sections;
  const list = sections.find("dataValidations");
  const present = list ? document.children(list, "dataValidation") : [];
  for (const index of [...removed, ...moved.keys()]) {
    if (!present[index]) throw new XlsxPatchError("invalid-patch", `The sheet has no data validation number ${index}.`);
  }
  const kept = present.flatMap((element, index) => {
    if (removed.includes(index)) return [];
    const ranges = moved.get(index);
    const raw = document.raw(element);
    if (!ranges) return [raw];
    const startTag = document.startTag(element);
    return [withAttributes(startTag, { sqref: rangesOf(ranges) }) + raw.slice(startTag.length)];
  });
  const count = kept.length + added.length;
  if (count === 0) return sections.put("dataValidations", "");
  const markup = added.map(markupOf).join("");
  if (!list) return sections.insert("dataValidations", `<dataValidations count="${count}">${markup}</dataValidations>`);
  document.setAttributes(list, { count });
  document.replaceInner(list, kept.join("") + document.qualify(markup));
}
