import type { SummaryLabels } from "../core/summary-labels";
import { enUS } from "./en-US";
import { esMX } from "./es-MX";
import type { Language } from "./format-date";

const spanish: SummaryLabels = {
  sheetName: "Resumen por área",
  title: "Resumen de Aspectos Susceptibles de Mejora por área responsable",
  madeAt: (madeAt) => `hecho el ${madeAt}`,
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
  byArea: "Por área responsable",
  activities: "Actividades",
  noArea: "(sin área responsable)",
  total: "Total",
  yes: "Sí",
  no: "No",
  status: esMX.statuses,
  areaColumns: {
    area: "Área responsable",
    aspects: "Aspectos",
    activities: "Actividades",
    withEvidence: "Con evidencia",
    missingEvidence: "Sin evidencia",
    overdue: "Vencidas",
    dueSoon: "Por vencer",
    onTime: "A tiempo",
    undated: "Sin fecha",
    concluded: "Concluidas",
    cancelled: "Canceladas",
    meanProgress: "Avance promedio",
    nextDueDate: "Próxima fecha",
    longestDelay: "Mayor retraso (días)",
  },
  ageBand: (from, to) => (to === null ? `Más de ${from - 1} días` : `De ${from} a ${to} días`),
  activityColumns: {
    area: "Área responsable",
    cell: "Ir a la fila",
    number: "No.",
    status: "Situación",
    dueDate: "Fecha de término",
    days: "Días de retraso (−: faltan)",
    evidence: "Con evidencia",
    progress: "% Avance",
    sheet: "Hoja",
    programme: "Programa",
    aspect: "Aspecto Susceptible de Mejora",
  },
};

const english: SummaryLabels = {
  sheetName: "Summary by area",
  title: "Summary of improvement aspects (ASM) by responsible area",
  madeAt: (madeAt) => `made on ${madeAt}`,
  programmes: (programmes) =>
    programmes.length === 0
      ? "Programme: the sheet does not say"
      : `${programmes.length === 1 ? "Programme" : "Programmes"}: ${programmes.join("; ")}`,
  asOf: "Cut-off date",
  dateFormat: "dd-mmm-yyyy",
  completionUnknown:
    "Some sheets do not say what is concluded: there, “overdue” means that the due date has passed and it is not known whether the commitment was met.",
  completionKnown:
    "“Overdue”: the due date is before the cut-off date and the activity is neither concluded nor cancelled.",
  byArea: "By responsible area",
  activities: "Activities",
  noArea: "(no responsible area)",
  total: "Total",
  yes: "Yes",
  no: "No",
  status: enUS.statuses,
  areaColumns: {
    area: "Responsible area",
    aspects: "Aspects",
    activities: "Activities",
    withEvidence: "With evidence",
    missingEvidence: "Missing evidence",
    overdue: "Overdue",
    dueSoon: "Due soon",
    onTime: "On time",
    undated: "No date",
    concluded: "Concluded",
    cancelled: "Cancelled",
    meanProgress: "Mean progress",
    nextDueDate: "Next due date",
    longestDelay: "Longest delay (days)",
  },
  ageBand: (from, to) => (to === null ? `Over ${from - 1} days` : `${from} to ${to} days`),
  activityColumns: {
    area: "Responsible area",
    cell: "Go to row",
    number: "No.",
    status: "Status",
    dueDate: "Due date",
    days: "Days overdue (−: left)",
    evidence: "With evidence",
    progress: "Progress",
    sheet: "Sheet",
    programme: "Programme",
    aspect: "Improvement aspect",
  },
};

/** The words of the summary sheet in a language. */
export const summaryLabels = (language: Language): SummaryLabels => (language === "es-MX" ? spanish : english);
