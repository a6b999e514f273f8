import type { OpeningWords } from "./pane-opening-words";

export const openingEsMX: OpeningWords = {
  title: "Al abrir el libro",
  withWorkbook: "Abrir el panel con este libro",
  withWorkbookHint:
    "Vale para quienes ya tienen el complemento, después de que cada quien lo abra una vez en este libro. Excel no lo permite a los complementos instalados desde la tienda de Microsoft, ni todas sus versiones.",
  staysClosed: "No abrir solo en este equipo",
  staysClosedHint: "En los libros que abren el panel solo, aquí esperará a que usted lo abra.",
};
