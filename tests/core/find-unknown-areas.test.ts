import { findUnknownAreas } from "../../src/core/areas";

describe("names that are not in the catalogue", () => {
  const catalogue = ["Coordinación de Cobranza", "Dirección de Finanzas", "Dirección de Cuentas", "Unidad de Cuencas"];
  const unknown = (...names: string[]) =>
    findUnknownAreas(new Map(names.map((name) => [name, 9])), catalogue).map(({ written, proposal }) => [
      written,
      proposal?.proposed ?? null,
      proposal?.reason ?? null,
    ]);

  test.each([
    ["Coordianción de Cobranza", "Coordinación de Cobranza", "swapped-letters"],
    ["Coord. de Cobranza", "Coordinación de Cobranza", "abbreviation"],
    ["Coordinación de Cobr. Fisc.", null, null],
    ["Dir. de Fin.", "Dirección de Finanzas", "abbreviation"],
    ["Dirección Finanzas", "Dirección de Finanzas", "connector"],
    ["Coor dinasión de Cobranza", "Coordinación de Cobranza", "split-word"],
    ["Cobranza", null, null],
    ["Dirección de Cuencas", null, null],
    ["Dirección de Cueentas", "Dirección de Cuentas", "extra-letter"],
  ])("%j: %j", (written, proposed, reason) => {
    expect(unknown(written)).toEqual([[written, proposed, reason]]);
  });

  test("every spelling of a name is told, in the order in which names are first written; entries are not", () => {
    const names = ["Comité", "DIRECCION DE FINANZAS.", "Unidad de Cuenncas", "COMITÉ", "UNIDAD DE CUENNCAS"];
    expect(unknown(...names)).toEqual([
      ["Comité", null, null],
      ["COMITÉ", null, null],
      ["Unidad de Cuenncas", "Unidad de Cuencas", "extra-letter"],
      ["UNIDAD DE CUENNCAS", "Unidad de Cuencas", "extra-letter"],
    ]);
  });

  test("unknown names never propose one another", () => {
    expect(unknown("Oficina de Prensa", "Oficina de Prenza")).toEqual([
      ["Oficina de Prensa", null, null],
      ["Oficina de Prenza", null, null],
    ]);
  });

  test("a word of the catalogue is no misspelling of another of its words", () => {
    const areas = ["Unidad Alfarera", "Oficina Alfareza"];
    expect(findUnknownAreas(new Map([["Unidad Alfareza", 1]]), areas)).toEqual([
      { written: "Unidad Alfareza", proposal: null },
    ]);
    expect(
      findUnknownAreas(
        new Map([
          ["Unidad Alfareza", 1],
          ["Zona Alfareza", 1],
        ]),
        areas.slice(0, 1),
      ),
    ).toMatchObject([{ proposal: { proposed: "Unidad Alfarera" } }, { proposal: null }]);
  });
});
