/**
 * The ExcelApi set that introduced each implemented member above 1.1, as the library names it in its own check. That check is switched
 * off in `@microsoft/office-js` 1.1.110 (the flag is set on a subclass of the class that reads it), so an older Excel answers here.
 */
const introduced: Readonly<Record<string, readonly string[]>> = {
  "1.2": [
    "Range.columnHidden",
    "Range.merge",
    "Range.rowHidden",
    "Range.unmerge",
    "RangeFormat.columnWidth",
    "RangeFormat.rowHeight",
    "RangeFormat.autofitColumns",
    "RangeFormat.autofitRows",
    "Table.convertToRange",
    "Table.worksheet",
    "Workbook.functions",
    "Worksheet.protection",
  ],
  "1.3": [
    "Range.getResizedRange",
    "Table.highlightFirstColumn",
    "Table.highlightLastColumn",
    "Table.showBandedColumns",
    "Table.showBandedRows",
    "Table.showFilterButton",
  ],
  "1.4": [
    "NamedItem.comment",
    "NamedItem.delete",
    "NamedItem.getRangeOrNullObject",
    "NamedItem.scope",
    "NamedItem.worksheet",
    "NamedItem.worksheetOrNullObject",
    "NamedItemCollection.add",
    "NamedItemCollection.getCount",
    "NamedItemCollection.getItemOrNullObject",
    "Range.getIntersectionOrNullObject",
    "Range.getUsedRangeOrNullObject",
    "TableCollection.getCount",
    "TableCollection.getItemOrNullObject",
    "TableColumnCollection.getCount",
    "TableColumnCollection.getItemOrNullObject",
    "TableRowCollection.getCount",
    "Workbook.settings",
    "Worksheet.getUsedRangeOrNullObject",
    "Worksheet.names",
    "WorksheetCollection.getCount",
    "WorksheetCollection.getItemOrNullObject",
  ],
  "1.5": ["Workbook._Runtime", "WorksheetCollection.getFirst", "WorksheetCollection.getLast"],
  "1.6": ["Application.suspendApiCalculationUntilNextSync", "Range.conditionalFormats"],
  "1.7": [
    "NamedItem.formula",
    "Range.hyperlink",
    "Range.isEntireColumn",
    "Range.isEntireRow",
    "Workbook.getActiveCell",
    "Workbook.name",
    "Workbook.protection",
    "Worksheet.freezePanes",
    "Worksheet.getRangeByIndexes",
    "Worksheet.tabColor",
    "Worksheet._RegisterActivatedEvent",
    "Worksheet._RegisterDataChangedEvent",
    "Worksheet._RegisterDeactivatedEvent",
    "Worksheet._RegisterSelectionChangedEvent",
    "WorksheetCollection._RegisterActivatedEvent",
    "WorksheetCollection._RegisterAddedEvent",
    "WorksheetCollection._RegisterDeactivatedEvent",
    "WorksheetCollection._RegisterDeletedEvent",
  ],
  "1.8": ["Runtime.enableEvents", "Table.legacyId", "Workbook.readOnly", "Worksheet.showGridlines"],
  "1.9": [
    "Application.calculationState",
    "Application.suspendScreenUpdatingUntilNextSync",
    "ConditionalFormat.getRanges",
    "Range.getSpecialCells",
    "Range.getSpecialCellsOrNullObject",
    "RangeFont.strikethrough",
    "RangeFormat.indentLevel",
    "Workbook.getSelectedRanges",
    "Worksheet.getRanges",
    "Worksheet.pageLayout",
    "WorksheetCollection._RegisterDataChangedEvent",
    "WorksheetCollection._RegisterSelectionChangedEvent",
  ],
  "1.13": ["Range.getMergedAreasOrNullObject", "Table.resize"],
  "1.14": ["ConditionalFormatCollection.getItemOrNullObject"],
};

const versions = new Map(
  Object.entries(introduced).flatMap(([version, members]) => members.map((member) => [member, version] as const)),
);

/** The ExcelApi version that a member ("Range.merge") needs; 1.1 for the oldest and for classes that only newer members lead to. */
export function introducedIn(member: string): string {
  return versions.get(member) ?? "1.1";
}
