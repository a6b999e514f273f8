import { columnTemplates, type ColumnId } from "../core/template";
import type { Catalogue } from "./catalogue";
import { rulesEsMX } from "./rules-es-MX";

const names = new Intl.ListFormat("es-MX");
const choices = new Intl.ListFormat("es-MX", { type: "disjunction" });
const heading = (column: ColumnId) => columnTemplates[column].heading;

export const esMX: Catalogue = {
  language: "es-MX",
  rules: rulesEsMX,
  severities: {
    error: { one: "error", many: "errores" },
    warning: { one: "aviso", many: "avisos" },
    info: { one: "nota", many: "notas" },
  },
  statuses: {
    concluded: "Concluida",
    cancelled: "Cancelada",
    overdue: "Vencida",
    "due-soon": "Por vencer",
    "on-time": "A tiempo",
    undated: "Sin fecha",
  },
  columns: {
    number: heading("number"),
    aspect: heading("aspect"),
    coordinatingArea: heading("coordinatingArea"),
    activity: heading("activity"),
    responsibleArea: heading("responsibleArea"),
    dueDate: heading("dueDate"),
    expectedResults: heading("expectedResults"),
    product: heading("product"),
    progress: heading("progress"),
    proof: heading("proof"),
    remarks: heading("remarks"),
    state: heading("state"),
    programme: heading("programme"),
    type: heading("type"),
    priority: heading("priority"),
    improvementKind: heading("improvementKind"),
    topic: heading("topic"),
    weight: heading("weight"),
    reasons: heading("reasons"),
    recommendation: heading("recommendation"),
  },
  formats: {
    "working-document": "Documento de trabajo",
    "progress-report": "Avance del documento de trabajo",
    "institutional-document": "Documento institucional",
    "institutional-progress": "Avance del documento institucional",
    "label-form": "Formulario por aspecto",
    other: "Otra tabla de ASM",
  },
  skipReasons: {
    empty: "La hoja está vacía.",
    "no-asm-table": "La hoja no sigue la plantilla ASM.",
    "summary-sheet": "Es el resumen por área que escribió Revisor ASM.",
  },
  notChecked: (reason) => {
    if (reason.kind === "switched-off") return "La regla está desactivada en la configuración del libro.";
    if (reason.kind === "missing-setting") return "El libro no tiene un catálogo de áreas con el cual comparar.";
    const headings = reason.columns.map((column) => `«${heading(column)}»`);
    if (reason.kind === "none-of-columns") return `La tabla no tiene ninguna columna ${choices.format(headings)}.`;
    const missing = names.format(headings);
    return `${reason.columns.length === 1 ? "Falta la columna" : "Faltan las columnas"} ${missing}.`;
  },
  wrongSettings: {
    dueSoonDays: "Los días para «por vencer» deben ser un número entero de 0 a 365: se usan 30.",
    ageingDays: "Los límites de antigüedad deben ser tres números de días de menor a mayor: se usan 30, 90 y 180.",
    proofFrom: "El avance desde el que se pide documento probatorio debe ser un número de 0 a 100: se usa 100.",
    plausibleYears: "Los años aceptables deben ser dos, de menor a mayor, entre 1900 y 9999: se usan 2000 y 2050.",
    areaCatalogue: "El catálogo de áreas debe ser una lista de nombres: se revisa sin catálogo.",
    placeholders: "Los textos que equivalen a una celda vacía deben ser una lista de textos: se usan los conocidos.",
    liveDates: "Si las fechas se marcan según el día de hoy debe ser verdadero o falso: se usa la fecha de corte.",
    opensWithWorkbook: "Si el panel se abre con el libro debe ser verdadero o falso: se abre cuando usted lo pide.",
    rules: "La gravedad de cada regla debe ser «error», «warning», «info» u «off»: se usa la de cada regla.",
  },
  hiddenRows: "La hoja tiene filas ocultas o filtradas; también se revisaron.",
  hostErrors: {
    "edit-mode": "Hay una celda en edición: termine con Enter o Esc y vuelva a intentarlo.",
    "access-denied": "Excel no permite cambiar este libro: ábralo para edición, o pida permiso a quien lo administra.",
    "protected-sheet":
      "La hoja está protegida y no se escribió nada en ella: quite la protección y vuelva a intentarlo.",
    "protected-structure":
      "La estructura del libro está protegida y no se pudo agregar una hoja: quite la protección del libro y vuelva a intentarlo.",
    "too-large":
      "La hoja es demasiado grande para procesarla: elimine las filas y columnas que no use y vuelva a intentarlo.",
    busy: "Excel está ocupado o no responde: espere un momento y vuelva a intentarlo.",
    "session-lost": "Se perdió la conexión con el libro: vuelva a abrirlo e inténtelo de nuevo.",
    "dialog-open": "Hay un cuadro de diálogo abierto en Excel: ciérrelo y vuelva a intentarlo.",
    "other-workbook": "Hay otro libro o una hoja oculta al frente: vuelva a este libro e inténtelo de nuevo.",
    "sheet-changed": "La hoja cambió después de la revisión: revise de nuevo.",
    "sheets-gone": "Las hojas elegidas ya no están en el libro: elija otras y revise de nuevo.",
    "api-too-old":
      "Esta versión de Excel no ofrece lo que esta acción necesita: actualice Office o use Excel en la web.",
    cancelled: "Se canceló y no se escribió nada en el libro.",
    "undo-not-supported": "Excel no podría deshacer este cambio, así que no se hizo.",
    "incomplete-sheet":
      "La hoja quedó incompleta, y su segunda línea lo dice: cuando Excel responda, escríbala de nuevo.",
    "unreadable-formats":
      "Excel no pudo leer los formatos condicionales de la hoja y no se cambió nada en ella: elimine los dañados en «Administrar reglas» y vuelva a intentarlo.",
    "half-written":
      "Excel dejó de responder a mitad del cambio y pueden faltar marcas o sobrar: vuelva a resaltar, o quite las marcas.",
    "newer-state":
      "Una versión más nueva de Revisor ASM guardó esto en el libro. Actualice el complemento para cambiarlo; nada cambió.",
    "state-full":
      "No cabe más en los ajustes del libro (1 MB). Quite justificaciones que ya no necesite e intente de nuevo; nada se guardó.",
    unexpected: "Ocurrió un error inesperado: vuelva a intentarlo y, si se repite, cierre el libro y ábralo de nuevo.",
  },
  fileErrors: {
    "not-a-workbook": "El archivo no es un libro de Excel (.xlsx).",
    "password-protected": "El archivo está protegido con contraseña: guárdelo sin contraseña para revisarlo.",
    "file-not-found": "No se encontró el archivo.",
    "unreadable-file": "El archivo no se pudo leer: puede estar dañado.",
    "no-asm-table": "Ninguna hoja del libro sigue la plantilla ASM.",
    "empty-workbook": "El libro está vacío.",
  },
};
