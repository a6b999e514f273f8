import type { RuleCatalogue } from "./catalogue";
import { clip } from "./quote";

const quoted = (text: string) => `«${clip(text)}»`;

const withoutWeight = (cells: number) =>
  cells === 0 ? "" : `, y ${cells === 1 ? "una actividad no la tiene" : `${cells} actividades no la tienen`}`;

/** The words of the rules on progress and on what proves it. */
export const progressRulesEsMX = {
  "missing-progress": {
    title: "Falta el avance",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indica el avance de la actividad."
        : `En lugar del avance de la actividad dice ${quoted(placeholder)}.`,
    why: "Sin el avance no se sabe si la actividad está concluida, y esta se cuenta como abierta.",
    how: "Escriba un porcentaje de 0 a 100, o una situación como «Concluido» o «Cancelado».",
  },
  "invalid-progress": {
    title: "Avance no válido",
    what: ({ text }) => `El avance dice ${quoted(text)}, que no es un porcentaje de 0 a 100 ni una situación conocida.`,
    why: "Un avance que no se entiende no dice si la actividad está concluida, y esta se cuenta como abierta.",
    how: "Escriba un porcentaje de 0 a 100, o una situación como «Concluido» o «Cancelado».",
  },
  "complete-without-proof": {
    title: "Conclusión sin documento probatorio",
    what: ({ placeholder }) =>
      placeholder === null
        ? "La actividad se reporta concluida y no identifica su documento probatorio."
        : `La actividad se reporta concluida, pero en lugar de su documento probatorio dice ${quoted(placeholder)}.`,
    why: "El 100 % de avance se acredita con un documento; sin él, la conclusión no se puede comprobar.",
    how: "Identifique el documento probatorio, con su fecha y el lugar donde se encuentra, o corrija el avance.",
  },
  "cancelled-without-proof": {
    title: "Cancelación sin documento probatorio",
    what: ({ placeholder }) =>
      placeholder === null
        ? "La actividad se reporta cancelada, dada de baja o fusionada y no identifica su documento probatorio."
        : `La actividad se reporta cancelada, dada de baja o fusionada, pero en lugar de su documento probatorio dice ${quoted(placeholder)}.`,
    why: "La cancelación también se acredita con un documento; lo que se explica en las observaciones no lo sustituye.",
    how: "Identifique el documento en que se acordó la cancelación, la baja o la fusión, con su fecha y el lugar donde se encuentra.",
  },
  "proof-repeats-promise": {
    title: "El documento probatorio repite lo prometido",
    what: ({ text }) => `El documento probatorio dice ${quoted(text)}, lo mismo que el producto comprometido.`,
    why: "El nombre del producto comprometido no identifica el documento con que se cumplió.",
    how: "Escriba los datos del documento entregado, como su folio, su fecha y el lugar donde se encuentra; si aún no existe, deje la celda vacía.",
  },
  "not-started-without-reason": {
    title: "No iniciada sin motivos",
    what: ({ placeholder }) =>
      placeholder === null
        ? "La atención no se ha iniciado y no se indican los motivos."
        : `La atención no se ha iniciado y en lugar de los motivos dice ${quoted(placeholder)}.`,
    why: "El formato pide los motivos por los que no ha iniciado la atención.",
    how: "Escriba en «Motivos» por qué no ha iniciado, o corrija el estado si ya inició.",
  },
  "weights-not-100": {
    title: "La ponderación no suma 100",
    what: ({ total, blank }) =>
      `La ponderación de las actividades del aspecto suma ${total} % en lugar de 100 %${withoutWeight(blank)}.`,
    why: "El avance del aspecto se calcula con la ponderación de sus actividades; si no suman 100, el resultado es erróneo.",
    how: "Ajuste la ponderación de las actividades del aspecto de modo que sumen 100.",
  },
} satisfies Partial<RuleCatalogue>;
