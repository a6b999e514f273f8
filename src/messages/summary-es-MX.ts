import type { SummaryLabels } from "../core/summary-labels";
import { esMX } from "./es-MX";
import { counter } from "./pane-words";

const count = counter("es-MX");

export const summaryEsMX: SummaryLabels = {
  sheetNames: {
    "by-area": "Resumen por área",
    "by-programme": "Resumen por programa",
    evidence: "Evidencias por área",
    "area-sheet": "Área",
  },
  titles: {
    "by-area": "Resumen de Aspectos Susceptibles de Mejora por área responsable",
    "by-programme": "Resumen de Aspectos Susceptibles de Mejora por programa",
    evidence: "Evidencias de los Aspectos Susceptibles de Mejora por área responsable",
  },
  areaTitle: (area) => `Compromisos de mejora: ${area}`,
  madeAt: (version, madeAt) => `versión ${version} · hecho el ${madeAt}`,
  incomplete: "esta hoja quedó incompleta: escríbala de nuevo desde el panel",
  notWritten: "no se pudo escribir esta hoja: inténtelo de nuevo desde el panel, que volverá a usarla",
  programmes: (programmes) =>
    programmes.length === 0
      ? "Programa: la hoja no lo dice"
      : `${programmes.length === 1 ? "Programa" : "Programas"}: ${programmes.join("; ")}`,
  asOf: "Fecha de corte",
  dateFormat: "dd/mm/yyyy",
  completionUnknown:
    "Hay hojas que no dicen qué está concluido: en ellas, «vencida» significa que la fecha de término ya pasó y no se sabe si el compromiso se cumplió.",
  completionKnown:
    "«Vencida»: la fecha de término es anterior a la fecha de corte y la actividad no está concluida ni cancelada.",
  keyFigures: "Cifras clave",
  counts: ({ activities, aspects, overdue, dueSoon, missingEvidence, concluded }) =>
    [
      `${count(activities, "actividad", "actividades")} de ${count(aspects, "aspecto", "aspectos")}`,
      count(overdue, "vencida", "vencidas"),
      `${dueSoon} por vencer`,
      count(concluded, "concluida", "concluidas"),
      `${missingEvidence} sin evidencia`,
    ].join(" · "),
  sections: {
    area: "Por área responsable",
    programme: "Por programa",
    origin: "Por libro de origen",
    measures: "Antigüedad de lo vencido, próximas fechas y avance",
    programmeWithinArea: "Por área responsable y programa",
    areaWithinProgramme: "Por programa y área responsable",
    justified: "Observaciones justificadas",
    legend: "Marcas que «Resaltar» pone en las hojas",
    activities: "Actividades",
  },
  noArea: "(sin área responsable)",
  noProgramme: "(sin programa)",
  noOrigin: "(este libro)",
  noActivities: "No hay actividades que mostrar.",
  total: "Total",
  yes: "Sí",
  no: "No",
  status: esMX.statuses,
  alike: (name, proposed) => `«${name}» se parece a «${proposed}»`,
  alikeNote: "≈ Nombres de área parecidos que no se han unificado; se cuentan por separado:",
  countColumns: {
    overdue: "Vencidas",
    dueSoon: "Por vencer",
    undated: "Sin fecha",
    onTime: "A tiempo",
    concluded: "Concluidas",
    cancelled: "Canceladas",
    activities: "Actividades",
    missingEvidence: "Sin evidencia",
    withEvidence: "Con evidencia",
  },
  measureColumns: {
    longestDelay: "Mayor retraso (días)",
    nextDueDate: "Próxima fecha",
    meanProgress: "Avance promedio",
    aspects: "Aspectos",
  },
  ageBand: (from, to) => (to === null ? `Más de ${from - 1} días` : `De ${from} a ${to} días`),
  area: "Área responsable",
  programme: "Programa",
  origin: "Libro de origen",
  activityColumns: {
    area: "Área responsable",
    programme: "Programa",
    cell: "Ir a la fila",
    number: "No.",
    status: "Situación",
    dueDate: "Fecha de término",
    days: "Días de retraso (−: faltan)",
    evidence: "Con evidencia",
    progress: "% Avance",
    sheet: "Hoja",
    aspect: "Aspecto Susceptible de Mejora",
    activity: "Actividad",
    product: "Productos y/o evidencias",
    proof: "Documento probatorio",
    aspectIndex: "Aspecto (cuenta)",
    origin: "Libro de origen",
  },
  justifiedColumns: {
    rule: "Observación",
    cell: "Ir a la celda",
    sheet: "Hoja",
    reason: "Razón",
    by: "Justificó",
    on: "Fecha",
    until: "Vigente hasta",
  },
  chartTitle: "Actividades por situación",
  chartTitleOf: (shown, all) => `Actividades por situación (primeras ${shown} de ${all})`,
  legend: {
    error: "Error: falta un dato o es contrario a la plantilla",
    warning: "Aviso: conviene revisarlo",
    info: "Nota: para su conocimiento",
  },
  page: (page, pages) => `Página ${page} de ${pages}`,
};
