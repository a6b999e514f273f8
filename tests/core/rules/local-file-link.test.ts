import { localFileLink } from "../../../src/core/rules/local-file-link";
import { progressReport, testRule } from "./rule-cases";
import { products } from "./text-cases";

const path = (text: string) => ({ path: text });

testRule(localFileLink, [
  {
    title: "local-file-link 1: a path that begins with a drive letter",
    sheets: [
      products(
        String.raw`C:\Users\ana\ASM\Oficio 214.pdf`,
        String.raw`Está en d:\ASM\acta, carpeta 2`,
        "Z:/Planeacion/MIR.xlsx",
      ),
    ],
    expected: [
      { at: "G2", data: path(String.raw`C:\Users\ana\ASM\Oficio 214.pdf`) },
      { at: "G3", data: path(String.raw`d:\ASM\acta`) },
      { at: "G4", data: path("Z:/Planeacion/MIR.xlsx") },
    ],
  },
  {
    title: "local-file-link 2: a path on a network drive",
    sheets: [products(String.raw`\\srv-01\Evaluación\MIR 2015.docx`)],
    expected: [{ at: "G2", data: path(String.raw`\\srv-01\Evaluación\MIR 2015.docx`) }],
  },
  {
    title: "local-file-link 3: an address that begins with file:",
    sheets: [products("file:///C:/ASM/acta.pdf", "FILE://servidor/acta.pdf (original)")],
    expected: [
      { at: "G2", data: path("file:///C:/ASM/acta.pdf") },
      { at: "G3", data: path("FILE://servidor/acta.pdf") },
    ],
  },
  {
    title: "local-file-link 4: a person's folders",
    sheets: [
      products(
        ...["/Users/ana/Desktop/acta.pdf", "/home/ana/acta.pdf", String.raw`%USERPROFILE%\acta.pdf`],
        ...[String.raw`Escritorio\ASM\acta.pdf`, String.raw`OneDrive - IMSS\ASM\acta.pdf`],
      ),
    ],
    expected: [
      { at: "G2", data: path("/Users/ana/Desktop/acta.pdf") },
      { at: "G3", data: path("/home/ana/acta.pdf") },
      { at: "G4", data: path(String.raw`%USERPROFILE%\acta.pdf`) },
      { at: "G5", data: path(String.raw`Escritorio\ASM\acta.pdf`) },
      { at: "G6", data: path(String.raw`OneDrive - IMSS\ASM\acta.pdf`) },
    ],
  },
  {
    title: "local-file-link 5: shared sites, drives that are only mentioned, slashes between words",
    sheets: [
      products(
        ...[
          "https://imss.sharepoint.com/sites/ASM/acta.pdf",
          "https://imss-my.sharepoint.com/personal/ana/Documents/a.pdf",
        ],
        ...["Disco de la unidad C: del área", String.raw`Entrega\recepción y\o acta`, "Fase A:/ fase B", "En OneDrive"],
      ),
      products(
        "https://gob.mx/Users/acta.pdf",
        "/work/models/a.zip",
        "Anexo A: acta",
        String.raw`https:\\www.gob.mx\a`,
      ),
    ],
    expected: [],
  },
  {
    title: "local-file-link 6: the first path of a cell, merged cells once, in every column of texts",
    sheets: [
      {
        columns: progressReport,
        rows: [
          {
            proof: String.raw`C:\a.pdf y D:\b.pdf`,
            remarks: String.raw`Copia en C:\ASM\c.zip.`,
            dueDate: String.raw`C:\a.pdf`,
          },
          {},
        ],
        merges: [["proof", 2, 2]],
      },
    ],
    expected: [
      { at: "I2", data: path(String.raw`C:\a.pdf`) },
      { at: "J2", data: path(String.raw`C:\ASM\c.zip`) },
    ],
  },
]);
