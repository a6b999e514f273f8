import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";
const color = (rgb: string) => `<color rgb="FF${rgb}"/>`;

const dxf = (fill: string, font: string) =>
  `<dxf><font><b/>${color(font)}</font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill><border><left style="thin">${color(font)}</left></border></dxf>`;

/** Formats of every kind that Excel's menu offers, over the whole of a sheet and over parts of it, with gaps in their priorities. */
function conditionalFormats(firstStyle: number, lastRow: number): string {
  const rules: readonly [sqref: string, ...rules: string[]][] = [
    [
      `A1:Z${lastRow}`,
      `<cfRule type="cellIs" dxfId="${firstStyle}" priority="12" stopIfTrue="1" operator="between"><formula>1</formula><formula>100</formula></cfRule>`,
      `<cfRule type="expression" dxfId="${firstStyle + 1}" priority="3"><formula>LEN($A1)&gt;0</formula></cfRule>`,
    ],
    [
      "A1:C40 E1:E40",
      `<cfRule type="colorScale" priority="7"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>${["F8696B", "FFEB84", "63BE7B"].map(color).join("")}</colorScale></cfRule>`,
    ],
    [
      "E8:E60",
      `<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/>${color("638EC6")}</dataBar></cfRule>`,
      `<cfRule type="iconSet" priority="15"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>`,
      `<cfRule type="top10" dxfId="${firstStyle}" priority="20" percent="1" rank="10"/>`,
      `<cfRule type="aboveAverage" dxfId="${firstStyle}" priority="21" aboveAverage="0"/>`,
    ],
    [
      "D8:D60",
      `<cfRule type="duplicateValues" dxfId="${firstStyle + 1}" priority="5"/>`,
      `<cfRule type="uniqueValues" dxfId="${firstStyle + 1}" priority="6"/>`,
      `<cfRule type="containsText" dxfId="${firstStyle}" priority="30" operator="containsText" text="Coord"><formula>NOT(ISERROR(SEARCH("Coord",D8)))</formula></cfRule>`,
      `<cfRule type="timePeriod" dxfId="${firstStyle}" priority="31" timePeriod="lastWeek"><formula>TRUE</formula></cfRule>`,
      `<cfRule type="containsBlanks" dxfId="${firstStyle}" priority="32"><formula>LEN(TRIM(D8))=0</formula></cfRule>`,
    ],
    // A formula that comes near ours, and one without a format.
    [
      "A5",
      `<cfRule type="expression" dxfId="${firstStyle}" priority="1"><formula>LEN("revisor")&gt;0</formula></cfRule>`,
    ],
    ["B5", `<cfRule type="expression" priority="40"><formula>TRUE</formula></cfRule>`],
  ];
  return rules
    .map(([sqref, ...of]) => `<conditionalFormatting sqref="${sqref}">${of.join("")}</conditionalFormatting>`)
    .join("");
}

const validations =
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Avance" prompt="Elija" sqref="Y8:Y60"><formula1>"0,25,50,100"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" allowBlank="1" sqref="E8:E60 Z8"><formula1>36526</formula1></dataValidation></dataValidations>';

/** A data bar as Excel writes it since 2010, with its own place among the priorities. */
const extended = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${microsoft}/excel/2006/main"><x14:cfRule type="dataBar" priority="4" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/></x14:dataBar></x14:cfRule><xm:sqref>F8:F60</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const notes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ana</author></authors><commentList><comment ref="E10" authorId="0"><text><t>Nota de Ana</t></text></comment></commentList></comments>`;
const noteShapes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>9</x:Row><x:Column>4</x:Column></x:ClientData></v:shape></xml>`;

/** What may follow a sheet's conditional formats (ECMA-376, CT_Worksheet), in order. */
const after =
  "dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst";

const insertBefore = (sheet: string, names: string, markup: string) =>
  sheet.replace(new RegExp(`<(?:${names})[\\s/>]|</worksheet>`), (found) => `${markup}${found}`);

interface ForeignParts {
  readonly firstStyle: number;
  readonly lastRow: number;
  readonly noteShapesId: string | null;
}

function foreignSheet(text: string, { firstStyle, lastRow, noteShapesId }: ForeignParts): string {
  const own = text.includes("<dataValidations") ? "" : validations;
  const formatted = insertBefore(text, after, conditionalFormats(firstStyle, lastRow));
  const validated = insertBefore(formatted, after.slice("dataValidations|".length), own);
  const drawn =
    noteShapesId === null
      ? validated
      : insertBefore(
          validated,
          "legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst",
          `<legacyDrawing r:id="${noteShapesId}"/>`,
        ).replace("<worksheet ", `<worksheet xmlns:r="${office}" `);
  return drawn.includes("<extLst") ? drawn : drawn.replace("</worksheet>", `${extended}</worksheet>`);
}

/**
 * A workbook with what other people and programs put on their sheets beside and over our marks: conditional formats of every kind, data
 * validations, and a note on each sheet that has no part of its own to be drawn.
 * @param lastRow to which the formats of a whole sheet go; the workbench calculates every cell of them after each change
 */
export function withForeignFormats(workbook: Uint8Array, { lastRow = 200 } = {}): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, bytes] as const));
  const text = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
  const set = (name: string, content: string) => parts.set(name, strToU8(content));

  const styles = text("xl/styles.xml");
  const count = Number(/<dxfs count="(\d+)"/.exec(styles)?.[1] ?? 0);
  const added = dxf("FFEB9C", "9C5700") + dxf("C6EFCE", "006100");
  const known = `<dxfs count="${count + 2}">`;
  if (/<dxfs[^>]*\/>/.test(styles)) set("xl/styles.xml", styles.replace(/<dxfs[^>]*\/>/, `${known}${added}</dxfs>`));
  else if (styles.includes("<dxfs"))
    set("xl/styles.xml", styles.replace(/<dxfs[^>]*>/, known).replace("</dxfs>", `${added}</dxfs>`));
  else
    set(
      "xl/styles.xml",
      insertBefore(styles, "tableStyles|colors|extLst", "").replace(
        "</cellStyles>",
        `</cellStyles>${known}${added}</dxfs>`,
      ),
    );

  let types = text("[Content_Types].xml");
  const sheets = [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  sheets.forEach((name, index) => {
    const path = name.replace("worksheets/", "worksheets/_rels/").concat(".rels");
    const canHaveNote = !parts.has(path) && !text(name).includes("xmlns:r=");
    set(name, foreignSheet(text(name), { firstStyle: count, lastRow, noteShapesId: canHaveNote ? "rIdN1" : null }));
    if (!canHaveNote) return;
    const targets = [
      `<Relationship Id="rIdN1" Type="${office}/vmlDrawing" Target="../drawings/vmlNotes${index}.vml"/>`,
      `<Relationship Id="rIdN2" Type="${office}/comments" Target="../commentsNotes${index}.xml"/>`,
    ];
    set(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join("")}</Relationships>`,
    );
    set(`xl/commentsNotes${index}.xml`, notes);
    set(`xl/drawings/vmlNotes${index}.vml`, noteShapes);
    types = types.replace(
      "</Types>",
      `<Override PartName="/xl/commentsNotes${index}.xml" ContentType="${spreadsheet}.comments+xml"/></Types>`,
    );
  });
  if (!types.includes('Extension="vml"'))
    types = types.replace(
      "<Override",
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override',
    );
  set("[Content_Types].xml", types);
  return zipSync(Object.fromEntries(parts));
}
