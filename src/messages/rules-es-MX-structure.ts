import type { RuleCatalogue } from "./catalogue";
import { inGuillemets as quoted } from "./quote";

const inRows = (rows: number) => (rows === 1 ? "Hay una fila en blanco" : `Hay ${rows} filas en blanco`);

/** The rules about headings, rows, formulas and numbers. */
export const structureRulesEsMX = {
  "missing-column": {
    title: "Falta una columna",
    what: ({ heading, instead }) =>
      instead === null
        ? `La tabla no tiene la columna ${quoted(heading)}.`
        : `La tabla no tiene la columna ${quoted(heading)}; quizá sea la que dice ${quoted(instead)}.`,
    why: "Las plantillas ASM publicadas llevan esta columna; sin ella no se puede revisar lo que debería contener.",
    how: "Agregue la columna con ese encabezado; si ya está con otro nombre, corrija su encabezado.",
  },
  "missing-number": {
    title: "Falta el número",
    what: ({ placeholder, aspects, isColumn }) => {
      if (isColumn === "yes") return `Ninguno de los ${aspects} aspectos de la tabla tiene número.`;
      return placeholder === null
        ? "El aspecto no tiene número, y los demás sí."
        : `En lugar del número del aspecto dice ${quoted(placeholder)}.`;
    },
    why: "Por su número se citan los aspectos en oficios y reportes de avance.",
    how: "Numere el aspecto; si la fila continúa el aspecto anterior, repita el número y el texto de este o combine las celdas.",
  },
  "number-gap": {
    title: "Salto en la numeración",
    what: ({ number, previous, missing }) =>
      `La numeración pasa del ${previous} al ${quoted(number)}: ${missing === 1 ? "falta un número" : `faltan ${missing} números`}.`,
    why: "Puede ser que un aspecto se haya quitado u olvidado al capturar la tabla.",
    how: "Compruebe que no falte ningún aspecto; si ninguno falta, corrija la numeración o déjela como está.",
  },
  "duplicate-number": {
    title: "Número repetido",
    what: ({ number, firstText }) => `El número ${quoted(number)} ya corresponde a otro aspecto: ${quoted(firstText)}.`,
    why: "Con dos aspectos bajo un mismo número no se sabe a cuál se refieren el avance y la evidencia.",
    how: "Numere cada aspecto por separado; si la fila continúa el mismo aspecto, repita su texto sin cambios.",
  },
  "misspelt-heading": {
    title: "Encabezado mal escrito",
    what: ({ heading, proposed }) => `El encabezado dice ${quoted(heading)}; se entendió como ${quoted(proposed)}.`,
    why: "Quien busque o reúna las columnas por su nombre no encontrará esta.",
    how: "Escriba el encabezado como en la plantilla.",
  },
  "duplicate-column": {
    title: "Columna repetida",
    what: ({ heading, first, read }) =>
      `El encabezado ${quoted(heading)} repite la columna ${quoted(first)}; se revisa la que está a la ${read === "left" ? "izquierda" : "derecha"} y esta no.`,
    why: "Con dos columnas para lo mismo no se sabe cuál de los datos vale.",
    how: "Deje una sola columna con los datos vigentes; si contienen cosas distintas, cambie el encabezado de una de ellas.",
  },
  "blank-row": {
    title: "Fila en blanco",
    what: ({ rows }) => `${inRows(rows)} entre los compromisos de la tabla.`,
    why: "Al ordenar o filtrar, Excel suele tomar una fila en blanco como el final de la tabla y deja fuera lo que sigue.",
    how: "Elimine la fila en blanco; si ahí falta un compromiso, captúrelo.",
  },
  "cell-error": {
    title: "Fórmula con error",
    what: ({ error, heading, times }) => {
      if (heading === null) return `La celda muestra el error ${quoted(error)} en lugar de un dato.`;
      const cells = times === 1 ? "Una celda" : `${times} celdas`;
      return `${cells} de la columna ${quoted(heading)} ${times === 1 ? "muestra" : "muestran"} el error ${quoted(error)} en lugar de un dato.`;
    },
    why: "Mientras la fórmula falle no se puede revisar lo que la celda debería contener.",
    how: "Corrija la fórmula o las celdas a las que se refiere, o escriba el dato directamente.",
  },
} satisfies Partial<RuleCatalogue>;
