import { strToU8, zipSync } from "fflate";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const relationship = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const relationships = (...items: readonly string[]) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;

/** A sheet with much of what Excel writes: attributes of later versions, shared formulas, conditional formats old and new, a table. */
const dataSheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Hoja1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="12.7109375" style="2" customWidth="1"/><col min="6" max="16384" width="9.140625" hidden="1"/></cols><sheetData><!-- a <row r="9"> that is none --><row r="1" spans="1:5" s="1" customFormat="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="inlineStr"><is><r><rPr><b/><charset val="1"></charset></rPr><t>rico</t></r><r><t xml:space="preserve"> texto</t></r></is></c></row><row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2" s="2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B5" si="0">A2*2+$A$2</f><v>3</v></c><c r="E2" t="str"><f>"a>b"&amp;A2</f><v>a&gt;b1</v></c></row><row r="3" spans="1:5" ht="30" customHeight="1"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>5</v></c></row><row r="4" spans="1:5"><c r="A4"><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>7</v></c><c r="D4" t="e"><v>#N/A</v></c></row><row r="5" spans="1:5"><c r="A5" t="b"><v>1</v></c><c r="B5"><f t="shared" si="0"/><v>4</v></c></row><row r="6"><c r="A6" t="s"><v>2</v></c></row></sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/><autoFilter ref="A1:C6"/><mergeCells count="1"><mergeCell ref="C3:D3"/></mergeCells><conditionalFormatting sqref="A2:A5"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>1</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C5"><cfRule type="expression" dxfId="0" priority="5"><formula>$A2&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D5"><formula1>"Sí,No"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId1" xr:uid="{1}"/><hyperlink ref="A4:C5" location="'Otra hoja'!A1" display="ir"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${microsoft}/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{2}"><xm:f>'Otra hoja'!A1=1</xm:f><x14:dxf/></x14:cfRule><xm:sqref>D2:D5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const otherSheet = `${declaration}<worksheet xmlns="${main}"><sheetData><row r="2"><c r="B2"><v>42</v></c></row></sheetData></worksheet>`;

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i val="0"/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F5C4D"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal style="hair"><color auto="1"/></diagonal></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" indent="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const strings = `${declaration}<sst xmlns="${main}" count="3" uniqueCount="3"><si><t>No.</t></si><si><t xml:space="preserve"> con blancos </t></si><si><t>línea 1\nlínea 2</t></si></sst>`;

const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/></bookViews><sheets><sheet name="Datos" sheetId="1" r:id="rId1"/><sheet name="Otra hoja" sheetId="5" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Datos!$A$1:$C$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'Otra hoja'!$A$1:$B$9</definedName><definedName name="Total">SUM(Datos!$A$2:$A$5,'Otra hoja'!$B$2)&amp;"Datos!"</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const table = `${declaration}<table xmlns="${main}" id="1" name="Tabla1" displayName="Tabla1" ref="A1:C6" headerRowCount="0"><tableColumns count="3"><tableColumn id="1" name="Columna1"/><tableColumn id="2" name="Columna2"/><tableColumn id="3" name="Columna3"/></tableColumns></table>`;

const comments = `${declaration}<comments xmlns="${main}"><authors><author>Ana</author></authors><commentList><comment ref="A3" authorId="0"><text><t>nota</t></text></comment></commentList></comments>`;
const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025" type="#_x0000_t202"/></xml>`;

const otherAddIn = `${declaration}<we:webextension xmlns:we="${microsoft}/webextensions/webextension/2010/11" id="{3}"><we:reference id="wa104380862" version="1.1.0.0" store="es-ES" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="color" value="&quot;azul&quot;"/></we:properties><we:bindings/><we:snapshot xmlns:r="${office}"/></we:webextension>`;
const taskPanes = `${declaration}<wetp:taskpanes xmlns:wetp="${microsoft}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${office}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

/** The parts of a workbook with much of what Excel writes and this project never does, by name. */
export const richParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[
    override("xl/workbook.xml", `${excel}.sheet.main+xml`),
    override("xl/worksheets/sheet1.xml", `${excel}.worksheet+xml`),
    override("xl/worksheets/sheet2.xml", `${excel}.worksheet+xml`),
    override("xl/styles.xml", `${excel}.styles+xml`),
    override("xl/sharedStrings.xml", `${excel}.sharedStrings+xml`),
    override("xl/calcChain.xml", `${excel}.calcChain+xml`),
    override("xl/comments1.xml", `${excel}.comments+xml`),
    override("xl/tables/table1.xml", `${excel}.table+xml`),
    override("xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml"),
    override("xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml"),
  ].join("")}</Types>`,
  "_rels/.rels": relationships(
    relationship("rId1", `${office}/officeDocument`, "xl/workbook.xml"),
    relationship("rId2", `${microsoft}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"),
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relationships(
    relationship("rId1", `${office}/worksheet`, "worksheets/sheet1.xml"),
    relationship("rId2", `${office}/worksheet`, "/xl/worksheets/sheet2.xml"),
    relationship("rId3", `${office}/styles`, "styles.xml"),
    relationship("rId4", `${office}/sharedStrings`, "sharedStrings.xml"),
    relationship("rId5", `${office}/calcChain`, "calcChain.xml"),
  ),
  "xl/worksheets/sheet1.xml": dataSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    relationship("rId1", `${office}/hyperlink`, "https://example.org/?a=1&amp;b=2", "External"),
    relationship("rId2", `${office}/vmlDrawing`, "../drawings/vmlDrawing1.vml"),
    relationship("rId3", `${office}/comments`, "../comments1.xml"),
    relationship("rId4", `${office}/table`, "../tables/table1.xml"),
  ),
  "xl/worksheets/sheet2.xml": otherSheet,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": strings,
  "xl/calcChain.xml": `${declaration}<calcChain xmlns="${main}"><c r="B2" i="1"/><c r="B3" i="1"/><c r="B4" i="1"/><c r="B5" i="1"/><c r="E2" i="1"/></calcChain>`,
  "xl/comments1.xml": comments,
  "xl/drawings/vmlDrawing1.vml": drawing,
  "xl/tables/table1.xml": table,
  "xl/webextensions/taskpanes.xml": taskPanes,
  "xl/webextensions/_rels/taskpanes.xml.rels": relationships(
    relationship("rId1", `${microsoft}/2011/relationships/webextension`, "webextension1.xml"),
  ),
  "xl/webextensions/webextension1.xml": otherAddIn,
};

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function richPackage(): Uint8Array {
  return zipped(richParts);
}

/** The same workbook as some libraries write it: every element of the spreadsheet's namespace with a prefix. */
export function prefixedPackage(): Uint8Array {
  const prefixed = Object.entries(richParts).map(([name, text]) => {
    const isMain = text.includes(` xmlns="${main}"`) && !name.includes("table");
    const renamed = text
      .replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])(?!row r="9")/g, "<$1x:")
      .replace(` xmlns="${main}"`, ` xmlns:x="${main}"`);
    return [name, isMain ? renamed : text] as const;
  });
  return zipped(Object.fromEntries(prefixed));
}
