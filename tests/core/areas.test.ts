import { foldArea } from "../../src/core/area-name";
import { proposeSpellings } from "../../src/core/areas";

const proposalsFor = (...names: string[]) => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return proposeSpellings(counts).map(({ written, proposed }) => [written, proposed]);
};

describe("the same area", () => {
  test.each([
    ["Coordinación de Cobranza", "COORDINACION DE COBRANZA"],
    ["Coordinación de Cobranza", " Coordinación  de\nCobranza."],
    ["Dirección\u00a0General", "Dirección General"],
    ["CONACYT", "CONACyT"],
    ["Coordi nación de Cobranza", "Coordinación de Cobranza"],
  ])("%j and %j", (a, b) => expect(foldArea(a)).toBe(foldArea(b)));

  test.each([
    ["Región I", "Región II"],
    ["Planeación, Presupuestación y Evaluación", "Planeación Presupuestación y Evaluación"],
    ["Coordinación de Cobranza", "Coordianción de Cobranza"],
  ])("not %j and %j", (a, b) => expect(foldArea(a)).not.toBe(foldArea(b)));
});

describe("spelling proposals", () => {
  test("the areas of the IMSS sheet", () => {
    expect(
      proposalsFor(
        "Coordinación de Cobranza",
        "Unidad de Incorporación al Seguro Social",
        "Coordianción de Cobranza",
        "Coordinación de Planeación y Evaluación",
        "Coordinación de Planeación y Evaluación",
        "Coordinación de Cobranza",
      ),
    ).toEqual([["Coordianción de Cobranza", "Coordinación de Cobranza"]]);
  });

  test.each([
    ["Planeación, Presupuestación y Evaluación", "Planeación Presupuestación y Evaluación"],
    ["Coordinación de Cobranza", "Coordinación de Cobranzas"],
    ["Coordinación de Cobranza", "Cordinación de Cobranza"],
    ["Coordinación de Cobranza", "Ocordinación de Cobranza"],
    ["Coordinación de Cobranza", "Coordinación Cobranza"],
    ["Coordinación de Cobranza", "Coor dinasión de Cobranza"],
    ["Unidad de Incorporación", "Unidad de Icnorporacion"],
  ])("%j is proposed for %j", (right, wrong) => {
    expect(proposalsFor(right, right, wrong)).toEqual([[wrong, right]]);
    expect(proposalsFor(wrong, right, right)).toEqual([[wrong, right]]);
  });

  test.each([
    ["Región I", "Región II"],
    ["Región 1", "Región 2"],
    ["Delegación Norte", "Delegación Sur"],
    ["Delegación Oriente", "Delegación Poniente"],
    ["Primera Sección", "Tercera Sección"],
    ["Sección A", "Sección B"],
    ["Coordinación de Ingresos", "Coordinación de Egresos"],
    ["Dirección de Importación", "Dirección de Exportación"],
    ["Auditoría Interna", "Auditoría Externa"],
    ["Dirección General", "Subdirección General"],
    ["DGTIC", "DGTIP"],
    ["Departamento de Vinculación y Extensión", "Departamento de Vinculación"],
  ])("%j and %j are two areas", (a, b) => {
    expect(proposalsFor(a, a, b)).toEqual([]);
    expect(proposalsFor(b, a, a)).toEqual([]);
  });

  test("of two spellings used equally often, the one whose words other areas use is proposed", () => {
    const others = ["Coordinación de Planeación", "Unidad Jurídica"];
    expect(proposalsFor("Coordianción de Cobranza", "Coordinación de Cobranza", ...others)).toEqual([
      ["Coordianción de Cobranza", "Coordinación de Cobranza"],
    ]);
  });

  test("of two spellings of which nothing more is known, the first one is proposed", () => {
    expect(proposalsFor("Unidad de Finanzas", "Unidad de Finansas")).toEqual([
      ["Unidad de Finansas", "Unidad de Finanzas"],
    ]);
  });

  test("spellings that fold alike count together and are each proposed", () => {
    const names = ["Area de Cobransa", "AREA DE COBRANSA", "Área de Cobranza", "Área de cobranza", "Área de Cobranza."];
    expect(proposalsFor(...names)).toEqual([
      ["Area de Cobransa", "Área de Cobranza"],
      ["AREA DE COBRANSA", "Área de Cobranza"],
    ]);
  });

  test("a spelling that is itself proposed to be corrected is never proposed", () => {
    const proposals = proposalsFor("Cobranza Fiscal", "Cobranza Fiscal", "Cobranza Fiscall", "Cobranza Fiscalll");
    expect(proposals.map(([, proposed]) => proposed)).not.toContain("Cobranza Fiscall");
  });
});
