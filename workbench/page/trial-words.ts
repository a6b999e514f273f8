import type { FaultName } from "../host/faults";

/** The words of the drawer in which faults are played and traffic is looked at. */
export interface TrialWords {
  readonly title: string;
  readonly tip: string;
  readonly close: string;
  readonly faults: string;
  /** What it is for, above the faults. */
  readonly faultsHint: string;
  readonly stopAll: string;
  readonly faultNames: Readonly<Record<FaultName, string>>;
  readonly excelAs: string;
  readonly excelAsHint: string;
  readonly api: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"system" | "light" | "dark", string>>;
  readonly paneWidth: string;
  readonly openAnew: string;
  readonly traffic: string;
  readonly clear: string;
  readonly exportJson: string;
  readonly noTraffic: string;
  readonly columns: Readonly<Record<"at" | "what" | "sent" | "received" | "took", string>>;
  /** So many actions, of which the first ones are told. */
  readonly actions: (count: number) => string;
  readonly underWay: string;
  readonly release: string;
  readonly totals: (requests: number, sent: string, received: string) => string;
}

const spanish: TrialWords = {
  title: "Pruebas",
  tip: "Provocar fallas de Excel y ver lo que el complemento le pide",
  close: "Cerrar las pruebas",
  faults: "Fallas de Excel",
  faultsHint: "Cada una dura mientras esté marcada. Afecta solo al complemento de la primera persona.",
  stopAll: "Quitar todas",
  faultNames: {
    "cell-edit": "Alguien está editando una celda",
    "read-only": "El libro es de solo lectura",
    "sheet-protected": "Las hojas están protegidas",
    "structure-protected": "La estructura del libro está protegida",
    "unsupported-sheet": "La hoja no admite lo que se le pide",
    "dialog-open": "Hay un cuadro de diálogo abierto",
    "other-workbook": "Otro libro está al frente",
    busy: "Excel está ocupado (dos solicitudes)",
    "activity-limit": "Demasiada actividad (dos solicitudes)",
    aborted: "La solicitud se interrumpe (dos veces)",
    timeout: "Se agota el tiempo (dos solicitudes)",
    "connection-failure": "Falla la conexión (dos solicitudes)",
    conflict: "Conflicto con otro cambio (dos solicitudes)",
    "session-lost": "La sesión venció",
    "small-payloads": "Solo caben 64 kB por solicitud y respuesta",
    "few-cells": "Se responde sin valores a más de 500 celdas",
    "memory-limit": "No hay memoria para leer celdas",
    "range-limit": "El rango pasa del límite de celdas",
    "undo-not-supported": "Lo primero que se escribe no se puede deshacer",
    "api-missing": "Este Excel no tiene con qué escribir",
    "not-implemented": "Escribir no está disponible aquí",
    "item-gone": "Lo que se busca ya no existe",
    "fails-midway": "Falla la octava acción de cada solicitud",
    unknown: "Error sin explicación",
    "sheet-deleted": "Otra persona elimina la hoja entre dos solicitudes",
    "sheet-renamed": "Otra persona cambia el nombre de la hoja entre dos solicitudes",
    "remote-edits": "Otra persona escribe antes de cada solicitud",
    slow: "Cada solicitud tarda 0.4 s más",
  },
  excelAs: "Otro Excel",
  excelAsHint:
    "El libro se abre de nuevo: guarde antes sus cambios. El complemento sigue los colores del navegador, como en Excel en la web.",
  api: "ExcelApi más reciente",
  language: "Idioma",
  theme: "Colores del banco de pruebas",
  themes: { system: "Como el sistema", light: "Claros", dark: "Oscuros" },
  paneWidth: "Ancho del panel, en píxeles",
  openAnew: "Abrir de nuevo",
  traffic: "Solicitudes a Excel",
  clear: "Vaciar",
  exportJson: "Exportar JSON",
  noTraffic: "Todavía no hay ninguna.",
  columns: { at: "Segundo", what: "Acciones", sent: "Enviado", received: "Recibido", took: "Tardó" },
  actions: (count) => (count === 1 ? "1 acción" : `${count} acciones`),
  underWay: "en curso",
  release: "libera referencias",
  totals: (requests, sent, received) =>
    `${requests === 1 ? "1 solicitud" : `${requests} solicitudes`}; enviado ${sent}, recibido ${received}`,
};

const english: TrialWords = {
  title: "Trials",
  tip: "Play faults of Excel, and see what the add-in asks it for",
  close: "Close the trials",
  faults: "Faults of Excel",
  faultsHint: "Each lasts while it is ticked. It affects the first person’s add-in only.",
  stopAll: "Take all away",
  faultNames: {
    "cell-edit": "Somebody is editing a cell",
    "read-only": "The workbook is read-only",
    "sheet-protected": "The sheets are protected",
    "structure-protected": "The structure of the workbook is protected",
    "unsupported-sheet": "The sheet does not support what is asked",
    "dialog-open": "A dialog is open",
    "other-workbook": "Another workbook is in front",
    busy: "Excel is busy (two requests)",
    "activity-limit": "Too much activity (two requests)",
    aborted: "The request is aborted (twice)",
    timeout: "Time runs out (two requests)",
    "connection-failure": "The connection fails (two requests)",
    conflict: "Conflict with another change (two requests)",
    "session-lost": "The session has expired",
    "small-payloads": "Requests and answers carry 64 kB only",
    "few-cells": "More than 500 cells are answered without values",
    "memory-limit": "There is no memory to read cells",
    "range-limit": "The range exceeds the limit of cells",
    "undo-not-supported": "The first thing that is written cannot be undone",
    "api-missing": "This Excel has no means to write",
    "not-implemented": "Writing is not available here",
    "item-gone": "What is looked for is gone",
    "fails-midway": "The eighth action of each request fails",
    unknown: "Error without an explanation",
    "sheet-deleted": "Another person deletes the sheet between two requests",
    "sheet-renamed": "Another person renames the sheet between two requests",
    "remote-edits": "Another person writes before each request",
    slow: "Each request takes 0.4 s longer",
  },
  excelAs: "Another Excel",
  excelAsHint:
    "The workbook is opened anew: save your changes before. The add-in follows the colours of the browser, as in Excel on the web.",
  api: "Newest ExcelApi",
  language: "Language",
  theme: "Colours of the test bench",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  paneWidth: "Width of the pane, in pixels",
  openAnew: "Open anew",
  traffic: "Requests to Excel",
  clear: "Clear",
  exportJson: "Export JSON",
  noTraffic: "There are none yet.",
  columns: { at: "Second", what: "Actions", sent: "Sent", received: "Received", took: "Took" },
  actions: (count) => (count === 1 ? "1 action" : `${count} actions`),
  underWay: "under way",
  release: "frees references",
  totals: (requests, sent, received) =>
    `${requests === 1 ? "1 request" : `${requests} requests`}; ${sent} sent, ${received} received`,
};

/** The drawer's words for a display language ("es-MX", "en-US"). */
export const trialWordsFor = (language: string): TrialWords =>
  language.toLowerCase().startsWith("en") ? english : spanish;
