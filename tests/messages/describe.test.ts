import { calendarDate } from "../../src/core/calendar-date";
import { catalogueFor, describeIssue, formatDate, languageFor } from "../../src/messages/describe";
import type { RuleData, RuleId } from "../../src/core/rules";

/** What is said of a case in Spanish and in English. */
function said<Id extends RuleId>(ruleId: Id, data: RuleData<Id>): string[] {
  return (["es-MX", "en-US"] as const).map((language) => describeIssue({ ruleId, data }, catalogueFor(language)).what);
}

test.each([
  ["es-MX", "es-MX"],
  ["es-ES", "es-MX"],
  ["es", "es-MX"],
  ["ES-419", "es-MX"],
  ["en-US", "en-US"],
  ["en-GB", "en-US"],
  ["pt-BR", "en-US"],
  ["est-EE", "en-US"],
  ["", "en-US"],
])("Office in %j is answered in %s", (displayLanguage, language) => {
  expect(languageFor(displayLanguage)).toBe(language);
});

test("dates are written as people read them, and no English reader takes one for another day", () => {
  expect(formatDate("2015-06-30", "es-MX")).toBe("30/06/2015");
  expect(formatDate("2015-06-05", "en-US")).toBe("5 Jun 2015");
  expect(formatDate(calendarDate(2024, 2, 29) ?? "", "es-MX")).toBe("29/02/2024");
  expect(formatDate(calendarDate(2024, 12, 1) ?? "", "en-US")).toBe("1 Dec 2024");
});

test("an overdue activity is called open only where the sheet tells its progress", () => {
  const data = { days: 92, dueDate: "2015-06-30" };
  expect(said("overdue", { ...data, progressKnown: "no" })).toEqual([
    "La fecha de término pasó 92 días antes de la fecha de corte; la hoja no dice si se concluyó.",
    "The due date passed 92 days before the cut-off date; the sheet does not say whether the activity was concluded.",
  ]);
  expect(said("overdue", { ...data, progressKnown: "yes" })).toEqual([
    "La fecha de término venció 92 días antes de la fecha de corte y la actividad no está concluida.",
    "The due date passed 92 days before the cut-off date and the activity is not concluded.",
  ]);
});

test("days are counted from the cut-off date, and one day is one day", () => {
  const data = { days: 1, dueDate: "2015-06-30", progressKnown: "no" } as const;
  expect(said("overdue", data)[0]).toContain("pasó 1 día antes de la fecha de corte;");
  expect(said("overdue", data)[1]).toContain("1 day before the cut-off date;");
  expect(said("due-soon", data)[0]).toBe(
    "La fecha de término vence 1 día después de la fecha de corte; la hoja no dice si ya se concluyó.",
  );
  expect(said("due-soon", { ...data, days: 30, progressKnown: "yes" })).toEqual([
    "La fecha de término vence 30 días después de la fecha de corte.",
    "The due date is 30 days after the cut-off date.",
  ]);
  expect(said("due-soon", { ...data, days: 0 })[1]).toContain("is the cut-off date itself");
});

test("a month without a day is told with the last day that was taken", () => {
  const data = { text: "Diciembre\n2022", date: "2022-12-31", precision: "month", several: "no" } as const;
  expect(said("imprecise-due-date", data)).toEqual([
    "La fecha de término «Diciembre 2022» solo indica el mes; se tomó su último día, 31/12/2022.",
    "The due date “Diciembre 2022” gives only the month; its last day, 31 Dec 2022, was taken.",
  ]);
});

test("of several days in a text the last is told to have been taken", () => {
  expect(said("text-due-date", { text: "30/06/2015 y 31/12/2015", date: "2015-12-31", several: "yes" })).toEqual([
    "La fecha de término «30/06/2015 y 31/12/2015» está escrita como texto e indica más de un día; se tomó el último, 31/12/2015.",
    "The due date “30/06/2015 y 31/12/2015” is written as text and names more than one day; the last one, 31 Dec 2015, was taken.",
  ]);
});

