import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { drawn, withDrawings } from "../../support/drawn-package";
import { packageOf, sheetPart } from "./support";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const thread = "{0A1B2C3D-0000-4000-8000-000000000001}";

const rels = (...all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="${relationships}">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${office}/${type}`}" Target="${target}"/>`).join("")}</Relationships>`;

const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Área</t></is></c><c r="B1" t="inlineStr"><is><t>Total</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Norte</t></is></c><c r="B2"><v>2</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Sur</t></is></c><c r="B3"><f>SUM(Datos[[#This Row],[Área]],1)</f><v>1</v></c></row>';

const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Escudo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="' +
  `${office}" r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

const chartFrame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="8" name="Burbujas"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId8"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

/** A chart of a kind that is carried over as it is. */
const radar = `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Hoja1!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Hoja1!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:radarChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:fill color2="#ffffe1"/><x:ClientData ObjectType="Note"><x:Anchor>2,15,0,2,4,15,4,1</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** The smallest picture: one point. */
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const slicerList = `<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId7"/></x14:slicerList></ext></extLst>`;

/** One sheet, "Hoja1", with a table, a note with its thread, a picture, a text box, a chart, a link, a printer's settings and a slicer. */
export function furnishedWorkbook(): Uint8Array {
  const sheet = sheetPart(
    rows,
    '<hyperlinks><hyperlink ref="A2" r:id="rId6" tooltip="Más"/></hyperlinks><pageSetup orientation="landscape" r:id="rId5"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
      slicerList,
  );
  const files: Record<string, Uint8Array> = unzipSync(
    packageOf({
      "xl/worksheets/sheet1.xml": sheet,
      "xl/worksheets/_rels/sheet1.xml.rels": rels(
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", "comments", "../comments1.xml"],
        ["rId4", "table", "../tables/table1.xml"],
        ["rId5", "printerSettings", "../printerSettings/printerSettings1.bin"],
        ["rId7", "http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml"],
        [
          "rId9",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml",
        ],
      ).replace(
        "</Relationships>",
        `<Relationship Id="rId6" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
      ),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": rels(
        ["rId8", "chart", "../charts/chart1.xml"],
        ["rId9", "image", "../media/image1.png"],
      ),
      "xl/charts/chart1.xml": radar,
      "xl/charts/_rels/chart1.xml.rels": rels([
        "rId1",
        "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
        "style1.xml",
      ]),
      "xl/charts/style1.xml":
        '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="1"/>',
      "xl/drawings/vmlDrawing1.vml": vml,
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>tc=${thread}</author></authors><commentList><comment ref="A2" authorId="0" xr:uid="${thread}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><text><t>Falta el oficio</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2026-01-01T00:00:00.00" personId="{11111111-0000-4000-8000-000000000001}" id="${thread}"><text>Falta el oficio</text></threadedComment></ThreadedComments>`,
      "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Datos" displayName="Datos" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Área"/><tableColumn id="2" name="Total"><calculatedColumnFormula>SUM(Datos[[#This Row],[Área]],1)</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
      "xl/printerSettings/printerSettings1.bin": "printer",
      "xl/slicers/slicer1.xml": '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>',
    }),
  );
  files["xl/media/image1.png"] = png;
  const overrides = [
    ["drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["charts/style1.xml", "application/vnd.ms-office.chartstyle+xml"],
    ["comments1.xml", `${spreadsheet}.comments+xml`],
    ["threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["tables/table1.xml", `${spreadsheet}.table+xml`],
    ["slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml"],
  ].map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${type}"/>`);
  const defaults = [
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ["png", "image/png"],
    ["bin", `${spreadsheet}.printerSettings`],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const types = strFromU8(files["[Content_Types].xml"] ?? new Uint8Array());
  files["[Content_Types].xml"] = strToU8(
    types.replace(/(<Types[^>]*>)/, `$1${defaults.join("")}`).replace("</Types>", `${overrides.join("")}</Types>`),
  );
  return withDrawings(zipSync(files), "Hoja1", [
    { at: { from: [4, 0], to: [8, 2] }, content: picture },
    { at: { from: [4, 3], to: [8, 5] }, content: drawn.textBox("Aviso") },
    { at: { from: [9, 0], to: [20, 5] }, content: chartFrame },
    { at: { from: [4, 6], to: [8, 8] }, content: drawn.slicer("Filtro") },
  ]);
}
