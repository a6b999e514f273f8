import { argbOf } from "./cell-format";
import type { SheetSections } from "./sheet-section";

export interface SheetProperties {
  /** "#RRGGBB"; null takes the tab's colour away; absent leaves it. */
  readonly tabColor?: string | null;
  /** Whether printing fits the sheet to pages; absent leaves it. */
  readonly fitToPage?: boolean;
}

/** Sets the colour of the sheet's tab and whether it is fitted to pages: children of `sheetPr`, in the schema's order. */
export function setSheetProperties(sections: SheetSections, { tabColor, fitToPage }: SheetProperties): void {
  const { document } = sections;
  const color = tabColor ? `<tabColor rgb="${argbOf(tabColor)}"/>` : "";
  const fit = fitToPage === true ? '<pageSetUpPr fitToPage="1"/>' : "";
  const properties = sections.find("sheetPr");
  if (!properties) {
    if (color + fit !== "") sections.insert("sheetPr", `<sheetPr>${color}${fit}</sheetPr>`);
    return;
  }
  if (tabColor !== undefined) {
    const present = document.child(properties, "tabColor");
    if (present) document.replace(present, document.qualify(color));
    else if (color !== "" && properties.isSelfClosing) document.append(properties, document.qualify(color));
    else if (color !== "") document.insert(properties.openEnd, document.qualify(color));
  }
  if (fitToPage === undefined) return;
  const present = document.child(properties, "pageSetUpPr");
  if (present) document.setAttributes(present, { fitToPage: fitToPage ? 1 : null });
  else if (fitToPage) document.append(properties, document.qualify(fit));
}
