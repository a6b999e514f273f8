import { readProgress } from "../../src/core/progress";

const summary = (...args: Parameters<typeof readProgress>) => {
  const reading = readProgress(...args);
  return reading.kind === "percentage" ? reading.value : reading.kind;
};

test.each([
  [10, "General", 10],
  [0, "General", 0],
  [100, "0", 100],
  [0.1, "0%", 10],
  [0.07, "0.00%", 7],
  [1, "0%", 100],
  [1, "General", 1],
  [0.1 + 0.2, "0%", 30],
  [10, '0"%"', 10],
  [10, "0\\%", 10],
  [53.33, "General", 53.33],
])("the number %d shown as %s is %s", (value, format, expected) => expect(summary(value, format)).toBe(expected));

test.each([
  ["10", 10],
  ["10%", 10],
  ["10 %", 10],
  [" 10 % ", 10],
  ["53.33", 53.33],
  ["53,33", 53.33],
  ["68.57%", 68.57],
  ["100 por ciento", 100],
  ["100%.", 100],
  ["100% (concluido)", 100],
  ["50% de avance", 50],
])("the text %j is %d", (text, expected) => expect(summary(text, "General")).toBe(expected));

test("a text keeps its value in a cell that shows percentages", () => expect(summary("10%", "0%")).toBe(10));

test.each([
  ["Concluido", "concluded"],
  ["CONCLUIDA", "concluded"],
  ["Concluido.", "concluded"],
  ["Terminado", "concluded"],
  ["Cumplido", "concluded"],
  ["Atendido", "concluded"],
  ["ASM atendido", "concluded"],
  ["Cerrado", "concluded"],
  ["Corregido", "concluded"],
  ["ASM CANCELADO", "cancelled"],
  ["Cancelado", "cancelled"],
  ["CANCELADO", "cancelled"],
  ["ASM dado de baja", "cancelled"],
  ["Dado de baja", "cancelled"],
  ["FUSIONADO", "cancelled"],
  ["En proceso", "in-progress"],
  ["Atrasado", "in-progress"],
  ["Parcialmente atendido", "in-progress"],
  ["Concluido parcialmente", "in-progress"],
  ["No concluido", "in-progress"],
  ["No iniciado", "not-started"],
  ["no iniciada su atención", "not-started"],
  ["Sin iniciar", "not-started"],
  ["Sin atender", "not-started"],
  ["Sin antender", "not-started"],
  ["Pendiente", "not-started"],
  ["Pendiente de concluir", "not-started"],
])("%j is told as %s", (text, expected) => {
  expect(readProgress(text, "General")).toEqual({ kind: expected, text });
});

test.each([
  [null],
  [""],
  [" \u00a0"],
  ["\u200b\u2066"],
  ["—"],
  ["-"],
  ["N/D"],
  ["%"],
  ["x"],
  ["Por definir"],
  ["(N/D)"],
])("%j is blank", (value) => {
  expect(readProgress(value, "General").kind).toBe("blank");
});

test("a placeholder is told as written, also one that the team has set", () => {
  expect(readProgress(" N/D ", "General")).toEqual({ kind: "blank", placeholder: "N/D" });
  const placeholders = new Set(["en integracion"]);
  expect(readProgress("En integración.", "General", { placeholders })).toEqual({
    kind: "blank",
    placeholder: "En integración.",
  });
  expect(readProgress("En integración.", "General").kind).toBe("invalid");
});

const genders = ["o", "a", "os", "as"];
const inEveryCase = (words: readonly string[]) =>
  words.flatMap((word) =>
    genders.flatMap((ending) => {
      const text = word.replace("*", ending);
      return [text, text.toUpperCase(), `${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
    }),
  );

test.each([
  ...inEveryCase(["concluid*", "atendid*", "cumplid*", "corregid*", "terminad*", "cerrad*"]).map((text) => [
    text,
    "concluded",
  ]),
  ...inEveryCase(["cancelad*", "dad* de baja", "fusionad*"]).map((text) => [text, "cancelled"]),
  ...inEveryCase(["no iniciad*", "no iniciad* su atención"]).map((text) => [text, "not-started"]),
  ...inEveryCase(["iniciad*", "atrasad*", "suspendid*"]).map((text) => [text, "in-progress"]),
  ["EN PROCESO", "in-progress"],
  ["Aún no iniciada", "not-started"],
  ["Se dio de baja", "cancelled"],
])("%j in its gender and number is told as %s", (text, expected) => {
  expect(readProgress(text, "General")).toEqual({ kind: expected, text });
});

describe("plain numbers that are parts of one whole", () => {
  const isFraction = true;
  test.each([
    [0.5, "General", 50],
    [1, "General", 100],
    [0, "0.00", 0],
    ["0.25", "General", 25],
    ["0,25", "General", 25],
    [0.5, "0%", 50],
    ["50%", "General", 50],
    [0.07, "General", 7],
  ])("%j shown as %s is %s", (value, format, expected) => {
    expect(readProgress(value, format, { isFraction })).toEqual({ kind: "percentage", value: expected });
  });
});

test.each([
  [101, "General"],
  [-1, "General"],
  [10, "0%"],
  ["120%", "General"],
  ["-5", "General"],
  ["mucho", "General"],
  ["10/20", "General"],
  ["50% - 60%", "General"],
  [true, "General"],
])("%j shown as %s is invalid", (value, format) => {
  expect(readProgress(value, format).kind).toBe("invalid");
});

test("a failed formula is told apart", () => {
  expect(readProgress({ error: "#DIV/0!" }, "0%")).toEqual({ kind: "error", text: "#DIV/0!" });
});

describe("progress in running words", () => {
  it.each([
    ["Al 100%", 100],
    ["100 (cien)", 100],
    ["Avance del 50%", 50],
    ["50 %\n(cincuenta)", 50],
  ])("%j is %s percent", (text, value) => {
    expect(readProgress(text, "General")).toEqual({ kind: "percentage", value });
  });

  it.each(["Concluyó", "Se concluyó en tiempo", "Ya se atendió", "Se terminó"])("%j is concluded", (text) => {
    expect(readProgress(text, "General").kind).toBe("concluded");
  });

  it("tells what a percent cell shows where that is no percentage of ours", () => {
    expect(readProgress(10, "0%")).toEqual({ kind: "invalid", text: "1000%" });
  });
});
