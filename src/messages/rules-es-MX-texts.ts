import type { RuleCatalogue } from "./catalogue";
import { clip } from "./quote";

const quoted = (text: string) => `«${clip(text)}»`;
const cannotOpen = {
  "no-scheme": "no comienza con https://, por lo que no se abre como liga",
  "wrong-scheme": "tiene mal escrito el inicio (https://)",
  "no-host": "no nombra ningún sitio",
  relative: "solo indica una ruta, sin el sitio en que se encuentra",
  blank: "tiene espacios, y se corta en el primero",
  shortened: "está recortada con puntos suspensivos",
} as const;
const andMore = (others: number) =>
  others === 0 ? "" : `, y hay ${others === 1 ? "otro caso" : `otros ${others} casos`} en la misma celda`;

/** The words of the rules about links and about how texts are written. */
export const textRulesEsMX = {
  "unusable-link": {
    title: "Liga que no se puede abrir",
    what: ({ link, problem, others }) => `La liga ${quoted(link)} ${cannotOpen[problem]}${andMore(others)}.`,
    why: "Quien revisa la evidencia no puede llegar al documento.",
    how: "Copie la dirección completa desde el navegador, con https:// al principio, y compruebe que se abra.",
  },
  "local-file-link": {
    title: "Liga a un archivo local",
    what: ({ path }) => `La ruta ${quoted(path)} está en un equipo o en una unidad de red.`,
    why: "Nadie fuera de ese equipo o de esa red puede abrir el archivo.",
    how: "Suba el archivo a un sitio compartido, por ejemplo SharePoint, y escriba la dirección que este indica.",
  },
  "broken-spacing": {
    title: "Palabras partidas por espacios",
    what: ({ found, corrected, others }) =>
      corrected === null
        ? `Dice ${quoted(found)}, con letras separadas por espacios${andMore(others)}.`
        : `Dice ${quoted(found)}; parece ser ${quoted(corrected)}${andMore(others)}.`,
    why: "Los textos copiados de un PDF suelen quedar así; no se pueden buscar y se leen mal.",
    how: "Quite los espacios que parten la palabra o la dirección.",
  },
  "unbalanced-quotes": {
    title: "Comillas sin pareja",
    what: ({ mark, near }) => `La comilla ${mark} en ${quoted(near)} no tiene pareja.`,
    why: "Sin la otra comilla no se sabe dónde comienza o termina lo citado.",
    how: "Escriba la comilla que falta o quite la que sobra.",
  },
  "stray-spaces": {
    title: "Espacios de más",
    what: ({ ends, near }) => {
      const place = [
        ...(ends > 0 ? ["al principio o al final del texto"] : []),
        ...(near === null ? [] : [`en ${quoted(near)}`]),
      ];
      return `Hay espacios, saltos de línea o caracteres invisibles de más ${place.join(" y ")}.`;
    },
    why: "Excel distingue textos que solo difieren en un espacio: al filtrar, buscar o contar quedan por separado.",
    how: "Quite los espacios de más.",
  },
} satisfies Partial<RuleCatalogue>;
