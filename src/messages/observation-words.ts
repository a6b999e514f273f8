import type { ObservationWords } from "../core/observation-list";
import type { ObservationSheetWords } from "../core/observation-sheet";
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

type SheetWords = Omit<ObservationSheetWords, keyof ObservationWords>;

const sheets: Readonly<Record<Language, SheetWords>> = {
  "es-MX": {
    sheetName: "Observaciones",
    title: "Observaciones por atender",
    hint: "Marque lo atendido y anote lo que haga falta: al escribir de nuevo esta hoja desde el panel, sus marcas y notas siguen a cada observación. La columna «Clave» sirve para reconocerla; no la borre.",
    own: { attended: "Atendida", notes: "Notas", key: "Clave" },
    yes: "Sí",
    no: "No",
    gone: "Ya no aparece",
    nothing: "No hay observaciones.",
  },
  "en-US": {
    sheetName: "Observations",
    title: "Observations to attend to",
    hint: "Tick what is done and note what you need: when this sheet is written again from the pane, your ticks and notes stay with each observation. The column “Key” serves to recognise it; do not delete it.",
    own: { attended: "Attended", notes: "Notes", key: "Key" },
    yes: "Yes",
    no: "No",
    gone: "No longer there",
    nothing: "There are no observations.",
  },
};

/** The words of the sheet of observations: in one language first, then in the others in which an earlier one may be. */
export function observationSheetWords(
  language: Language,
): readonly [ObservationSheetWords, ...ObservationSheetWords[]] {
  const wordsOf = (of: Language) => ({ ...observationWords(of), ...sheets[of] });
  return [wordsOf(language), wordsOf(language === "es-MX" ? "en-US" : "es-MX")];
}
