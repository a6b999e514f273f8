import { unusableLink } from "../../../src/core/rules/unusable-link";
import { progressReport, testRule, workingDocument } from "./rule-cases";
import { products, testCorrections } from "./text-cases";

const told = (link: string, problem: string, corrected: string | null = null, others = 0) => ({
  link,
  problem,
  corrected,
  others,
});

testRule(unusableLink, [
  {
    title: "unusable-link 1: invisible characters around a link hide nothing",
    sheets: [products("\u200bwww.gob.mx/a.pdf\u00ad \u200b")],
    expected: [
      {
        at: "G2",
        data: told("www.gob.mx/a.pdf", "no-scheme", "https://www.gob.mx/a.pdf"),
        replacement: "\u200bhttps://www.gob.mx/a.pdf\u00ad \u200b",
      },
    ],
  },
  {
    title: "unusable-link 1: a link without https://",
    sheets: [
      products(
        "www.gob.mx/imss/06f033.rar",
        "drive.google.com/file/d/1a",
        "https://www.gob.mx/a.pdf",
        "http://intranet/a",
      ),
    ],
    expected: [
      {
        at: "G2",
        data: told("www.gob.mx/imss/06f033.rar", "no-scheme", "https://www.gob.mx/imss/06f033.rar"),
        replacement: "https://www.gob.mx/imss/06f033.rar",
      },
      { at: "G3", data: told("drive.google.com/file/d/1a", "no-scheme", "https://drive.google.com/file/d/1a") },
    ],
  },
  {
    title: "unusable-link 2: a misspelt or doubled beginning",
    sheets: [
      products(
        ...["http//www.gob.mx/a", "http:/www.gob.mx", String.raw`https:\\www.gob.mx`, "htps://gob.mx/a"],
        ...["https;//www.gob.mx", "http:www.gob.mx", "http://https://www.gob.mx/a", "http://https://a"],
      ),
    ],
    expected: [
      { at: "G2", data: told("http//www.gob.mx/a", "wrong-scheme", "http://www.gob.mx/a") },
      { at: "G3", data: told("http:/www.gob.mx", "wrong-scheme", "http://www.gob.mx") },
      { at: "G4", data: told(String.raw`https:\\www.gob.mx`, "wrong-scheme", "https://www.gob.mx") },
      { at: "G5", data: told("htps://gob.mx/a", "wrong-scheme", "https://gob.mx/a") },
      { at: "G6", data: told("https;//www.gob.mx", "wrong-scheme", "https://www.gob.mx") },
      { at: "G7", data: told("http:www.gob.mx", "wrong-scheme", "http://www.gob.mx") },
      { at: "G8", data: told("http://https://www.gob.mx/a", "wrong-scheme", "https://www.gob.mx/a") },
      { at: "G9", data: told("http://https://a", "wrong-scheme"), replacement: null },
    ],
  },
  {
    title: "unusable-link 3: no site, only a path, shortened",
    sheets: [
      products(
        "https://",
        "https://www.",
        "http://gob..mx/a",
        "/work/models/PTP/a.zip",
        "https://gob.mx/…/a.pdf",
        "https://gob.mx/a...",
      ),
    ],
    expected: [
      { at: "G2", data: told("https://", "no-host"), replacement: null },
      { at: "G3", data: told("https://www.", "no-host") },
      { at: "G4", data: told("http://gob..mx/a", "no-host") },
      { at: "G5", data: told("/work/models/PTP/a.zip", "relative"), replacement: null },
      { at: "G6", data: told("https://gob.mx/…/a.pdf", "shortened"), replacement: null },
      { at: "G7", data: told("https://gob.mx/a...", "shortened") },
    ],
  },
  {
    title: "unusable-link 4: blanks in the name of a file",
    sheets: [products("https://www.gob.mx/Informe final 2.pdf", "www.gob.mx/Informe final.docx")],
    expected: [
      {
        at: "G2",
        data: told("https://www.gob.mx/Informe final 2.pdf", "blank", "https://www.gob.mx/Informe%20final%202.pdf"),
      },
      { at: "G3", data: told("www.gob.mx/Informe final.docx", "blank", "https://www.gob.mx/Informe%20final.docx") },
    ],
  },
  {
    title: "unusable-link 5: prose that mentions a site, e-mail addresses, names of files and texts with slashes",
    sheets: [
      products(
        ...["Portal (www.imss.gob.mx)", "Consulte www.imss.gob.mx", "planeacion@imss.gob.mx", "Informe_final.pdf"],
        ...["Productos y/o evidencias", "Entrega/recepción", "30/06/2015"],
      ),
      products("MIR/2015", "http", "Web", "https://sitio.sharepoint.com/:b:/r/Docs/a%20b.pdf?csf=1"),
    ],
    expected: [],
  },
  {
    title: "unusable-link 6: what other rules report",
    sheets: [
      products(
        "www. imss .gob .mx",
        String.raw`C:\ASM\www.gob.mx`,
        "file:///C:/a.pdf",
        "/Users/ana/a.pdf",
        "/home/ana/a",
      ),
    ],
    expected: [],
  },
  {
    title: "unusable-link 7: several links in a cell are corrected where each is certain",
    sheets: [products("www.gob.mx/a\nActa firmada\nhttp//www.gob.mx/b", "www.gob.mx/a\n/work/models/b.zip")],
    expected: [
      {
        at: "G2",
        data: told("www.gob.mx/a", "no-scheme", "https://www.gob.mx/a", 1),
        replacement: "https://www.gob.mx/a\nActa firmada\nhttp://www.gob.mx/b",
      },
      { at: "G3", data: told("www.gob.mx/a", "no-scheme", "https://www.gob.mx/a", 1), replacement: null },
    ],
  },
  {
    title: "unusable-link 8: only product and proof, each cell once; silent without both",
    sheets: [
      {
        columns: progressReport,
        rows: [
          { product: "www.gob.mx/a", proof: "www.gob.mx/b", remarks: "www.gob.mx/c", activity: "www.gob.mx/d" },
          {},
        ],
        merges: [["product", 2, 2]],
      },
      { columns: progressReport.filter((id) => id !== "product"), rows: [{ proof: "www.gob.mx/b" }] },
      { columns: workingDocument.filter((id) => id !== "product"), rows: [{}] },
    ],
    expected: [
      { at: "Hoja1!G2", data: told("www.gob.mx/a", "no-scheme", "https://www.gob.mx/a") },
      { at: "Hoja1!I2", data: told("www.gob.mx/b", "no-scheme", "https://www.gob.mx/b") },
      { at: "Hoja2!H2", data: told("www.gob.mx/b", "no-scheme", "https://www.gob.mx/b") },
    ],
    notChecked: ["Hoja3"],
  },
]);

testCorrections(
  "unusable-link",
  products("www.gob.mx/a ", "http//www.gob.mx\nwww.gob.mx/b", "www.gob.mx/Informe final.pdf"),
  ["https://www.gob.mx/a ", "http://www.gob.mx\nhttps://www.gob.mx/b", "https://www.gob.mx/Informe%20final.pdf"],
);
