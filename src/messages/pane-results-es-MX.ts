import type { ResultsWords } from "./pane-results-words";
import { counter, joiner } from "./pane-words";

const count = counter("es-MX");
const join = joiner("es-MX");
const number = new Intl.NumberFormat("es-MX");

export const resultsEsMX: ResultsWords = {
  chart: (parts) => `Actividades por estado: ${parts}.`,
  bySeverity: "Mostrar solo estas gravedades",
  search: "Buscar en las observaciones",
  searchHint: "Buscar",
  filters: (active) => (active === 0 ? "Filtros" : `Filtros (${count(active, "activo", "activos")})`),
  area: "Área responsable",
  anyArea: "Todas las áreas",
  sheet: "Hoja",
  anySheet: "Todas las hojas",
  onlyOverdue: "Solo de actividades vencidas",
  onlyMissingEvidence: "Solo de actividades sin evidencia",
  shown: (shown, all) => `${number.format(shown)} de ${count(all, "observación", "observaciones")}`,
  clear: "Quitar filtros",
  noneShown: "Ninguna observación cumple con los filtros.",
  byAspect: "Aspecto",
  withoutAspect: "Sin número ni texto",
  firstTitle: "Corrija esto primero",
  first: (sheetNames, isOnlySheet) => {
    if (isOnlySheet)
      return "Mientras sus encabezados no estén completos, lo demás que se diga de la hoja no es confiable.";
    const names = join(sheetNames.map((name) => `«${name}»`));
    return sheetNames.length === 1
      ? `Mientras los encabezados de la hoja ${names} no estén completos, lo demás que se diga de ella no es confiable.`
      : `Mientras los encabezados de las hojas ${names} no estén completos, lo demás que se diga de ellas no es confiable.`;
  },
  showRest: (rest) => (rest === 1 ? "Ver también la otra" : `Ver también las otras ${number.format(rest)}`),
  hideRest: "Ver solo lo que va primero",
  news: (resolved, added) =>
    [resolved > 0 ? count(resolved, "resuelta", "resueltas") : [], added > 0 ? count(added, "nueva", "nuevas") : []]
      .flat()
      .join(" · "),
  hidden: {
    sheet: "La hoja está oculta: muéstrela con un clic derecho en las pestañas para ver la celda.",
    row: "La fila está oculta o filtrada: muéstrela para ver la celda.",
    column: "La columna está oculta: muéstrela para ver la celda.",
  },
  mergesInferred:
    "Esta versión de Excel no dice qué celdas están combinadas: se dedujo de las celdas vacías debajo de cada aspecto.",
  filteredOut: "Fuera de los filtros",
  live: "Revisar mientras se edita",
  liveHint:
    "Poco después de cada cambio en una hoja revisada se actualizan las observaciones. Los cambios grandes y los de otras personas solo se avisan.",
  cancel: "Cancelar",
  phase: {
    reading: "Leyendo el libro…",
    sheet: (name, at, of) => (of === 1 ? `Leyendo «${name}»…` : `Leyendo «${name}» (${at} de ${of})…`),
    checking: "Aplicando las reglas…",
  },
  cancelled: (time) => `Revisión cancelada a las ${time}`,
};
