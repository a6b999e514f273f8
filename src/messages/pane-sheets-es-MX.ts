import type { SheetsWords } from "./pane-sheets-words";
import { counter, joiner } from "./pane-words";

const count = counter("es-MX");
const join = joiner("es-MX");

export const sheetsEsMX: SheetsWords = {
  start: {
    how: "Elija la fecha de corte y revise: nada cambia en sus hojas hasta que usted lo pida.",
    privacy: "Todo ocurre dentro de este Excel: ningún dato del libro sale de él.",
    review: "Revisar este libro",
  },
  template: {
    open: "Insertar plantilla…",
    title: "Insertar plantilla",
    hint: "Se agrega una hoja nueva con los encabezados publicados, lista para llenarse e imprimirse. Sus otras hojas no se tocan.",
    format: "Formato",
    formats: {
      "working-document": {
        name: "Documento de Trabajo",
        hint: "Aspectos específicos: qué se hará, quién y cuándo.",
      },
      "progress-report": {
        name: "Avance del Documento de Trabajo",
        hint: "Agrega el avance, el documento probatorio y las observaciones.",
      },
      "institutional-document": {
        name: "Documento Institucional",
        hint: "Aspectos institucionales, con su área coordinadora.",
      },
      "institutional-progress": {
        name: "Avance del Documento Institucional",
        hint: "El institucional con su avance y documento probatorio.",
      },
    },
    classified: "Agregar columnas de tipo y prioridad, que los formatos publicados no tienen",
    areas: (areas) =>
      areas === 0
        ? "Las columnas de área quedarán libres: la configuración no tiene catálogo de áreas."
        : `Las columnas de área ofrecerán ${areas === 1 ? "el área" : `las ${count(areas, "área", "áreas")}`} del catálogo.`,
    insert: "Insertar",
    done: (time, sheetName) => `Hoja «${sheetName}» insertada a las ${time}`,
    areaSheet: (sheetName) => `Las áreas que se pueden elegir están en la hoja «${sheetName}».`,
    empty: "La plantilla está vacía",
    emptyHint: "Los encabezados están completos. Escriba la primera actividad debajo de ellos y revise de nuevo.",
  },
  progress: {
    title: "Agregar columnas de avance",
    hint: "Convierte el Documento de Trabajo de la hoja activa en su Avance: agrega a la derecha las columnas publicadas que falten, con el formato de la tabla. No se mueve ni se cambia nada más.",
    add: "Agregar a la hoja activa",
    done: (time, sheetName, columns, addresses) =>
      `${columns === 1 ? "Columna agregada" : `${columns} columnas agregadas`} a «${sheetName}» a las ${time}, en ${join(addresses)}`,
    printArea: "Si la hoja tiene un área de impresión, amplíela para que las incluya.",
    noWorkingDocument: (sheetName) =>
      `No se agregó nada: en «${sheetName}» no hay un Documento de Trabajo al que le falten las columnas de avance.`,
    noRoom: (sheetName, address) =>
      address === null
        ? `No se agregó nada: a la derecha de la tabla de «${sheetName}» hay celdas ocupadas. Desocúpelas e intente de nuevo.`
        : `No se agregó nada: las celdas ${address} de «${sheetName}» deben estar vacías y sin combinar. Desocúpelas e intente de nuevo.`,
  },
  gather: { open: "Reunir libros…", tooOld: "Requiere una versión más reciente de Excel." },
  observations: "Hoja de observaciones",
  copy: {
    action: "Copiar observaciones",
    done: (time, observations) =>
      `${count(observations, "observación copiada", "observaciones copiadas")} a las ${time}: ya puede pegar la tabla en una hoja o en un correo.`,
  },
};
