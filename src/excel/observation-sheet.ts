import { sheetColumns, type EarlierObservation, type SheetColumn } from "../core/observation-sheet";
import { summaryMarker } from "../core/summary-marker";
import { readExcel } from "./run-excel";
import { requestSummaryPlaces, summaryPlacesOf } from "./summary-places";

/** By what the sheet of observations is known among the sheets of ours. */
export const observationsKey = "observations";

type Headings = Readonly<Record<SheetColumn, string>>;

/** Where the columns stand, by their headings in any of the languages; null where one is missing. */
function columnsIn(cells: readonly unknown[], languages: readonly Headings[]): Readonly<Record<string, number>> | null {
  const places = sheetColumns.map((column): [string, number] => [
    column,
    cells.findIndex((cell) => languages.some((headings) => headings[column] === cell)),
  ]);
  return places.every(([, at]) => at >= 0) ? Object.fromEntries(places) : null;
}

/**
 * What people left in the sheet of observations; nothing where there is none, or where its headings are no longer as we wrote them.
 * Two round trips.
 * @param languages the headings in every language in which it may have been written
 * @throws HostError
 */
export function readObservations(languages: readonly Headings[]): Promise<readonly EarlierObservation[]> {
  return readExcel(async (context) => {
    const setting = requestSummaryPlaces(context);
    await context.sync();
    const place = summaryPlacesOf(setting).find(({ key }) => key === observationsKey);
    if (!place) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    const marker = sheet.getRange("A2");
    marker.load("values");
    used.load("values, numberFormat");
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return [];
    if (!String(marker.values[0]?.[0]).startsWith(summaryMarker)) return [];
    return observationsIn(used.values, used.numberFormat, languages);
  });
}

function observationsIn(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[],
  languages: readonly Headings[],
): readonly EarlierObservation[] {
  const headerRow = values.findIndex((cells) => columnsIn(cells, languages) !== null);
  const columns = columnsIn(values[headerRow] ?? [], languages);
  if (columns === null) return [];
  return values.slice(headerRow + 1).map((cells, index) => {
    const cellOf = (column: SheetColumn) => {
      const at = columns[column] ?? -1;
      const value = cells[at];
      const isKept = (typeof value === "string" && value !== "") || typeof value === "number";
      const format = formats[headerRow + 1 + index]?.[at];
      return { value: isKept ? value : null, numberFormat: typeof format === "string" ? format : "General" };
    };
    // Every column of the list is given a cell.
    return Object.fromEntries(sheetColumns.map((column) => [column, cellOf(column)])) as unknown as EarlierObservation;
  });
}
