import type { ChangeCounts, TeamWords } from "./pane-team-words";
import { counter, joiner } from "./pane-words";

const count = counter("es-MX");
const join = joiner("es-MX");
const observations = (number: number) => count(number, "observación", "observaciones");

function changed({ corrected, added, reopened, justified }: ChangeCounts): string {
  const parts = [
    ...(corrected > 0 ? [count(corrected, "corregida", "corregidas")] : []),
    ...(added > 0 ? [count(added, "nueva", "nuevas")] : []),
    ...(reopened > 0 ? [count(reopened, "reabierta", "reabiertas")] : []),
    ...(justified > 0 ? [count(justified, "justificada", "justificadas")] : []),
  ];
  return parts.length === 0 ? "sin cambios" : parts.join(", ");
}

export const teamEsMX: TeamWords = {
  justify: {
    open: "Justificar…",
    title: "Justificar",
    reason: "Razón",
    reasonMissing: "Escriba la razón.",
    name: "Su nombre",
    nameMissing: "Escriba su nombre.",
    until: "Vigente hasta (opcional)",
    untilInvalid: "Escriba una fecha completa, por ejemplo 30/09/2015.",
    untilPast: "Esa fecha es anterior a la fecha de corte.",
    which: "Qué se justifica",
    onlyThis: "Solo esta observación",
    ofRule: (number) => `Las ${number} de esta regla`,
    hint: "La razón y el nombre se guardan en este libro, a la vista de quien lo revise.",
    save: "Guardar justificación",
    cancel: "Cancelar",
    done: (time, number) => `${number === 1 ? "Justificada" : "Justificadas"} a las ${time} · ${observations(number)}`,
    takenBack: (time, number) =>
      `${number === 1 ? "Justificación retirada" : "Justificaciones retiradas"} a las ${time} · ${observations(number)}`,
    aside: (number) => count(number, "observación justificada", "observaciones justificadas"),
    ended: (number) => count(number, "justificación terminó", "justificaciones terminaron"),
  },
  justified: {
    title: "Observaciones justificadas",
    notReviewed: "Revise el libro para ver sus observaciones justificadas.",
    none: "Este libro no tiene observaciones justificadas.",
    inForce: (number) => `Vigentes (${number})`,
    endedTitle: (number) => `Terminadas (${number})`,
    unmatchedTitle: (number) => `Sin observación por ahora (${number})`,
    unmatchedHint: "Lo que se justificó ya no se observa. Si vuelve con el mismo dato, seguirá justificado.",
    by: (name, date) => `${name} · ${date}`,
    until: (date) => `Vigente hasta el ${date}`,
    expired: (date) => `Venció el ${date}. La observación cuenta de nuevo.`,
    valueChanged: (before, now) =>
      `El dato cambió: decía ${before} y ahora dice ${now}. La observación cuenta de nuevo.`,
    blank: "nada",
    aspect: (number, aspect) => [number, aspect].filter((part) => part !== null).join(" · "),
    takeBack: "Retirar justificación",
    remove: "Quitar de la lista",
    more: (number) => `Ver ${number} más`,
  },
  changes: {
    since: (when, counts) => `Desde ${when}: ${changed(counts)}`,
    ofDay: (date) => `el ${date}`,
    ofTime: (time) => `las ${time} de hoy`,
    otherDay: (date) => `Aquella revisión fue con fecha de corte ${date}.`,
    otherRules: "Las reglas son de otra versión que las de aquella revisión.",
    notCompared: (rules) =>
      `${rules.length === 1 ? "No se compara una regla que solo una de las dos revisiones aplicó" : "No se comparan reglas que solo una de las dos revisiones aplicó"}: ${join(rules)}.`,
    notKept: (reason) => `Esta revisión no quedó en el historial del libro. ${reason}`,
    dropped: (reviews) =>
      reviews === 1
        ? "Por falta de espacio se quitó del historial la revisión más antigua."
        : `Por falta de espacio se quitaron del historial las ${reviews} revisiones más antiguas.`,
    show: "Ver historial",
  },
  history: {
    title: "Historial de revisiones",
    none: "El historial está vacío. Cada revisión de este libro se anota aquí; se conservan las últimas 30.",
    trend: "Observaciones en cada revisión",
    open: "Pendientes",
    justified: "Justificadas",
    point: (when, open, justified) =>
      justified === 0
        ? `${when}: ${observations(open)}`
        : `${when}: ${observations(open)}, ${count(justified, "justificada", "justificadas")}`,
    summary: (reviews, first, last) =>
      reviews === 1
        ? `Una revisión, con ${observations(last)}.`
        : `${reviews} revisiones: de ${first} a ${observations(last)}.`,
    compare: "Comparar dos revisiones",
    from: "Revisión anterior",
    to: "Revisión posterior",
    review: (when, asOf, open) => `${when} · corte ${asOf} · ${observations(open)}`,
    counts: changed,
    total: "En total",
    byArea: "Pendientes por área responsable",
    noArea: "Sin área responsable",
    fromTo: (before, after) => `de ${before} a ${after}`,
    when: "Revisión",
  },
  troubles: {
    settings: {
      damaged:
        "Los ajustes que guarda el libro están dañados: se usan los que se entienden y los habituales. Lo dañado se conserva aparte.",
      newer:
        "Una versión más nueva de Revisor ASM guardó los ajustes de este libro: aquí se usan los habituales y no se cambian.",
    },
    justifications: {
      damaged:
        "Parte de las justificaciones que guarda el libro está dañada: se usan las que se entienden. Lo dañado se conserva aparte.",
      newer:
        "Una versión más nueva de Revisor ASM guardó las justificaciones de este libro: aquí no se aplican ni se cambian.",
    },
    history: {
      damaged:
        "Parte del historial que guarda el libro está dañada: se usan las revisiones que se entienden. Lo dañado se conserva aparte.",
      newer: "Una versión más nueva de Revisor ASM guardó el historial de este libro: aquí no se usa ni se cambia.",
    },
  },
};
