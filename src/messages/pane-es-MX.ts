import { calendarEsMX } from "./pane-calendar-es-MX";
import { correctionsEsMX } from "./pane-corrections-es-MX";
import { openingEsMX } from "./pane-opening-es-MX";
import { resultsEsMX } from "./pane-results-es-MX";
import { sheetsEsMX } from "./pane-sheets-es-MX";
import { teamEsMX } from "./pane-team-es-MX";
import { counter, joiner, type PaneWords } from "./pane-words";

const count = counter("es-MX");
const join = joiner("es-MX");
const quoted = (text: string) => `«${text}»`;

export const paneEsMX: PaneWords = {
  title: "Revisor ASM",
  introduction:
    "Revisa las hojas de seguimiento de los Aspectos Susceptibles de Mejora de este libro: señala la evidencia que falta y las fechas vencidas, y las resume por área responsable.",
  outsideExcel: "Abra este complemento desde Excel: fuera de un libro no hay nada que revisar.",
  scope: {
    label: "Alcance",
    kinds: { workbook: "Todo el libro", "active-sheet": "Esta hoja", sheets: "Hojas elegidas" },
    sheets: "Hojas que se revisan",
    chooseOne: "Elija al menos una hoja.",
  },
  pages: {
    menu: "Más opciones",
    back: "Volver a la revisión",
    loading: "Abriendo…",
    partMissing:
      "No se pudo cargar una parte del panel: se perdió la conexión o se publicó una versión nueva. Lo que ya está en el libro se conserva.",
    reload: "Cargar el panel de nuevo",
    settings: "Configuración",
  },
  opening: openingEsMX,
  calendar: calendarEsMX,
  corrections: correctionsEsMX,
  team: teamEsMX,
  sheets: sheetsEsMX,
  asOf: {
    label: "Fecha de corte",
    presets: "Fechas de corte habituales",
    today: "Hoy",
    endOfMarch: "31 de marzo",
    endOfSeptember: "30 de septiembre",
    endOfApril: "Último día hábil de abril",
    calendar: "Calendario",
    invalid: "Escriba una fecha completa, por ejemplo 30/09/2015.",
  },
  review: "Revisar",
  reviewAgain: "Revisar de nuevo",
  highlight: "Resaltar",
  clearMarks: "Quitar marcas",
  writeSummary: "Resumen por área",
  summaries: {
    more: "Otros resúmenes y hojas",
    byProgramme: "Resumen por programa",
    evidence: "Evidencias por área",
    areaSheets: "Hoja para el área",
    everyArea: (areas) =>
      areas === 0 ? "Una para cada área" : `Una para cada área (${count(areas, "hoja", "hojas")})`,
  },
  hints: {
    highlight: "Marca en las hojas las celdas con observaciones, sin cambiar sus formatos ni sus valores.",
    clearMarks: "Quita todas las marcas de Revisor ASM y nada más.",
    writeSummary: "Escribe una hoja con las cuentas por área, o actualiza la que ya escribió. No toca otras hojas.",
  },
  actions: "Acciones sobre el libro",
  dismiss: "Cerrar aviso",
  working: {
    review: "Revisando el libro…",
    highlight: "Resaltando las celdas…",
    "clear-marks": "Quitando las marcas…",
    "write-summary": "Escribiendo el resumen…",
    correct: "Corrigiendo…",
    "go-to-cell": "Buscando la celda…",
    settings: "Guardando los ajustes…",
    "list-sheets": "Leyendo las hojas…",
    "insert-template": "Insertando la hoja…",
    "add-progress-columns": "Agregando las columnas…",
    "write-observations": "Escribiendo la hoja de observaciones…",
    "copy-observations": "Copiando las observaciones…",
    opening: "Cambiando cómo se abre el panel…",
    justify: "Guardando la justificación…",
    "gather-workbooks": "Reuniendo los libros…",
    "watch-changes": "Preparando el libro…",
  },
  waitsForEdit: "Termine de editar la celda (Enter o Esc) para continuar.",
  failed: {
    review: "No se pudo revisar el libro.",
    highlight: "No se pudieron resaltar las celdas.",
    "clear-marks": "No se pudieron quitar las marcas.",
    "write-summary": "No se pudo escribir el resumen.",
    correct: "No se pudo corregir.",
    "go-to-cell": "No se pudo llegar a la celda.",
    settings: "No se pudieron leer o guardar los ajustes del libro.",
    "list-sheets": "No se pudieron leer los nombres de las hojas.",
    "insert-template": "No se pudo insertar la hoja.",
    "add-progress-columns": "No se pudieron agregar las columnas.",
    "write-observations": "No se pudo escribir la hoja de observaciones.",
    "copy-observations":
      "No se pudieron copiar las observaciones: esta versión de Excel no permite copiar desde el panel.",
    opening: "Excel no permite elegir que el panel se abra con este libro.",
    justify: "No se pudo guardar la justificación.",
    "gather-workbooks": "No se pudieron reunir los libros.",
    "watch-changes": "No se podrá avisar cuando la hoja cambie.",
  },
  detail: (text) => `Detalle técnico: ${text}`,
  figures: {
    title: "Resultado",
    asOf: (date) => `Fecha de corte: ${date}`,
    amount: (aspects, activities) =>
      `${count(aspects, "aspecto", "aspectos")} · ${count(activities, "actividad", "actividades")}`,
    sheets: (withTemplate, all) => `${count(withTemplate, "hoja ASM", "hojas ASM")} de ${all}`,
    byStatus: {
      overdue: "Vencidas",
      dueSoon: "Por vencer",
      onTime: "A tiempo",
      undated: "Sin fecha",
      concluded: "Concluidas",
      cancelled: "Canceladas",
    },
    noProgress: (sheetNames, isOnlySheet) => {
      if (isOnlySheet) return "Esta hoja no dice qué está concluido: «vencida» significa que la fecha ya pasó.";
      const names = join(sheetNames.map(quoted));
      return sheetNames.length === 1
        ? `La hoja ${names} no dice qué está concluido: ahí «vencida» significa que la fecha ya pasó.`
        : `Las hojas ${names} no dicen qué está concluido: ahí «vencida» significa que la fecha ya pasó.`;
    },
  },
  severity: { error: "Error", warning: "Aviso", info: "Nota" },
  stale: {
    sheet: (sheetName, isRemote) => {
      if (sheetName === null)
        return isRemote
          ? "Otra persona cambió el libro después de la revisión."
          : "El libro cambió después de la revisión.";
      return isRemote
        ? `Otra persona cambió la hoja ${quoted(sheetName)} después de la revisión.`
        : `La hoja ${quoted(sheetName)} cambió después de la revisión.`;
    },
    became: {
      added: (_, isRemote) => `${isRemote ? "Otra persona agregó" : "Se agregó"} una hoja después de la revisión.`,
      deleted: (sheetName, isRemote) =>
        `${isRemote ? "Otra persona eliminó" : "Se eliminó"} ${sheetName === null ? "una hoja" : `la hoja ${quoted(sheetName)}`} después de la revisión.`,
      renamed: (sheetName, isRemote) =>
        `${isRemote ? "Otra persona cambió" : "Cambió"} el nombre de ${sheetName === null ? "una hoja" : `la hoja ${quoted(sheetName)}`} después de la revisión.`,
    },
    options: "La fecha de corte, el alcance o la configuración cambió después de la revisión.",
  },
  list: {
    title: (issues) => count(issues, "observación", "observaciones"),
    groupBy: "Agrupar por",
    byRule: "Regla",
    byArea: "Área",
    withoutArea: "Sin área responsable",
    headings: "Encabezados de la hoja",
    all: (issues) => `Ver las ${issues}`,
    more: (issues, left) => `Ver ${issues} más (quedan ${left})`,
    overdueBy: (days) => count(days, "día de atraso", "días de atraso"),
    dueIn: (days) => (days === 0 ? "vence el día de corte" : `vence en ${count(days, "día", "días")}`),
    alsoAt: (cells) => `y ${count(cells, "celda más", "celdas más")}`,
  },
  results: resultsEsMX,
  details: {
    why: "Por qué importa",
    how: "Cómo corregir",
    alsoAt: (addresses) => `También en ${addresses}.`,
    previous: "Observación anterior",
    next: "Observación siguiente",
    position: (at, of) => `${at} de ${of}`,
    close: "Cerrar los detalles",
  },
  marks: {
    title: "Marcas en la hoja",
    look: {
      error: "Error: borde continuo",
      warning: "Aviso: borde de guiones",
      info: "Nota: borde de puntos",
    },
    sample: "Texto",
    firstCell:
      "El signo precede a los textos; las fechas, los números y las celdas vacías llevan borde y color. También se marca la primera celda de la fila.",
    liveDates: "Marcar fechas según el día de hoy",
    liveDatesHint:
      "Al resaltar, las fechas vencidas y por vencer quedan con fórmulas: cambian solas cada día, también sin el complemento, y no siguen la fecha de corte. No pueden leer fechas escritas como texto, ni saber que algo concluyó si su fila no lo dice con un avance de 100 % o con una palabra usual, como «concluido» o «cancelado».",
  },
  notChecked: (rules) => `Sin revisar (${count(rules, "regla", "reglas")})`,
  empty: {
    noTemplate: (sheets) =>
      sheets === 1 ? "Esta hoja no sigue la plantilla ASM" : "Ninguna hoja de este libro sigue la plantilla ASM",
    lookedFor: "Se buscó una fila con estos encabezados:",
    oneRow: "Revise que los encabezados estén escritos en celdas de una misma fila.",
    workbook: "El libro está vacío",
    workbookHint: "Abra el libro de seguimiento, o pegue su tabla en una hoja, y revise de nuevo.",
    allRight: "Todo en orden",
    checked: (rules, activities) =>
      `${count(rules, "regla", "reglas")}, ${count(activities, "actividad", "actividades")}, ninguna observación.`,
  },
  outcome: {
    reviewed: (observations) => `Revisión terminada: ${observations}`,
    highlighted: (time, cells) => `Marcado a las ${time} · ${count(cells, "celda", "celdas")}`,
    nothingToHighlight: "No hay observaciones que marcar.",
    cleared: (time) => `Marcas quitadas a las ${time}`,
    nothingToClear: "No había marcas de Revisor ASM.",
    summarised: (time, sheetName, replaced) =>
      `${replaced ? "Resumen actualizado" : "Resumen escrito"} a las ${time} · hoja ${quoted(sheetName)}`,
    sheetsWritten: (time, sheets) => `${count(sheets, "hoja escrita", "hojas escritas")} a las ${time}`,
    kept: (sheetName, reason) =>
      reason === "additions"
        ? `La hoja ${quoted(sheetName)} se dejó como estaba: tiene anotaciones que se habrían borrado o quedado en otra fila.`
        : `La hoja ${quoted(sheetName)} se dejó como estaba: alguien movió sus filas, columnas o encabezados.`,
    hidden: (sheetName) => `La hoja ${quoted(sheetName)} está oculta: muéstrela con un clic derecho en las pestañas.`,
    corrected: (time, cells) => `Corregido a las ${time} · ${count(cells, "celda", "celdas")}`,
    skipped: (sheetName, reason) => `Sin cambios en ${quoted(sheetName)}: ${reason}`,
  },
};
