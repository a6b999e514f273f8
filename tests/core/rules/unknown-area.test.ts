import { unknownArea } from "../../../src/core/rules/unknown-area";
import { calendarDate } from "../../../src/core/calendar-date";
import { reviewSheets } from "../../../src/core/review";
import { defaultSettings } from "../../../src/core/settings";
import { withCorrection } from "../../support/apply-correction";
import { readRows, testRule, workingDocument } from "./rule-cases";

const right = "Coordinación de Cobranza";
const typo = "Coordianción de Cobranza";
const settings = { areaCatalogue: [right, "Dirección de Finanzas", "Unidad Jurídica"] };
const areas = (...names: (string | null)[]) => names.map((responsibleArea) => ({ responsibleArea }));
const unlike = { proposed: null, reason: null };

testRule(unknownArea, [
  {
    title: "unknown-area 1: a name that is like no entry is reported without a proposal",
    settings,
    sheets: [{ rows: areas(right, "Dirección de Planeación", "Unidad Jurídica") }],
    expected: [{ at: "D3", data: { written: "Dirección de Planeación", times: 1, ...unlike }, replacement: null }],
  },
  {
    title: "unknown-area 2: the entry that is meant is proposed with the reason, however often the name is written",
    settings,
    sheets: [{ rows: areas(typo, right, typo, "Coord. de Cobranza") }],
    expected: [
      {
        at: "D2",
        alsoAt: ["D4"],
        data: { written: typo, proposed: right, reason: "swapped-letters", times: 2 },
        replacement: right,
      },
      {
        at: "D5",
        data: { written: "Coord. de Cobranza", proposed: right, reason: "abbreviation", times: 1 },
        replacement: right,
      },
    ],
  },
  {
    title: "unknown-area 3: of two entries that are equally like it none is proposed",
    settings: { areaCatalogue: ["Unidad de Cobranza", "Unidad de Cobransa"] },
    sheets: [{ rows: areas("Unidad de Cobranxa") }],
    expected: [{ at: "D2", data: { written: "Unidad de Cobranxa", times: 1, ...unlike }, replacement: null }],
  },
  {
    title: "unknown-area 4: case, accents, blanks and final punctuation make no other name",
    settings,
    sheets: [{ rows: areas("COORDINACION DE COBRANZA", "Coordinación  de\u00a0Cobranza.", " unidad jurídica") }],
    expected: [],
  },
  {
    title: "unknown-area 5: each sheet has its own observation, with the cells of the workbook counted",
    settings,
    sheets: [{ rows: areas("Comité Técnico") }, { rows: areas(right, "Comité Técnico") }],
    expected: [
      { at: "Hoja1!D2", data: { written: "Comité Técnico", times: 2, ...unlike } },
      { at: "Hoja2!D3", data: { written: "Comité Técnico", times: 2, ...unlike } },
    ],
  },
  {
    title: "unknown-area 6: coordinating areas are looked up too",
    settings,
    sheets: [
      {
        columns: [...workingDocument, "coordinatingArea"],
        rows: [{}, { coordinatingArea: "Comité Técnico" }],
      },
    ],
    expected: [{ at: "H3", data: { written: "Comité Técnico", times: 1, ...unlike } }],
  },
  {
    title: "unknown-area 7: blanks, placeholders and cells with several areas are not looked up",
    settings,
    sheets: [{ rows: areas(null, "N/D", "Unidad Jurídica; Comité Técnico") }],
    expected: [],
  },
  {
    title: "unknown-area 7: what looks like several areas is one where the catalogue holds it",
    settings: { areaCatalogue: [...settings.areaCatalogue, "Unidad Jurídica / Comité Técnico"] },
    sheets: [{ rows: areas("Unidad Jurídica / Comité Técnico") }],
    expected: [],
  },
  {
    title: "unknown-area 8: without a catalogue the rule stays silent and is listed as not checked",
    sheets: [{ rows: areas("Dirección de Planeación", typo, right) }],
    expected: [],
    notChecked: ["Hoja1"],
  },
  {
    title: "unknown-area 9: without the column the rule stays silent and is listed as not checked",
    settings,
    sheets: [{ columns: workingDocument.filter((column) => column !== "responsibleArea"), rows: [{}, {}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);

test("unknown-area 2: each correction removes its observation and adds none", () => {
  const sheets = readRows([{ rows: areas(typo, "Unidad Juridicca", "Coord. de Cobranza", "Comité Técnico", right) }]);
  const asOf = calendarDate(2015, 9, 30);
  if (!asOf) throw new RangeError("There is no such day.");
  const issuesOf = (read: typeof sheets) =>
    reviewSheets(read, { asOf, settings: { ...defaultSettings, ...settings } }).issues;
  const keys = (read: typeof sheets) => issuesOf(read).map(({ ruleId, at }) => `${ruleId} ${at.row},${at.column}`);
  const correctable = issuesOf(sheets).filter(({ ruleId, replacement }) => ruleId === "unknown-area" && replacement);
  expect(correctable).toHaveLength(3);
  for (const issue of correctable) {
    const gone = `unknown-area ${issue.at.row},${issue.at.column}`;
    expect(keys(withCorrection(sheets, issue))).toEqual(keys(sheets).filter((key) => key !== gone));
  }
});
