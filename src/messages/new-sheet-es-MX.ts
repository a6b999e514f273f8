import type { NewSheetWords } from "../core/new-sheet";
import { counter, joiner } from "./pane-words";

const count = counter("es-MX");
const join = joiner("es-MX");

/** The words of a new sheet. The published formats are in Spanish, and so is all that is said in them, whatever the language of the pane. */
export const newSheetWords: NewSheetWords = {
  sheetNames: {
    "working-document": "Documento de Trabajo",
    "progress-report": "Avance",
    "institutional-document": "Documento Institucional",
    "institutional-progress": "Avance Institucional",
    areas: "Catálogo de áreas",
  },
  areaSheet: {
    title: "Catálogo de áreas",
    hint: "de aquí toman sus opciones las columnas de área; puede corregir los nombres y agregar otros debajo",
    heading: "Área",
  },
  incomplete: "esta hoja quedó incompleta: puede eliminarla e insertar otra desde el panel",
  notWritten: "no se pudo escribir esta hoja: puede eliminarla e insertar otra desde el panel",
  date: {
    prompt: "Escriba el día, el mes y el año; por ejemplo, 30/09/2026.",
    alert: (from, to) =>
      `Escriba una fecha completa, con día, mes y año, entre ${from} y ${to}; por ejemplo, 30/09/2026.`,
  },
  percent: {
    prompt: "Escriba el avance de 0 a 100; por ejemplo, 53.3%.",
    alert:
      "El avance va de 0% a 100%. Si el aspecto se canceló, se dio de baja o se fusionó con otro, puede conservar la palabra que lo dice.",
  },
  words: {
    alert: (words) => `Elija uno de los ${count(words.length, "valor", "valores")} de la lista: ${join(words)}.`,
  },
  areas: {
    alert:
      "El nombre no está en el catálogo de áreas. Elija uno de la lista para que todas las actividades del área se cuenten juntas, o consérvelo si el área es nueva.",
  },
  page: (page, pages) => `Página ${page} de ${pages}`,
};
