import { likenessOf } from "../../src/core/area-likeness";
import { readAreaName } from "../../src/core/area-name";

const likeness = (written: string, meant: string, used: readonly string[] = []) =>
  likenessOf(readAreaName(written), readAreaName(meant), (a, b) => used.includes(a) && used.includes(b));

test.each([
  ["Coordianción de Cobranza", "Coordinación de Cobranza", "swapped-letters", 1],
  ["Coordinación de Cobrana", "Coordinación de Cobranza", "missing-letter", 1],
  ["Coordinación de Cobranzza", "Coordinación de Cobranza", "extra-letter", 1],
  ["Coordinación de Cobransa", "Coordinación de Cobranza", "other-letter", 1],
  ["Cordianción de Cobranza", "Coordinación de Cobranza", "several-letters", 2],
  ["Coordianción de Cobransa", "Coordinación de Cobranza", "several-letters", 2],
  ["Coordinasión Cobranza", "Coordinación de Cobranza", "other-letter", 1],
  ["Coord. de Cobransa", "Coordinación de Cobranza", "other-letter", 1],
  ["Voordinación de Cobranza", "Coordinación de Cobranza", "other-letter", 1],
  ["Unidad de Auga", "Unidad de Agua", "swapped-letters", 1],
  ["Coor dinasión de Cobranza", "Coordinación de Cobranza", "split-word", 1],
  ["Coordinaciónde Cobransa", "Coordinación de Cobranza", null, 0],
  ["Unidad deCobransa", "Unidad de Cobranza", "split-word", 1],
  ["Unidad de Agua yCobransa", "Unidad de Agua y Cobranza", "split-word", 1],
  ["Mallas", "Malles", "other-letter", 1],
  ["Coord. de Cobranza", "Coordinación de Cobranza", "abbreviation", 0],
  ["Coord. de Plan. y Eval.", "Coordinación de Planeación y Evaluación", "abbreviation", 0],
  ["Dirección General de Planeación (DGP)", "Dirección General de Planeación", "acronym", 0],
  ["Coordinación Cobranza", "Coordinación de Cobranza", "connector", 0],
  ["Unidad No. 12", "Unidad 12", "connector", 0],
  ["Planeación Presupuestación y Evaluación", "Planeación, Presupuestación y Evaluación", "punctuation", 0],
  ["C.I.I.E.", "CIIE", "punctuation", 0],
  ["Coordi-nación de Cobranza", "Coordinación de Cobranza", "punctuation", 0],
] as const)("%j is %j: %s", (written, meant, reason, edits) => {
  expect(likeness(written, meant)).toEqual(reason === null ? null : { reason, edits });
});

test.each([
  ["Planeación", "Subdirección de Planeación y Vinculación"],
  ["Unidad 12", "Unidad 13"],
  ["Zona 1-2 Norte", "Zona 12 Norte"],
  ["Delegación Región I", "Delegación Región II"],
  ["Delegación Región V", "Delegación Región X"],
  ["Sección A", "Sección E"],
  ["Sección B Norte", "Sección C Norte"],
  ["Delegación Norte", "Delegación Sur"],
  ["Delegación Noreste", "Delegación Noroeste"],
  ["Delegación Sureste", "Delegación Sur Oeste"],
  ["Coordinación de Ingresos", "Coordinación de Egresos"],
  ["Contraloría Interna", "Contraloría Externa"],
  ["Subdirección de Cuentas", "Subdirección de Cuenca"],
  ["Unidad de Transparencia", "Unidad de Transferencia"],
  ["Secretaría Ejecutiva", "Secretariado Ejecutivo"],
  ["Secretaría Técnica", "Secretario Técnico"],
  ["Unidad de SEDESO", "Unidad de SEDECO"],
  ["SEDESO", "SEDECO"],
  ["SEDESOL", "Sedesom"],
  ["Unidad de TIC Norte", "Unidad de TI C Morte"],
  ["Coordinasión de Cobransas", "Coordinación de Covranza"],
  ["Dirección General", "Subdirección General"],
  ["Obrsa", "Obras"],
  ["Zona Azul", "Zona Azur"],
  ["Coordinación de Obras", "Coordinación de Vías y Obras"],
  ["Unidad I Norte", "Unidad Norte"],
  ["Zonar Fiscal", "Zona R Fiscal X"],
  ["Sector Fiscal", "Secto B Fiscal"],
  ["Unidad de SEDESO", "Unidad de Sede Sa"],
  ["Unidad de Cobranza", "Unidad de To branza"],
  ["Unidad Co branza", "Unidad Cob ranzas"],
  ["Malla", "Mallaz"],
  ["Unidad de Malla Fiscl", "Unidad de Ma lla Fiscal"],
  ["Coord. de Plan. y Eval.", "Coordinación de Planeación"],
  ["Coord. de Plan. y Eval.", "Coordinación de Planeación y Presupuesto"],
  ["Coord. de Plan. y Eval.", "Coordinación de Plan. y Finanzas"],
])("%j and %j are two areas", (a, b) => {
  expect(likeness(a, b)).toBeNull();
  expect(likeness(b, a)).toBeNull();
});

test("two words that areas use are two words, unless one can only be the misspelling of a unit", () => {
  const [a, b] = ["Unidad de Vivencia", "Unidad de Vivensia"];
  expect(likeness(a, b)).toMatchObject({ reason: "other-letter" });
  expect(likeness(a, b, ["vivencia"])).toMatchObject({ reason: "other-letter" });
  expect(likeness(a, b, ["vivensia"])).toMatchObject({ reason: "other-letter" });
  expect(likeness(a, b, ["vivencia", "vivensia"])).toBeNull();
  const used = ["coordiancion", "coordinacion"];
  expect(likeness("Coordianción de Cobranza", "Coordinación de Cobranza", used)).toMatchObject({ edits: 1 });
});

test.each([
  ["Secretaría del Ca mpo", "Secretaría del Canpo"],
  ["Secretaría del Canpo", "Secretaría del Ca mpo"],
])("a split word of few letters with another mistake is too little to tell: %j and %j", (written, meant) => {
  expect(likeness(written, meant)).toBeNull();
});
