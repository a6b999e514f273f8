import type { SpellingReason } from "../core/area-likeness";
import type { RuleCatalogue } from "./catalogue";
import { clip } from "./quote";

const quoted = (text: string) => `«${clip(text)}»`;
const cells = (times: number) => `${times} ${times === 1 ? "celda" : "celdas"}`;

/** In what the written name differs from the proposed one. */
const reasons: Readonly<Record<SpellingReason, string>> = {
  "swapped-letters": "tiene dos letras intercambiadas",
  "missing-letter": "le falta una letra",
  "extra-letter": "le sobra una letra",
  "other-letter": "tiene una letra distinta",
  "several-letters": "tiene dos letras distintas",
  "split-word": "tiene una palabra partida o dos palabras unidas",
  abbreviation: "está abreviado",
  acronym: "solo cambia su sigla",
  connector: "solo cambian palabras como «de» o «y»",
  punctuation: "solo cambia la puntuación",
};

export const areaRulesEsMX: Pick<RuleCatalogue, "inconsistent-area-name" | "unknown-area" | "several-areas"> = {
  "several-areas": {
    title: "Varias áreas en una celda",
    what: ({ text, areas }) => `La celda nombra ${areas} áreas: ${quoted(text)}.`,
    why: "El resumen por área cuenta ese texto como una sola área, y no se sabe cuál de ellas responde.",
    how: "Deje en la celda el área que responde por la actividad; si cada una tiene su parte, use una fila para cada área.",
  },
  "unknown-area": {
    title: "Área fuera del catálogo",
    what: ({ written, proposed, reason, times }) => {
      const unknown = `El nombre ${quoted(written)} (${cells(times)}) no está en el catálogo de áreas`;
      return proposed === null || reason === null
        ? `${unknown}.`
        : `${unknown}; parece ser ${quoted(proposed)}: ${reasons[reason]}.`;
    },
    why: "Solo los nombres del catálogo permiten contar juntas las actividades de cada área.",
    how: "Escriba el nombre como está en el catálogo; si el área existe y falta ahí, agréguela al catálogo.",
  },
  "inconsistent-area-name": {
    title: "Área escrita de dos formas",
    what: ({ written, proposed, reason, times, proposedTimes }) =>
      `El nombre ${quoted(written)} (${cells(times)}) parece ser ${quoted(proposed)} (${cells(proposedTimes)}): ${reasons[reason]}.`,
    why: "Las actividades de una misma área se cuentan por separado cuando su nombre no se escribe igual.",
    how: "Si se trata de la misma área, escriba su nombre igual en todas las celdas; si son dos áreas, déjelas como están.",
  },
};
