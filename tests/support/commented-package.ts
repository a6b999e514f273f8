import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const kind = "http://schemas.microsoft.com/office/2017/10/relationships";

export const commentIds = { first: "{A1}", reply: "{A2}", second: "{B1}" };

const people =
  `<personList xmlns="${threads}"><person displayName="Ana Ruiz" id="{P1}" userId="S::ana@example.org::1" providerId="AD"/>` +
  `<person displayName="Leo Díaz" id="{P2}" userId="Leo Díaz" providerId="None"/></personList>`;

const { first, reply, second } = commentIds;

/** As Excel writes it: a comment of B3 that is answered and done, and one of D9. */
export const commentsPart =
  `<ThreadedComments xmlns="${threads}">` +
  `<threadedComment ref="B3" dT="2026-03-01T16:20:05.12" personId="{P1}" id="${first}" done="1"><text>¿Ya &amp; quedó?</text></threadedComment>` +
  `<threadedComment ref="B3" dT="2026-03-02T08:00:00.00" personId="{P2}" id="${reply}" parentId="${first}"><text>Sí</text></threadedComment>` +
  `<threadedComment ref="D9" dT="2026-03-03T08:00:00.00" personId="{P2}" id="${second}"><text>Falta fecha</text></threadedComment>` +
  `</ThreadedComments>`;

/** Gives the first sheet of a package those comments. */
export function withComments(file: Uint8Array): Uint8Array {
  const files = unzipSync(file);
  const related = (path: string, type: string, target: string) => {
    const present = files[path] ? strFromU8(files[path]) : `<Relationships xmlns="${relations}"></Relationships>`;
    const own = `<Relationship Id="rId${type}" Type="${kind}/${type}" Target="${target}"/>`;
    return strToU8(present.replace("</Relationships>", `${own}</Relationships>`));
  };
  const [sheetRels, bookRels] = ["xl/worksheets/_rels/sheet1.xml.rels", "xl/_rels/workbook.xml.rels"];
  return zipSync({
    ...files,
    [sheetRels]: related(sheetRels, "threadedComment", "../threadedComments/threadedComment1.xml"),
    [bookRels]: related(bookRels, "person", "persons/person.xml"),
    "xl/persons/person.xml": strToU8(people),
    "xl/threadedComments/threadedComment1.xml": strToU8(commentsPart),
  });
}
