import type { RuleCatalogue } from "./catalogue";
import { inGuillemets as quoted } from "./quote";
import { areaRulesEsMX } from "./rules-es-MX-areas";
import { dateRulesEsMX } from "./rules-es-MX-dates";
import { progressRulesEsMX } from "./rules-es-MX-progress";
import { structureRulesEsMX } from "./rules-es-MX-structure";
import { textRulesEsMX } from "./rules-es-MX-texts";
import { valueRulesEsMX } from "./rules-es-MX-values";

export const rulesEsMX: RuleCatalogue = {
  ...structureRulesEsMX,
  ...progressRulesEsMX,
  "missing-aspect": {
    title: "Falta el aspecto",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indica el Aspecto Susceptible de Mejora."
        : `En lugar del Aspecto Susceptible de Mejora dice ${quoted(placeholder)}.`,
    why: "Sin el aspecto no se sabe qué debe mejorar la actividad comprometida.",
    how: "Escriba el Aspecto Susceptible de Mejora tal como se acordó.",
  },
  "missing-activities": {
    title: "Faltan las actividades",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indica ninguna actividad para atender el aspecto."
        : `En lugar de las actividades dice ${quoted(placeholder)}.`,
    why: "Sin actividades no hay compromiso al que se pueda dar seguimiento.",
    how: "Describa las actividades que se llevarán a cabo para atender el aspecto.",
  },
  "missing-coordinating-area": {
    title: "Falta el área coordinadora",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indica el área coordinadora."
        : `En lugar del área coordinadora dice ${quoted(placeholder)}.`,
    why: "Un aspecto institucional lo atienden varias áreas; sin la coordinadora nadie responde por el conjunto.",
    how: "Escriba el nombre oficial del área que coordina la atención del aspecto.",
  },
  "missing-responsible-area": {
    title: "Falta el área responsable",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indica el área responsable."
        : `En lugar del área responsable dice ${quoted(placeholder)}.`,
    why: "Sin un área responsable nadie responde por el compromiso, y el resumen por área no puede atribuirlo.",
    how: "Escriba el nombre oficial del área que responde por la actividad.",
  },
  "missing-due-date": {
    title: "Falta la fecha de término",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indica la fecha de término."
        : `En lugar de la fecha de término dice ${quoted(placeholder)}.`,
    why: "Sin fecha de término no se puede saber si el compromiso está vencido o por vencer.",
    how: "Escriba la fecha comprometida con día, mes y año.",
  },
  "missing-expected-results": {
    title: "Faltan los resultados esperados",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indican los resultados esperados."
        : `En lugar de los resultados esperados dice ${quoted(placeholder)}.`,
    why: "Los resultados esperados dicen para qué se lleva a cabo la actividad.",
    how: "Escriba qué se espera lograr con la actividad.",
  },
  "missing-evidence": {
    title: "Falta la evidencia",
    what: ({ placeholder }) =>
      placeholder === null
        ? "No se indica el producto o la evidencia que demostrará el cumplimiento."
        : `En lugar del producto o la evidencia dice ${quoted(placeholder)}.`,
    why: "Sin un producto o una evidencia comprometidos no habrá con qué demostrar que la actividad se llevó a cabo.",
    how: "Escriba el producto o la evidencia con que se demostrará el cumplimiento, con los datos que permitan identificarlo.",
  },
  ...dateRulesEsMX,
  ...areaRulesEsMX,
  "reused-evidence": {
    title: "Evidencia repetida",
    what: ({ product, aspects }) => `El producto ${quoted(product)} se ofrece como evidencia de ${aspects} aspectos.`,
    why: "Un mismo documento puede servir a varios aspectos, siempre que demuestre el cumplimiento de cada uno.",
    how: "Compruebe que el documento cubra todos esos aspectos, o precise qué parte corresponde a cada uno.",
  },
  ...textRulesEsMX,
  ...valueRulesEsMX,
};
