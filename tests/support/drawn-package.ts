import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const mainNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** From a cell's top left corner to another's, zero-based. */
export interface DrawnAt {
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
}

const properties = (id: number, name: string) => `<xdr:cNvPr id="${id}" name="${name}"/>`;

/** What people draw, as Excel writes it. */
export const drawn = {
  textBox: (name: string) =>
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${properties(101, name)}<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>`,
  picture: (name: string) =>
    `<xdr:pic><xdr:nvPicPr>${properties(102, name)}<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill/><xdr:spPr/></xdr:pic>`,
  line: (name: string) =>
    `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${properties(103, name)}<xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr/></xdr:cxnSp>`,
  group: (name: string) =>
    `<xdr:grpSp><xdr:nvGrpSpPr>${properties(104, name)}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${drawn.textBox("inside")}</xdr:grpSp>`,
  slicer: (name: string) =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:sle15="http://schemas.microsoft.com/office/drawing/2012/slicer"><mc:Choice Requires="sle15"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties(105, name)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="${name}"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
} as const;

function anchor({ from, to }: DrawnAt, content: string): string {
  const point = (name: string, [row, column]: DrawnAt["from"]) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor xmlns:xdr="${drawingNamespace}" xmlns:a="${mainNamespace}">${point("from", from)}${point("to", to)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The part of a sheet by its name. */
function sheetPart(parts: Record<string, Uint8Array>, sheetName: string): string {
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheetName}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1];
  const relationship = [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  );
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relationship?.[0] ?? "")?.[1];
  if (target === undefined) throw new Error(`There is no sheet ${sheetName}.`);
  return `xl/${target}`;
}

/** The drawing of a sheet; one is made where the sheet has none. */
function drawingPart(parts: Record<string, Uint8Array>, sheet: string): string {
  const rels = sheet.replace("worksheets/", "worksheets/_rels/") + ".rels";
  const known = strFromU8(parts[rels] ?? new Uint8Array());
  const target = /Target="(?:\/xl|\.\.)\/(drawings\/drawing\d+\.xml)"/.exec(known)?.[1];
  if (target !== undefined) return `xl/${target}`;
  const part = "xl/drawings/drawing77.xml";
  const relationship = `<Relationship Id="rId77" Type="${office}/drawing" Target="../drawings/drawing77.xml"/>`;
  parts[rels] = strToU8(
    known === ""
      ? `<Relationships xmlns="${relationshipsNamespace}">${relationship}</Relationships>`
      : known.replace("</Relationships>", `${relationship}</Relationships>`),
  );
  const text = strFromU8(parts[sheet] ?? new Uint8Array());
  const element = `<drawing xmlns:r="${office}" r:id="rId77"/>`;
  parts[sheet] = strToU8(
    text.includes("<tableParts")
      ? text.replace("<tableParts", `${element}<tableParts`)
      : text.replace("</worksheet>", `${element}</worksheet>`),
  );
  parts[part] = strToU8(`<xdr:wsDr xmlns:xdr="${drawingNamespace}" xmlns:a="${mainNamespace}"></xdr:wsDr>`);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  const type = "application/vnd.openxmlformats-officedocument.drawing+xml";
  parts["[Content_Types].xml"] = strToU8(
    types.replace("</Types>", `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
  );
  return part;
}

/** The file with more things drawn on one of its sheets, as people do it in Excel. */
export function withDrawings(
  file: Uint8Array,
  sheetName: string,
  things: readonly { readonly at: DrawnAt; readonly content: string }[],
): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(file) };
  const part = drawingPart(parts, sheetPart(parts, sheetName));
  const markup = things.map(({ at, content }) => anchor(at, content)).join("");
  const text = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(text.replace("</xdr:wsDr>", `${markup}</xdr:wsDr>`));
  return zipSync(parts);
}
