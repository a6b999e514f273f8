/** How the second row of a sheet written by this add-in begins, by which the sheet is known again and never reviewed. */
export const summaryMarker = "Revisor ASM · ";
