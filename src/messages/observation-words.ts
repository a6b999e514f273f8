import type { ObservationWords } from "../core/observation-list";
import { catalogueFor, describeIssue, type Language } from "./describe";

const columns: Readonly<Record<Language, ObservationWords["columns"]>> = {
  "es-MX": {
    severity: "Gravedad",
    rule: "Regla",
    sheet: "Hoja",
    cell: "Celda",
    aspect: "Aspecto",
    area: "Área responsable",
    what: "Qué pasa",
    how: "Cómo corregirlo",
  },
  "en-US": {
    severity: "Severity",
    rule: "Rule",
    sheet: "Sheet",
    cell: "Cell",
    aspect: "Aspect",
    area: "Responsible area",
    what: "What is wrong",
    how: "How to correct it",
  },
};

/** The words of a table of observations. */
export function observationWords(language: Language): ObservationWords {
  const catalogue = catalogueFor(language);
  const { error, warning, info } = catalogue.severities;
  return {
    columns: columns[language],
    severities: { error: error.one, warning: warning.one, info: info.one },
    describe: (issue) => describeIssue(issue, catalogue),
  };
}
