import { observationColumns, observationRows } from "../../src/core/observation-list";
import { observationWords } from "../../src/messages/observation-words";
import { reviewOf, followUpSheet } from "../taskpane/session-support";
import { snapshotOf } from "../support/sheet-snapshot";

test("each observation is told in the order of the review, with its aspect and area", () => {
  const review = reviewOf([followUpSheet()]);
  const rows = observationRows(review, observationWords("es-MX"));
  expect(rows.map(({ issue }) => issue)).toEqual(review.issues);
  expect(rows.find(({ issue }) => issue.ruleId === "missing-evidence")?.texts).toMatchObject({
    severity: "error",
    sheet: "E-006",
    aspect: "3 · Implementar un nuevo sistema",
    area: "Coordianción de Cobranza",
  });
});

test("an observation about headings has no aspect and no area", () => {
  const headings = ["No.", "Aspecto Suceptible de Mejora", "Actividades", "Área Responsable", "Fecha de Término"];
  const sheet = snapshotOf([headings, ["1", "Difundir", "Publicar", "Área", 42185]], { name: "E-006" });
  const rows = observationRows(reviewOf([sheet]), observationWords("en-US"));
  const row = rows.find(({ issue }) => issue.ruleId === "misspelt-heading");
  expect(row?.texts).toMatchObject({ sheet: "E-006", aspect: "", area: "" });
});

test("an aspect without a number is told by its text alone", () => {
  const headings = [
    "Aspecto Susceptible de Mejora",
    "Actividades",
    "Área Responsable",
    "Fecha de Término",
    "Productos",
  ];
  const sheet = snapshotOf([headings, ["Difundir\nel portal", "Publicar", null, 42185, "Portal"]], { name: "E-006" });
  const rows = observationRows(reviewOf([sheet]), observationWords("es-MX"));
  expect(rows.find(({ issue }) => issue.ruleId === "missing-responsible-area")?.texts).toMatchObject({
    aspect: "Difundir el portal",
    area: "",
  });
});

test("the words name every column", () => {
  for (const language of ["es-MX", "en-US"] as const) {
    expect(Object.keys(observationWords(language).columns)).toEqual([...observationColumns]);
  }
});
