import type { RuleCatalogue } from "./catalogue";
import { formatDate, spellDate, yearOf } from "./format-date";
import { clip } from "./quote";

const quoted = (text: string) => `«${clip(text)}»`;
const inDays = (days: number) => `${days} ${days === 1 ? "día" : "días"}`;
const whole = {
  fortnight: "la quincena",
  month: "el mes",
  "two-month": "el bimestre",
  quarter: "el trimestre",
  "four-month": "el cuatrimestre",
  semester: "el semestre",
  year: "el año",
} as const;

type DateRuleId =
  | "unreadable-due-date"
  | "impossible-due-date"
  | "implausible-due-date"
  | "ambiguous-due-date"
  | "imprecise-due-date"
  | "text-due-date"
  | "overdue"
  | "due-soon";

export const dateRulesEsMX: Pick<RuleCatalogue, DateRuleId> = {
  "unreadable-due-date": {
    title: "Fecha de término ilegible",
    what: ({ text }) => `La fecha de término dice ${quoted(text)}, que no se entiende como una fecha.`,
    why: "Mientras la fecha no se entienda, no se puede saber si el compromiso está vencido o por vencer.",
    how: "Escriba una sola fecha con día, mes y año, por ejemplo 30/06/2015.",
  },
  "impossible-due-date": {
    title: "Fecha de término imposible",
    what: ({ text }) => `La fecha de término ${quoted(text)} indica un día que no existe en el calendario.`,
    why: "Un día que no existe no obliga a nadie y no se puede comparar con la fecha de corte.",
    how: "Compruebe el día y el mes en el documento original y escriba la fecha correcta.",
  },
  "implausible-due-date": {
    title: "Año poco probable",
    what: ({ text, date, from, to }) => {
      const written = text === null ? formatDate(date, "es-MX") : quoted(text);
      return `La fecha de término ${written} es del año ${yearOf(date)}; se esperaba un año de ${from} a ${to}.`;
    },
    why: "Con un año equivocado no se puede saber si el compromiso está vencido o por vencer.",
    how: "Compruebe el año en el documento original y escriba la fecha correcta.",
  },
  "ambiguous-due-date": {
    title: "Fecha de término ambigua",
    what: ({ text, date, other, cells }) => {
      const [read, swapped] = [spellDate(date, "es-MX"), spellDate(other, "es-MX")];
      if (text !== null)
        return `La fecha de término ${quoted(text)} se entendió como ${read}; con el mes primero sería ${swapped}.`;
      const more = cells === 1 ? "" : ` Lo mismo ocurre en ${cells - 1} ${cells === 2 ? "celda" : "celdas"} más.`;
      return `Es posible que Excel haya invertido el día y el mes: dice ${read} y quizá era ${swapped}.${more}`;
    },
    why: "Con el día y el mes invertidos sería otra la situación de la actividad a la fecha de corte.",
    how: "Compruebe la fecha en el documento original y escríbala de modo que Excel la reconozca como fecha, con el mes en letra: 5-jun-2015.",
  },
  "imprecise-due-date": {
    title: "Fecha de término imprecisa",
    what: ({ text, date, precision, several }) => {
      if (date === null || precision === "none")
        return `La fecha de término dice ${quoted(text)}, que no permite saber cuándo se incumple.`;
      const understood = formatDate(date, "es-MX");
      return several === "yes"
        ? `La fecha de término ${quoted(text)} abarca varios periodos y no indica el día; se tomó el último, ${understood}.`
        : `La fecha de término ${quoted(text)} solo indica ${whole[precision]}; se tomó su último día, ${understood}.`;
    },
    why: "Sin un día preciso se presta a discusión desde cuándo está vencido el compromiso.",
    how: "Acuerde un día con el área responsable y escríbalo con día, mes y año; en una actividad permanente, el de su próxima entrega.",
  },
  "text-due-date": {
    title: "Fecha escrita como texto",
    what: ({ text, date, several }) => {
      const understood = formatDate(date, "es-MX");
      const written = `La fecha de término ${quoted(text)} está escrita como texto`;
      return several === "yes"
        ? `${written} e indica más de un día; se tomó el último, ${understood}.`
        : `${written}; se entendió como ${understood}.`;
    },
    why: "Excel no puede ordenar, filtrar ni calcular con fechas escritas como texto.",
    how: "Escriba la fecha con día, mes y año, de modo que Excel la reconozca como fecha.",
  },
  overdue: {
    title: "Fecha vencida",
    what: ({ days, progressKnown }) =>
      progressKnown === "yes"
        ? `La fecha de término venció ${inDays(days)} antes de la fecha de corte y la actividad no está concluida.`
        : `La fecha de término pasó ${inDays(days)} antes de la fecha de corte; la hoja no dice si se concluyó.`,
    why: "A la fecha de corte, la actividad está atrasada, o bien se concluyó y falta registrarlo.",
    how: "Si ya se concluyó, registre el avance y el documento probatorio; si no, acuerde una nueva fecha con el área responsable.",
  },
  "due-soon": {
    title: "Fecha por vencer",
    what: ({ days, progressKnown }) => {
      const end = progressKnown === "yes" ? "" : "; la hoja no dice si ya se concluyó";
      return days === 0
        ? `La fecha de término es la misma fecha de corte${end}.`
        : `La fecha de término vence ${inDays(days)} después de la fecha de corte${end}.`;
    },
    why: "Todavía hay tiempo de concluir la actividad y de reunir su documento probatorio.",
    how: "Confirme con el área responsable que la actividad concluirá a tiempo.",
  },
};
