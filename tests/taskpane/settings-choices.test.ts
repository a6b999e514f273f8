import { rules } from "../../src/core/rules";
import { defaultSettings } from "../../src/core/settings";
import {
  areasToAdd,
  chooseForRule,
  linesOf,
  ruleChoices,
  usualRules,
  type RuleChoice,
} from "../../src/taskpane/state/settings-choices";
import { snapshotOf } from "../support/sheet-snapshot";
import { followUpSheet, reviewOf } from "./session-support";

const overdue: RuleChoice = { ruleId: "overdue", usual: "error", chosen: "error" };

describe("What a team has chosen for rules", () => {
  it("is each rule's own severity where nothing is set", () => {
    expect(ruleChoices(defaultSettings)).toEqual(
      rules.map(({ id, severity }) => ({ ruleId: id, usual: severity, chosen: severity })),
    );
  });

  it("is what is set for it, and not what an object has by itself", () => {
    const choices = ruleChoices({ rules: { overdue: "off" } });
    expect(choices.filter(({ usual, chosen }) => usual !== chosen).map(({ ruleId }) => ruleId)).toEqual(["overdue"]);
  });

  it.each([
    ["another severity is kept", {}, "info", { overdue: "info" }],
    ["a further choice takes its place", { overdue: "info" }, "off", { overdue: "off" }],
    ["its own severity needs no entry", { overdue: "info", "due-soon": "off" }, "error", { "due-soon": "off" }],
  ] as const)("%s", (_, before, chosen, after) => {
    expect(chooseForRule(before, overdue, chosen)).toEqual(after);
  });

  it("goes back to what is usual, and leaves ids alone that it does not know", () => {
    expect(usualRules({ overdue: "off", "a-rule-of-tomorrow": "info" })).toEqual({ "a-rule-of-tomorrow": "info" });
  });
});

test("a list has one entry a line, without blanks and repetitions", () => {
  expect(linesOf("  Planeación \r\n\nCobranza\nPlaneación\n")).toEqual(["Planeación", "Cobranza"]);
});

describe("The areas to add to the catalogue", () => {
  it("are those of the sheets in alphabetical order, without those that look like slips", () => {
    expect(areasToAdd(reviewOf([followUpSheet()]), [])).toEqual([
      "Coordinación de Cobranza",
      "Unidad de Incorporación",
    ]);
  });

  it("are not those that it has in another case", () => {
    expect(areasToAdd(reviewOf([followUpSheet()]), ["COORDINACION DE COBRANZA"])).toEqual(["Unidad de Incorporación"]);
  });

  it("are none where no activity names one", () => {
    const rows = [
      ["No.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable", "Fecha de Término"],
      ["1", "Difundir", "Publicar", null, null],
    ];
    expect(areasToAdd(reviewOf([snapshotOf(rows, { name: "Hoja1" })]), [])).toEqual([]);
  });
});
