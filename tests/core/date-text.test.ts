import { readDateText, readDueDate } from "../../src/core/date-text";

const summary = (text: string) => {
  const reading = readDateText(text);
  return reading.kind === "date"
    ? `${reading.date.toString()} ${reading.precision}${reading.ambiguous ? " ambiguous" : ""}`
    : reading.kind;
};

describe("a day in words or digits", () => {
  test.each([
    ["30/06/2015", "2015-06-30 day"],
    ["31/12/2015", "2015-12-31 day"],
    ["30/10/2015", "2015-10-30 day"],
    ["30 de agosto 2019", "2019-08-30 day"],
    ["30 de\nagosto 2019", "2019-08-30 day"],
    ["31 de diciembre 2023", "2023-12-31 day"],
    ["31 de diciembre de 2023", "2023-12-31 day"],
    ["31 de diciembre del 2023", "2023-12-31 day"],
    ["31 de diciembre del año 2023", "2023-12-31 day"],
    ["31 de diciembre 2023.", "2023-12-31 day"],
    ["31   de\ndiciembre\n2023", "2023-12-31 day"],
    [" 31-12-2024", "2024-12-31 day"],
    ["2024-04-24", "2024-04-24 day"],
    ["2024-04-24T00:00:00Z", "2024-04-24 day"],
    ["24-04-2024", "2024-04-24 day"],
    ["24.04.2024", "2024-04-24 day"],
    ["12/07/17", "2017-07-12 day ambiguous"],
    ["05/06/2015", "2015-06-05 day ambiguous"],
    ["06/06/2015", "2015-06-06 day"],
    ["5/6/2015", "2015-06-05 day ambiguous"],
    ["28 /Marzo/2019", "2019-03-28 day"],
    ["06/abril/2022", "2022-04-06 day"],
    ["24 de abril de 2024", "2024-04-24 day"],
    ["01/ene./2022", "2022-01-01 day"],
    ["24 ABR 2025", "2025-04-24 day"],
    ["24abr2025", "2025-04-24 day"],
    ["15-dic-15", "2015-12-15 day"],
    ["1o de enero de 2016", "2016-01-01 day"],
    ["1° de enero de 2016", "2016-01-01 day"],
    ["1º de enero de 2016", "2016-01-01 day"],
    ["1ero de enero de 2016", "2016-01-01 day"],
    ["1er de enero de 2016", "2016-01-01 day"],
    ["primero de enero de 2016", "2016-01-01 day"],
    ["Martes 30 de junio de 2015", "2015-06-30 day"],
    ["martes, 30 de junio de 2015", "2015-06-30 day"],
    ["30 de junio, 2015", "2015-06-30 day"],
    ["junio 30, 2015", "2015-06-30 day"],
    ["Diciembre 31 de 2015", "2015-12-31 day"],
    ["30/06/2015 12:00:00 a. m.", "2015-06-30 day"],
    ["30/06/2015 00:00", "2015-06-30 day"],
    ["30/06/2015 18:30 hrs.", "2015-06-30 day"],
    ["30\u00a0de\u00a0junio\u00a0de\u00a02015", "2015-06-30 day"],
    ["\u200b30/06/2015", "2015-06-30 day"],
    ["30 / 06 / 2015", "2015-06-30 day"],
    ["3 0/0 6/20 15", "2015-06-30 day"],
    ["30 de a g o s t o 2019", "2019-08-30 day"],
    ["15 de septiembre de 2016", "2016-09-15 day"],
    ["15 de setiembre de 2016", "2016-09-15 day"],
    ["15 sept. 2016", "2016-09-15 day"],
    ["A más tardar el 30 de junio de 2015", "2015-06-30 day"],
    ["30/06/2015 (prorrogado)", "2015-06-30 day"],
    ["30/06/69", "2069-06-30 day"],
    ["30/06/70", "1970-06-30 day"],
    ["29/02/2016", "2016-02-29 day"],
  ])("%j is %s", (text, expected) => expect(summary(text)).toBe(expected));
});

