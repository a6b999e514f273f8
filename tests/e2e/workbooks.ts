import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../samples", name)));

/** A person's own conditional format: numbers over 5 in the first column are bold on light blue. */
export const ownFormat = { ranges: "A8:A15", formula: "5", fill: "DDEBF7" };

function replaceOnce(text: string, found: RegExp, by: string): string {
  if (!found.test(text)) throw new Error(`The sample's part has no ${found.source}.`);
  return text.replace(found, by);
}

/** The workbook with a person's own conditional format on its first sheet, put into its parts by hand. */
export function withOwnFormat(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, found: RegExp, by: string) => {
    parts[name] = strToU8(replaceOnce(strFromU8(parts[name] ?? new Uint8Array()), found, by));
  };
  const style = `<dxf><font><b/></font><fill><patternFill><bgColor rgb="FF${ownFormat.fill}"/></patternFill></fill></dxf>`;
  edit("xl/styles.xml", /<dxfs count="0"\/>/, `<dxfs count="1">${style}</dxfs>`);
  const rule = `<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>${ownFormat.formula}</formula></cfRule>`;
  edit(
    "xl/worksheets/sheet1.xml",
    /<\/mergeCells>/,
    `</mergeCells><conditionalFormatting sqref="${ownFormat.ranges}">${rule}</conditionalFormatting>`,
  );
  return zipSync(parts);
}

/** What Excel writes for a workbook with a password: a compound file that holds the encrypted package ([MS-OFFCRYPTO] 2.3.4). */
export function passwordProtected(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(224, 1));
  CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(8192, 2));
  return Uint8Array.from(CFB.write(container, { type: "buffer" }) as Uint8Array); // The type follows from the option.
}
