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

test.each([[null], [""], [" \u00a0"], ["—"], ["-"], ["N/D"], ["%"]])("%j is blank", (value) => {
  expect(readProgress(value, "General")).toEqual({ kind: "blank" });
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