test("days that could be confounded are told with their month in letters", () => {
  const data = { date: "2015-10-09", other: "2015-09-10" };
  expect(said("ambiguous-due-date", { ...data, text: "09/10/2015", cells: 1 })).toEqual([
    "La fecha de término «09/10/2015» se entendió como 9 de octubre de 2015; con el mes primero sería 10 de septiembre de 2015.",
    "The due date “09/10/2015” was understood as 9 Oct 2015; with the month first it would be 10 Sep 2015.",
  ]);
  const [one, two, three] = [1, 2, 3].map((cells) => said("ambiguous-due-date", { ...data, text: null, cells })[0]);
  expect(one).toBe(
    "Es posible que Excel haya invertido el día y el mes: dice 9 de octubre de 2015 y quizá era 10 de septiembre de 2015.",
  );
  expect(two).toMatch(/ Lo mismo ocurre en 1 celda más\.$/);
  expect(three).toMatch(/ Lo mismo ocurre en 2 celdas más\.$/);
});

test("a year of three digits is told without leading zeros", () => {
  const data = { text: "30/06/215", date: "0215-06-30", from: 2000, to: 2050 };
  expect(said("implausible-due-date", data)[0]).toBe(
    "La fecha de término «30/06/215» es del año 215; se esperaba un año de 2000 a 2050.",
  );
});

test("a placeholder is quoted, a blank cell is not", () => {
  expect(said("missing-evidence", { placeholder: "N/D" })[0]).toBe("En lugar del producto o la evidencia dice «N/D».");
  expect(said("missing-evidence", { placeholder: null })[0]).not.toContain("«");
});

test("long texts are quoted in one line and cut at a word", () => {
  const product =
    "Reporte de cumplimiento\ndel Programa Anual de Actualización de Documentos Internos y carátula de procedimientos";
  const [spanish = ""] = said("reused-evidence", { product, times: 2, aspects: 2 });
  expect(spanish).toContain("«Reporte de cumplimiento del Programa Anual de Actualización de Documentos…»");
});

test("a text without blanks is cut all the same", () => {
  const [spanish = ""] = said("invalid-progress", { text: "x".repeat(200) });
  expect(spanish).toContain(`«${"x".repeat(80)}…»`);
});

test("an observation of a rule that is not registered cannot be described", () => {
  expect(() => describeIssue({ ruleId: "no-such-rule", data: {} }, catalogueFor("es-MX"))).toThrow(RangeError);
});

test("activities without weight are counted in words", () => {
  const [none, one, two] = [0, 1, 2].map((blank) => said("weights-not-100", { total: 60, blank }));
  expect(none).toEqual([
    "La ponderación de las actividades del aspecto suma 60 % en lugar de 100 %.",
    expect.stringMatching(/^[^,]*60\s?%[^,]*$/u),
  ]);
  expect(one?.map((text) => text.split(", ")[1])).toEqual([
    "y una actividad no la tiene.",
    "and one activity has none.",
  ]);
  expect(two?.map((text) => text.split(", ")[1])).toEqual([
    "y 2 actividades no la tienen.",
    "and 2 activities have none.",
  ]);
});

test("a torn word is quoted, with the word meant only where it is certain", () => {
  const data = { found: "R eporte", others: 0 };
  expect(said("broken-spacing", { ...data, corrected: null }).map((text) => text.includes("Reporte"))).toEqual([
    false,
    false,
  ]);
  for (const text of said("broken-spacing", { ...data, corrected: "Reporte" }))
    expect(text).toMatch(/R eporte.*Reporte/u);
});

test("of a column that stands twice the side that is read is told", () => {
  const data = { heading: "Área", column: "responsibleArea", first: "Área Responsable" } as const;
  expect(said("duplicate-column", { ...data, read: "left" })[0]).toContain("está a la izquierda");
  expect(said("duplicate-column", { ...data, read: "right" })[0]).toContain("está a la derecha");
});

test("further faults of one cell are counted in words", () => {
  const data = { link: "www.ejemplo.mx", problem: "no-scheme", corrected: null } as const;
  expect(said("unusable-link", { ...data, others: 0 })[0]).not.toContain("misma celda");
  expect(said("unusable-link", { ...data, others: 1 })[0]).toContain("hay otro caso en la misma celda");
  expect(said("unusable-link", { ...data, others: 2 })[0]).toContain("hay otros 2 casos en la misma celda");
  expect(said("unusable-link", { ...data, others: 2 })[1]).toContain("2");
});
