import { strToU8 } from "fflate";
import { contentType } from "./content-types";
import { packParts } from "./package-parts";
import { officeRelationshipNamespace as office } from "./relationships";
import { escapeAttribute } from "./xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType.worksheet}"/><Override PartName="/xl/styles.xml" ContentType="${contentType.styles}"/></Types>`;

const rootRelationships = `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbookRelationships = `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`;

/** The parts of an empty sheet and of the styles of an empty workbook, as Excel would begin them. */
export const emptySheetPart = `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

export const emptyStylesPart = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

function workbookPart(sheetName: string): string {
  const sheet = `<sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/>`;
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${sheet}</sheets></workbook>`;
}

/** An empty workbook of one sheet. */
export function skeletonXlsx(sheetName = "Hoja1"): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": rootRelationships,
    "xl/workbook.xml": workbookPart(sheetName),
    "xl/_rels/workbook.xml.rels": workbookRelationships,
    "xl/worksheets/sheet1.xml": emptySheetPart,
    "xl/styles.xml": emptyStylesPart,
  };
  return packParts(new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
