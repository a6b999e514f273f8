/** How the second row of a summary sheet made by this add-in begins, by which the sheet is known again. */
export const summaryMarker = "Revisor ASM · resumen por área";
