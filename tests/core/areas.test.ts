import { foldArea } from "../../src/core/area-name";
import { findUnknownAreas, proposeSpellings } from "../../src/core/areas";

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
    ['Dirección "de Finanzas', "Dirección de Finanzas"],
    ["Delegación «Siglo XXI».", "Delegación Siglo XXI"],
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

  test.each(["Área  de Cobranza", '"Área de Cobranza', "Área de C o b r a n z a"])(
    "of spellings that fold alike, %j is not proposed although it is written first",
    (untidy) => {
      expect(proposalsFor(untidy, "Área de Cobransa", "Área de Cobranza")).toEqual([
        ["Área de Cobransa", "Área de Cobranza"],
      ]);
    },
  );

  test("a spelling that is itself proposed to be corrected is never proposed", () => {
    const proposals = proposalsFor("Cobranza Fiscal", "Cobranza Fiscal", "Cobranza Fiscall", "Cobranza Fiscalll");
    expect(proposals.map(([, proposed]) => proposed)).not.toContain("Cobranza Fiscall");
  });
});

describe("which spelling is proposed", () => {
  const [right, typo] = ["Coordinación de Cobranza", "Coordianción de Cobranza"];

  test("the right name of a unit, however often a misspelt one was copied", () => {
    expect(proposalsFor(typo, typo, typo, right)).toEqual([[typo, right]]);
    expect(proposalsFor("Coordianción de Cobransa", "Coordianción de Cobransa", "Coordinación de Cobranza")).toEqual([
      ["Coordianción de Cobransa", right],
    ]);
  });

  test("the name in full, however often it is abbreviated", () => {
    const [short, cut] = ["Coord. de Cobranza", "Coord. de Cobr."];
    expect(proposalsFor(short, short, right)).toEqual([[short, right]]);
    expect(proposalsFor(cut, cut, right)).toEqual([[cut, right]]);
    expect(proposalsFor(cut, short, short)).toEqual([[cut, short]]);
    // In full goes before spelt right: what is abbreviated tells less.
    expect(proposalsFor(short, short, typo)).toEqual([[short, typo]]);
  });

  test("the one that is used more often, counting all spellings that fold alike", () => {
    const names = [
      "Unidad de Finanzas",
      "UNIDAD DE FINANZAS",
      "Unidad de Finansas",
      "Unidad de Finanzas.",
      "Unidad de Finansas",
    ];
    expect(proposalsFor(...names)).toEqual([["Unidad de Finansas", "Unidad de Finanzas"]]);
    expect(proposalsFor("Unidad de Finansas", "Unidad de Finansas", "Unidad de Finanzas")).toEqual([
      ["Unidad de Finanzas", "Unidad de Finansas"],
    ]);
  });

  test("the one whose words other names use on the average more often", () => {
    expect(proposalsFor("Unidad de Finansas", "Unidad de Finanzas", "Oficina de Finanzas")).toEqual([
      ["Unidad de Finansas", "Unidad de Finanzas"],
    ]);
    // More words do not make a name more plausible.
    expect(proposalsFor("Zona Finansas", "Zona Finanzas", "Sede Finanzas")).toEqual([
      ["Zona Finansas", "Zona Finanzas"],
    ]);
  });

  test("its spelling without surplus blanks, then the one written most often, and never with surplus blanks", () => {
    const wrong = "Coordinación de Cobransa";
    expect(proposalsFor("Coordinación  de Cobranza", "Coordinación  de Cobranza", right, wrong)).toEqual([
      [wrong, right],
    ]);
    expect(proposalsFor("COORDINACIÓN DE COBRANZA", right, right, wrong)).toEqual([[wrong, right]]);
    expect(proposalsFor("Coordinación de\nCobranza", "Coordinación de\nCobranza", wrong)).toEqual([[wrong, right]]);
  });

  test("the nearest of several, with the reason, and whether it is the only one so near", () => {
    const names = (...written: [string, number][]) => proposeSpellings(new Map(written));
    const two = [
      ["Unidad Alfarera", 3],
      ["Unidad Alfareza", 2],
      ["Zona Alfarera", 1],
      ["Sede Alfareza", 1],
    ] as const;
    expect(names(...two.map(([name, times]): [string, number] => [name, times]), ["Unidad Alfarexa", 1])).toEqual([
      { written: "Unidad Alfarexa", proposed: "Unidad Alfarera", reason: "other-letter", isOnly: false },
    ]);
    expect(names(["Unidad Programadora", 3], ["Unidad Programadorez", 2], ["Unidad Programadore", 1])).toHaveLength(2);
    expect(names([right, 2], [typo, 1])).toEqual([
      { written: typo, proposed: right, reason: "swapped-letters", isOnly: true },
    ]);
  });

  test("none for what is official, and official names before all others", () => {
    const counts = new Map([
      [typo, 1],
      [right, 3],
      ["Coord. de Cobranza", 2],
    ]);
    expect(proposeSpellings(counts, ["COORDIANCIÓN DE COBRANZA"])).toMatchObject([
      { written: right, proposed: typo },
      { written: "Coord. de Cobranza", proposed: typo },
    ]);
    expect(proposeSpellings(counts, [right, typo, "Coord. de Cobranza"])).toEqual([]);
    expect(
      proposeSpellings(
        new Map([
          ["Coord. de Cobranza", 1],
          [right, 5],
        ]),
        ["Coord. de Cobranza"],
      ),
    ).toMatchObject([{ written: right, proposed: "Coord. de Cobranza" }]);
  });

  test("none where both words are used, unless one only stands where the other one stands too", () => {
    expect(proposalsFor("Unidad Alfarera", "Unidad Alfareza", "Zona Alfarera", "Sede Alfareza")).toEqual([]);
    expect(proposalsFor("Unidad Alfarera", "Unidad Alfareza", "Zona Alfarera")).toHaveLength(1);
    const twice = ["Unidad Alfarera", "Zona Alfarera", "Sede Alfarera", "Unidad Alfareza", "Zona Alfareza"];
    expect(proposalsFor(...twice)).toEqual([
      ["Unidad Alfareza", "Unidad Alfarera"],
      ["Zona Alfareza", "Zona Alfarera"],
    ]);
  });

  test("none for names without letters", () => {
    expect(proposalsFor("###", "***", "¿?", "", " ")).toEqual([]);
    expect(findUnknownAreas(new Map([["###", 1]]), ["", "***"])).toEqual([]);
  });
});
