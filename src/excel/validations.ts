import type { CellValidation } from "../core/new-sheet-rules";
import { rangeAddress } from "./addresses";

/** Excel's own limit of what is said before and after a person writes. */
const longestMessage = 225;

/** @param areaSource where the names of the areas stand: "='Catálogo de áreas'!$A$5:$A$40" */
function ruleOf({ allows }: CellValidation, areaSource: string): Excel.DataValidationRule {
  switch (allows.kind) {
    case "years":
      // A formula, and no serial number, so that it means the same day where the workbook counts from 1904.
      return {
        date: { formula1: `=DATE(${allows.from},1,1)`, formula2: `=DATE(${allows.to},12,31)`, operator: "Between" },
      };
    case "share":
      return { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    case "list":
      return { list: { inCellDropDown: true, source: allows.words.join(",") } };
    case "area-sheet":
      return { list: { inCellDropDown: true, source: areaSource } };
  }
}

/** Queues what the cells of a sheet are to allow, in place of what they allowed before. */
export function writeValidations(
  sheet: Excel.Worksheet,
  validations: readonly CellValidation[],
  areaSource: string,
): void {
  for (const validation of validations) {
    const { range, title, prompt, alert, isAdvice } = validation;
    const { dataValidation } = sheet.getRange(rangeAddress(range));
    dataValidation.rule = ruleOf(validation, areaSource);
    dataValidation.errorAlert = {
      title,
      message: alert.slice(0, longestMessage),
      showAlert: true,
      style: isAdvice ? "Warning" : "Stop",
    };
    if (prompt !== null) dataValidation.prompt = { title, message: prompt.slice(0, longestMessage), showPrompt: true };
  }
}
