import { leadsTo, targetKey } from "../../src/core/formula-targets";

const targets = {
  sheets: new Set(["Catálogo", "Hoja 2", "D'Or"].map(targetKey)),
  names: new Set(["Áreas", "Tabla1"].map(targetKey)),
};

test.each([
  "=Catálogo!A1",
  "=catálogo!$A$1*2",
  "=SUM('hoja 2'!A1:A3)",
  "='D''Or'!B2",
  "=IF(A1=\"x\",'Hoja 2'!A1,0)",
  "=SUM(Uno:Tres!A1)",
  "=SUM('Uno:Tres x'!A1)",
  "=VLOOKUP(A1,áreas,2,0)",
  "=SUM(Tabla1[Avance])",
])("%s leads there", (formula) => {
  expect(leadsTo(formula, targets)).toBe(true);
});

test.each([
  "=A1+B2",
  "=Otra!A1",
  "='Otra hoja'!A1",
  '="Catálogo!A1"',
  '="dijo ""Áreas"""&A1',
  "=ÁREAS(A1)",
  "=Áreas2+Tabla10",
  "=[1]Otra!A1",
  "=SUM(A1:A9)",
])("%s does not", (formula) => {
  expect(leadsTo(formula, targets)).toBe(false);
});
