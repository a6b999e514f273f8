import { isAcronym, isInFull, readAreaName } from "../../src/core/area-name";

const words = (name: string) => readAreaName(name).words.join(" ");
const core = (name: string) => readAreaName(name).core.join(" ");

test.each([
  ["Coordinación  de\nCobranza.", "coordinacion de cobranza"],
  ["Coord. de Cobranza", "coordinacion de cobranza"],
  ["Coord de Cobranza", "coordinacion de cobranza"],
  ["Dir. Gral. de Planeación", "direccion general de planeacion"],
  ["DIR.GRAL. DE PLANEACIÓN", "direccion general de planeacion"],
  ["Depto. de Vinculación", "departamento de vinculacion"],
  ["Subdir. Académica", "subdireccion academica"],
  ["Sría. de Salud", "secretaria de salud"],
  ["Unid. Jurídica", "unidad juridica"],
  ["DG de Planeación", "direccion general de planeacion"],
  ["D.G. de Planeación", "direccion general de planeacion"],
  ["Enlace DG", "enlace dg"],
  ["Centro C.I.I.E. Norte", "centro ciie norte"],
  ["Coordinación de Plan. y Eval.", "coordinacion de plan y eval"],
  ["###", ""],
])("%j has the words %j", (name, expected) => expect(words(name)).toBe(expected));

test.each([
  ["Coordinación de la Cobranza y del Crédito", "coordinacion cobranza credito"],
  ["Coordinación dle Crédito", "coordinacion credito"],
  ["Sección A", "seccion a"],
  ["Sección E", "seccion e"],
  ["Unidad No. 12", "unidad 12"],
  ["Unidad Núm. 12", "unidad 12"],
  ["Unidad No Doce", "unidad no doce"],
])("%j says %j", (name, expected) => expect(core(name)).toBe(expected));

test("the forms of a name that are compared", () => {
  const { joined, written, letters, numbers } = readAreaName("Coord. de Zona 3 y 14");
  expect({ joined, written, letters, numbers }).toEqual({
    joined: "coordinacionzona314",
    written: "coordzona314",
    letters: "coordinaciondezona3y14",
    numbers: "3 14",
  });
  expect(readAreaName("Coordinación").numbers).toBe("");
});

test.each([
  ["Dirección General de Planeación (DGP)", "dgp", "direccion general de planeacion"],
  ["Dirección General de Planeación (D.G.P.)", "dgp", "direccion general de planeacion"],
  ["Dirección General de Planeación(DGP).", "dgp", "direccion general de planeacion"],
  ["Dirección General de Planeación - DGP", "dgp", "direccion general de planeacion"],
  ["DGP – Dirección General de Planeación", "dgp", "direccion general de planeacion"],
  ["Consejo Nacional de Ciencia y Tecnología (CONACyT)", "conacyt", "consejo nacional de ciencia y tecnologia"],
  ["Dirección General de Planeación (DP)", "dp", "direccion general de planeacion"],
  ["Dirección General de Planeación (CIIE)", null, "direccion general de planeacion ciie"],
  ["Dirección General de Planeación (GP)", null, "direccion general de planeacion gp"],
  ["Dirección General de Planeación (DGX)", null, "direccion general de planeacion dgx"],
  ["Dirección General de Planeación (norte)", null, "direccion general de planeacion norte"],
  ["Dirección General (D)", null, "direccion general d"],
  ["Dirección (DIR)", null, "direccion direccion"],
  ["Zona Norte (II)", null, "zona norte ii"],
  ["Dirección - Planeación", null, "direccion planeacion"],
])("%j gives the acronym %j", (name, acronym, rest) => {
  expect(readAreaName(name).acronym).toBe(acronym);
  expect(words(name)).toBe(rest);
});

test.each([
  ["CIIE", true],
  ["CONACyT", true],
  ["SEDESO", true],
  ["TI", true],
  ["Salud", false],
  ["DeporteS", false],
  ["S", false],
  ["SEP1", false],
  ["PLANEACION", false],
  ["aBC", false],
])("%j is an acronym: %j", (text, expected) => expect(isAcronym(text)).toBe(expected));

test("acronyms are told by their capitals, where capitals tell anything", () => {
  const acronyms = (name: string) => [...readAreaName(name).acronyms];
  expect(acronyms("Unidad de TIC del CIIE")).toEqual(["tic", "ciie"]);
  expect(acronyms("UNIDAD DE TIC")).toEqual([]);
  expect(acronyms("SEDESO")).toEqual(["sedeso"]);
  expect(acronyms("Unidad de Salud")).toEqual([]);
});

test.each([
  ["Coord. de Plan. y Eval.", ["plan", "eval"]],
  ["Dirección de Plan. Estratégica", ["plan"]],
  ["Dirección de Obras y Eval.", []],
  ["Dirección de Obra. Norte", []],
  ["Dirección de Pl. Norte", []],
  ["Dirección de Presupu. Norte", []],
  ["Dirección de Presup. Norte", ["presup"]],
  ["Dirección de Programac. Norte", []],
  ["Dirección de Unidad. Norte", []],
  ["Dir. Gral.", []],
])("%j has the cut words %j", (name, expected) => expect([...readAreaName(name).cut]).toEqual(expected));

test("a name is in full where nothing is abbreviated", () => {
  expect(
    ["Coord. de Cobranza", "Coordinación de Plan. Fiscal", "Coordinación de Cobranza"].map(readAreaName).map(isInFull),
  ).toEqual([false, false, true]);
});
