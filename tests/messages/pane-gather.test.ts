import { gatherEnUS } from "../../src/messages/pane-gather-en-US";
import { gatherEsMX } from "../../src/messages/pane-gather-es-MX";

test("what became of a workbook is told in Spanish", () => {
  const words = gatherEsMX;
  expect(words.gathered(["A"], 0)).toBe("Se trajo la hoja «A».");
  expect(words.gathered(["A", "B"], 1)).toBe("Se trajeron las hojas «A» y «B». Se reemplazó la hoja anterior.");
  expect(words.gathered(["A"], 3)).toContain("Se reemplazaron las 3 hojas anteriores.");
  expect([1, 2].map(words.valuesKept)).toEqual([
    "Una celda tomaba su dato de otra hoja de su libro: conserva el valor, sin la fórmula.",
    "2 celdas tomaban su dato de otras hojas de su libro: conservan el valor, sin la fórmula.",
  ]);
  expect(words.others(["A"])).toContain("quedó la hoja «A»");
  expect(words.others(["A", "B"])).toContain("quedaron las hojas «A» y «B»");
  expect(words.already(["A"])).toContain("está en la hoja «A»");
  expect(words.already(["A", "B"])).toContain("está en las hojas «A» y «B»");
  expect(words.left(["A"])).toBe("No se pudo quitar la hoja «A»: elimínela a mano.");
  expect(words.left(["A", "B"])).toBe("No se pudieron quitar las hojas «A» y «B»: elimínelas a mano.");
  expect(words.tooLarge("4.2", "3.5")).toContain("Mide 4.2 MB y Excel en la web recibe hasta 3.5 MB.");
  expect(words.tooLarge("4.2", null)).toContain("demasiado grande");
  expect(words.failed("Espere.")).toBe("No se trajo nada. Espere.");
  expect(words.repeated(["a.xlsx"])).toContain("«a.xlsx» ya se reunió");
  expect(words.repeated(["a.xlsx", "b.xlsx"])).toContain("ya se reunieron");
  expect(words.chosen(2)).toBe("2 libros elegidos");
  expect(words.progress("a.xlsx", 1, 2)).toBe("Libro 1 de 2: a.xlsx");
  expect(words.total(1, 1, 2)).toBe("1 hoja reunida de 1 de 2 libros.");
});

test("what became of a workbook is told in English", () => {
  const words = gatherEnUS;
  expect(words.gathered(["A"], 0)).toBe("Brought in the sheet “A”.");
  expect(words.gathered(["A", "B"], 1)).toBe("Brought in the sheets “A” and “B”. It replaced the earlier sheet.");
  expect(words.gathered(["A"], 3)).toContain("They replaced the 3 earlier sheets.");
  expect([1, 2].map(words.valuesKept)).toEqual([
    "One cell took its data from another sheet of its workbook: it keeps the value, without the formula.",
    "2 cells took their data from other sheets of their workbook: they keep the values, without the formulas.",
  ]);
  expect(words.others(["A"])).toBe("“A” stayed too: a protected sheet takes data from it.");
  expect(words.others(["A", "B"])).toContain("data from them");
  expect(words.already(["A"])).toContain("as “A”");
  expect(words.left(["A"])).toContain("delete it by hand");
  expect(words.left(["A", "B"])).toContain("delete them by hand");
  expect(words.tooLarge("4.2", "3.5")).toContain("up to 3.5 MB");
  expect(words.tooLarge("4.2", null)).toContain("too large");
  expect(words.failed("Wait.")).toBe("Nothing was brought in. Wait.");
  expect(words.repeated(["a.xlsx"])).toContain("is in this workbook already");
  expect(words.repeated(["a.xlsx", "b.xlsx"])).toContain("are in this workbook already");
  expect(words.chosen(1)).toBe("1 workbook chosen");
  expect(words.progress("a.xlsx", 1, 2)).toBe("Workbook 1 of 2: a.xlsx");
  expect(words.total(2, 1, 2)).toBe("2 sheets gathered from 1 of 2 workbooks.");
});
