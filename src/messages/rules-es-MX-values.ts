import type { RuleCatalogue } from "./catalogue";
import { inGuillemets as quoted } from "./quote";

const meant = (proposed: string | null) => (proposed === null ? "" : `; parece ser ${quoted(proposed)}`);
const named = { type: "tipo de ASM", improvementKind: "tipo de mejora", topic: "tema" } as const;

/** The words of the rules on classifications and priorities. */
export const valueRulesEsMX = {
  "unknown-classification": {
    title: "Clasificación desconocida",
    what: ({ column, text, proposed }) =>
      `El ${named[column]} ${quoted(text)} no es de los conocidos${meant(proposed)}.`,
    why: "Los aspectos se cuentan por su clasificación; uno que no es de las conocidas queda fuera de esas cuentas.",
    how: "Escriba la clasificación que corresponda, con las palabras del diccionario de datos de la SHCP.",
  },
  "unknown-priority": {
    title: "Prioridad desconocida",
    what: ({ text, proposed }) => `La prioridad dice ${quoted(text)}, que no es alta, media ni baja${meant(proposed)}.`,
    why: "La prioridad ordena la atención de los aspectos; las plantillas publicadas tienen tres niveles.",
    how: "Escriba Alta, Media o Baja.",
  },
} satisfies Partial<RuleCatalogue>;