describe("a period stands for its last day", () => {
  test.each([
    ["Diciembre 2022", "2022-12-31 month"],
    ["Diciembre\n2022", "2022-12-31 month"],
    ["diciembre de 2022", "2022-12-31 month"],
    ["febrero 2016", "2016-02-29 month"],
    ["dic-15", "2015-12-31 month"],
    ["dic. 2015", "2015-12-31 month"],
    ["jun'15", "2015-06-30 month"],
    ["06/2015", "2015-06-30 month"],
    ["2do trimestre 2016", "2016-06-30 quarter"],
    ["2o. trimestre de 2016", "2016-06-30 quarter"],
    ["segundo trimestre del 2016", "2016-06-30 quarter"],
    ["Tercer trimestre del ejercicio fiscal 2016", "2016-09-30 quarter"],
    ["IV trimestre 2016", "2016-12-31 quarter"],
    ["01T2017", "2017-03-31 quarter"],
    ["03T2015", "2015-09-30 quarter"],
    ["4T 2016", "2016-12-31 quarter"],
    ["trimestre 2 de 2016", "2016-06-30 quarter"],
    ["primer semestre 2016", "2016-06-30 semester"],
    ["2do. semestre de 2016", "2016-12-31 semester"],
    ["2016", "2016-12-31 year"],
    ["Ejercicio fiscal 2016", "2016-12-31 year"],
    ["2015-2016", "2016-12-31 year"],
    ["fin de año 2016", "2016-12-31 year"],
  ])("%j is %s", (text, expected) => expect(summary(text)).toBe(expected));
});

describe("of several dates the last one holds", () => {
  test.each([
    ["01/01/2015 al 31/12/2015", "2015-12-31 day"],
    ["01/01/2015 - 31/12/2015", "2015-12-31 day"],
    ["del 1 al 30 de junio de 2015", "2015-06-30 day"],
    ["1 de enero al 30 de junio de 2015", "2015-06-30 day"],
    ["1 de enero de 2015 al 30 de junio de 2015", "2015-06-30 day"],
    ["enero a diciembre de 2015", "2015-12-31 month"],
    ["enero-diciembre 2015", "2015-12-31 month"],
    ["30/06/2015\n31/12/2015", "2015-12-31 day"],
    ["30/06/2015 y 31/12/2015", "2015-12-31 day"],
    ["30/06/2015, 31/02/2016", "impossible"],
  ])("%j is %s", (text, expected) => expect(summary(text)).toBe(expected));
});

describe("no day can be told", () => {
  test.each([
    ["", "blank"],
    [" \u00a0\n", "blank"],
    ["N/D", "blank"],
    ["Por definir", "blank"],
    ["—", "blank"],
    ["Permanente", "permanent"],
    ["Continuo.", "permanent"],
    ["Acción permanente", "permanent"],
    ["31/02/2015", "impossible"],
    ["12/31/2015", "impossible"],
    ["00/05/2015", "impossible"],
    ["31 de junio de 2015", "impossible"],
    ["29/02/2015", "impossible"],
    ["13/2015", "impossible"],
    ["5T2016", "impossible"],
    ["pronto", "unreadable"],
    ["30 de junio", "unreadable"],
    ["15 dic", "unreadable"],
    ["diciembre", "unreadable"],
    ["Oficio 123 del 30/06/2015", "unreadable"],
    ["2do cuatrimestre 2016", "unreadable"],
    ["www.imss.gob.mx", "unreadable"],
  ])("%j is %s", (text, expected) => expect(summary(text)).toBe(expected));
});

test("placeholders are kept as written", () => {
  expect(readDateText(" N/D ")).toEqual({ kind: "blank", placeholder: "N/D" });
});

describe("a due-date cell", () => {
  const cell = (...args: Parameters<typeof readDueDate>) => {
    const reading = readDueDate(...args);
    return reading.kind === "date" ? `${reading.source} ${reading.date.toString()} ${reading.precision}` : reading.kind;
  };
  test.each([
    [42185, "dd/mm/yyyy", 1900, "serial 2015-06-30 day"],
    [42185.75, "dd/mm/yyyy hh:mm", 1900, "serial 2015-06-30 day"],
    [40723, "dd/mm/yyyy", 1904, "serial 2015-06-30 day"],
    [42185, "General", 1900, "serial 2015-06-30 day"],
    [42185, '[$-80A]d "de" mmmm "de" yyyy', 1900, "serial 2015-06-30 day"],
    [42185, "mmm-yy", 1900, "serial 2015-06-30 day"],
    [60, "dd/mm/yyyy", 1900, "impossible"],
    [-1, "dd/mm/yyyy", 1900, "impossible"],
    [2016, "General", 1900, "text 2016-12-31 year"],
    [10, "General", 1900, "unreadable"],
    [0.5, "0%", 1900, "unreadable"],
    [null, "General", 1900, "blank"],
    ["", "General", 1900, "blank"],
    ["30/06/2015", "@", 1900, "text 2015-06-30 day"],
    [{ error: "#REF!" }, "dd/mm/yyyy", 1900, "error"],
    [74327, "dd/mm/yyyy", 1900, "implausible"],
    ["30/06/1915", "@", 1900, "implausible"],
    [true, "General", 1900, "unreadable"],
  ] as const)("%j shown as %s counted from %i is %s", (value, format, system, expected) => {
    expect(cell(value, format, system)).toBe(expected);
  });
});
