/** The custom property of a sheet that names the file from which it was brought in. */
const originProperty = "revisor-asm.origin";

/** What has to be loaded of the list of sheets; custom properties are of ExcelApi 1.12. */
export const originFields = (): string =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.12")
    ? ", items/customProperties/items/key, items/customProperties/items/value"
    : "";

/** The name of the file from which a sheet was brought in, once `originFields` are loaded; null where it is the workbook's own. */
export function originOf(sheet: Excel.Worksheet): string | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return null;
  const property = sheet.customProperties.items.find(({ key }) => key.toLowerCase() === originProperty);
  return property === undefined || property.value === "" ? null : property.value;
}

/** Has the sheet know its file from now on. */
export const rememberOrigin = (sheet: Excel.Worksheet, fileName: string): void =>
  void sheet.customProperties.add(originProperty, fileName);
