import { foldHeading, foldText, isBlank, placeholderIn, stripAccents } from "../../src/core/text";
import { readTextCell } from "../../src/core/read-cells";
import { columnIds, type ColumnId } from "../../src/core/template";

const a1 = { row: 0, column: 0 };

describe("isBlank", () => {
  test.each([[null], [""], [" "], ["\n\t "], ["\u00a0"], ["\u200b"], ["\ufeff \u2060\u00ad"]])(
    "%j is blank",
    (value) => {
      expect(isBlank(value)).toBe(true);
    },
  );
  test.each([["x"], ["—"], [0], [false], [{ error: "#N/A" }]])("%j is not blank", (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe("foldText", () => {
  test.each([
    ["  Coordinación   de\nCobranza. ", "coordinacion de cobranza"],
    ["COORDINACIÓN DE COBRANZA", "coordinacion de cobranza"],
    ["Dirección\u00a0de Diseño;", "direccion de diseno"],
    ["Planeación, Presupuestación", "planeacion, presupuestacion"],
  ])("%j folds to %j", (text, expected) => expect(foldText(text)).toBe(expected));

  test("letters keep their places when accents go", () => {
    const text = "Ñandú: acción";
    expect(stripAccents(text)).toBe("Nandu: accion");
    expect(stripAccents(text)).toHaveLength(text.length);
  });
});

describe("foldHeading", () => {
  test.each([
    ["Coordinad ora", "coordinadora"],
    ["Observacio\nnes", "observaciones"],
    ["Aspec to Susce ptible de Mejor a", "aspectosusceptibledemejora"],
    ["Clasificación del estado de avance (2)", "clasificaciondelestadodeavance"],
    ["REGISTRO (*)", "registro"],
    ["Fecha de término:", "fechadetermino"],
    ["% Avance", "%avance"],
    ["N°", "no"],
    ["Nº", "no"],
    ["Núm. Consc.", "numconsc"],
    ["ID_ASM", "idasm"],
    ["ID-ASM", "idasm"],
    ["Resultados Esperados¹", "resultadosesperados"],
    ["#", "#"],
  ])("%j folds to %j", (text, expected) => expect(foldHeading(text)).toBe(expected));
});

describe("placeholders", () => {
  const inProduct = [
    "N/D",
    "n/d.",
    "ND",
    "N/A",
    "NA",
    "n.a.",
    "No Aplica",
    "Ninguno",
    "Ninguna",
    "S/D",
    "s/n",
    "x",
    "XXX",
  ];
  const alsoInProduct = [
    "Pendiente",
    "Por definir",
    "Proceso de Determinación",
    "Sin información registrada",
    "Sin evidencia",
  ];
  const marks = ["—", "-", ".", ",", ",,", ",,,", "...", "¿?", "*"];
  test.each([...inProduct, ...alsoInProduct, ...marks])("%j stands in place of a product", (text) => {
    expect(placeholderIn(text, "product")).toBe(text);
  });

  test.each<[string, ColumnId]>([
    ["Ninguna", "remarks"],
    ["No aplica", "remarks"],
    ["Pendiente", "remarks"],
    ["Pendiente", "progress"],
    ["Pendiente", "state"],
    ["X", "number"],
    ["#", "number"],
    ["MIR 2015", "product"],
    ["Pendiente de firma del convenio", "product"],
    ["NADA", "product"],
    ["Sección N/A del manual de procedimientos autorizados", "product"],
  ])("%j is a value under %s", (text, column) => expect(placeholderIn(text, column)).toBeNull());

  test.each<[string, ColumnId]>([
    ["Proceso de Determinación", "number"],
    ["s/n", "number"],
    ["—", "responsibleArea"],
    ["-", "progress"],
    ["N/D", "proof"],
    ["Por asignar", "responsibleArea"],
    ["Sin fecha", "dueDate"],
    ["N/D", "remarks"],
    ["Ninguno", "activity"],
  ])("%j stands in place of a value under %s", (text, column) => expect(placeholderIn(text, column)).toBe(text));
});

describe("every placeholder in every column", () => {
  const listed = [
    ...["N/D", "N/A", "No aplica", "Pendiente", "Por definir", "-", "—", "s/d", "x", ".", ",", ",,", "Ninguno"],
    ...["Sin información registrada", "Proceso de Determinación", "(N/D)", "«Por definir»"],
  ];
  const isValue: Partial<Record<ColumnId, readonly string[]>> = {
    remarks: ["N/A", "No aplica", "Pendiente", "Por definir", "Ninguno", "Proceso de Determinación", "«Por definir»"],
    number: ["x"],
    progress: ["Pendiente"],
    state: ["Pendiente"],
  };
  test.each(columnIds)("%s", (column) => {
    const values = isValue[column] ?? [];
    expect(listed.filter((text) => placeholderIn(text, column) === null)).toEqual(values);
    expect(listed.map((text) => readTextCell(a1, `\u00a0${text}\u200b`, column).placeholder)).toEqual(
      listed.map((text) => (values.includes(text) ? null : text)),
    );
    for (const nothing of ["", " ", "\u00a0", "\u200b\ufeff", "\u202a\u2069", "\n\t"])
      expect(readTextCell(a1, nothing, column)).toMatchObject({ value: null, placeholder: null, error: null });
  });
});

describe("readTextCell", () => {
  test.each([
    [null, null, null],
    ["  \n", null, null],
    [" MIR 2015 ", "MIR 2015", null],
    [" N/D ", null, "N/D"],
    [7, "7", null],
    [true, "TRUE", null],
  ])("%j says %j, in place of it %j", (cell, value, placeholder) => {
    expect(readTextCell(a1, cell, "product")).toMatchObject({ value, placeholder, error: null, at: a1 });
  });

  test("a failed formula is neither a value nor a placeholder", () => {
    expect(readTextCell(a1, { error: "#REF!" }, "product")).toMatchObject({
      value: null,
      placeholder: null,
      error: "#REF!",
    });
  });

  test("the placeholders of a team count like those that are known", () => {
    const own = new Set(["en integracion"]);
    expect(readTextCell(a1, "En integración.", "product", own)).toMatchObject({
      value: null,
      placeholder: "En integración.",
    });
    expect(readTextCell(a1, "En integración.", "product")).toMatchObject({
      value: "En integración.",
      placeholder: null,
    });
  });
});

test.each(["En proceso", "Pendiente de entrega", "No hay", "No se cuenta con documento"])(
  "%j stands in place of a proof, and is a value elsewhere",
  (text) => {
    expect(placeholderIn(text, "proof")).toBe(text);
    expect(placeholderIn(text, "activity")).toBeNull();
  },
);
