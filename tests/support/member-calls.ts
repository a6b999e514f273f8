import { openers } from "./office-objects";

/** How a method is called that the table of docs/workbench.md lists; what it gives is asked for by the library itself. */
type Call = (object: never, context: Excel.RequestContext, file: string) => unknown;

const cell = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Hoja1").getRange("A1:B3");

export const calls: Readonly<Record<string, Call>> = {
  "Chart.delete": (chart: Excel.Chart) => chart.delete(),
  "Chart.setData": (chart: Excel.Chart, context) => chart.setData(cell(context), "Columns"),
  "Chart.setPosition": (chart: Excel.Chart) => chart.setPosition("F2", "L20"),
  "ChartCollection.add": (charts: Excel.ChartCollection, context) => charts.add("BarStacked", cell(context), "Columns"),
  "ChartCollection.getItemOrNullObject": (charts: Excel.ChartCollection) => charts.getItemOrNullObject("Gráfica"),
  "ChartFill.setSolidColor": (fill: Excel.ChartFill) => fill.setSolidColor("#C00000"),
  "ChartSeriesCollection.getItemAt": (series: Excel.ChartSeriesCollection) => series.getItemAt(0),
  "ConditionalFormat.delete": (format: Excel.ConditionalFormat) => format.delete(),
  "ConditionalFormat.getRanges": (format: Excel.ConditionalFormat) => format.getRanges(),
  "ConditionalFormatCollection.add": (formats: Excel.ConditionalFormatCollection) => formats.add("Custom"),
  "ConditionalFormatCollection.getItemOrNullObject": (formats: Excel.ConditionalFormatCollection) =>
    formats.getItemOrNullObject("none"),
  "ConditionalRangeBorderCollection.getItem": (borders: Excel.ConditionalRangeBorderCollection) =>
    borders.getItem("EdgeTop"),
  "DataValidation.clear": (validation: Excel.DataValidation) => validation.clear(),
  "Functions.year": (functions: Excel.Functions) => functions.year(1),
  "PageBreak.delete": (pageBreak: Excel.PageBreak) => pageBreak.delete(),
  "PageBreak.getCellAfterBreak": (pageBreak: Excel.PageBreak) => pageBreak.getCellAfterBreak(),
  "PageBreakCollection.add": (breaks: Excel.PageBreakCollection) => breaks.add("A5"),
  "PageLayout.setPrintTitleRows": (layout: Excel.PageLayout) => layout.setPrintTitleRows("$1:$2"),
  "Range.clear": (range: Excel.Range) => range.clear("All"),
  "Range.getCell": (range: Excel.Range) => range.getCell(0, 0),
  "Range.getMergedAreasOrNullObject": (range: Excel.Range) => range.getMergedAreasOrNullObject(),
  "Range.getSpecialCellsOrNullObject": (range: Excel.Range) => range.getSpecialCellsOrNullObject("Formulas"),
  "Range.getUsedRangeOrNullObject": (range: Excel.Range) => range.getUsedRangeOrNullObject(true),
  "Range.merge": (range: Excel.Range) => range.merge(false),
  "Range.select": (range: Excel.Range) => range.select(),
  "Range.unmerge": (range: Excel.Range) => range.unmerge(),
  "RangeBorderCollection.getItem": (borders: Excel.RangeBorderCollection) => borders.getItem("EdgeTop"),
  // A load of all borders would ask for the diagonal ones.
  "RangeFormat.borders": (format: Excel.RangeFormat) => format.borders.getItem("EdgeTop"),
  "Setting.delete": (setting: Excel.Setting) => setting.delete(),
  "SettingCollection.add": (settings: Excel.SettingCollection) => settings.add("otra", 2),
  "SettingCollection.getItem": (settings: Excel.SettingCollection) => settings.getItem("clave"),
  "SettingCollection.getItemOrNullObject": (settings: Excel.SettingCollection) => settings.getItemOrNullObject("x"),
  "SlicerCollection.getCount": (slicers: Excel.SlicerCollection) => slicers.getCount(),
  "Table.clearFilters": (table: Excel.Table) => table.clearFilters(),
  "Table.convertToRange": (table: Excel.Table) => table.convertToRange(),
  "Table.getRange": (table: Excel.Table) => table.getRange(),
  "Table.resize": (table: Excel.Table) => table.resize("D1:E4"),
  "TableCollection.add": (tables: Excel.TableCollection) => tables.add("H1:H2", true),
  "Workbook.getIsActiveCollabSession": (workbook: Excel.Workbook) => workbook.getIsActiveCollabSession(),
  "Workbook.insertWorksheetsFromBase64": (workbook: Excel.Workbook, _context, file) =>
    workbook.insertWorksheetsFromBase64(file),
  "Worksheet.activate": (sheet: Excel.Worksheet) => sheet.activate(),
  "Worksheet.delete": (sheet: Excel.Worksheet, { workbook }) => {
    workbook.worksheets.add("Otra");
    sheet.delete();
  },
  "Worksheet.getRange": (sheet: Excel.Worksheet) => sheet.getRange("A1"),
  "Worksheet.getRangeByIndexes": (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 1, 1),
  "Worksheet.getRanges": (sheet: Excel.Worksheet) => sheet.getRanges("A1,B2"),
  "Worksheet.getUsedRangeOrNullObject": (sheet: Excel.Worksheet) => sheet.getUsedRangeOrNullObject(true),
  "WorksheetCollection.add": (sheets: Excel.WorksheetCollection) => sheets.add("Otra"),
  "WorksheetCollection.getActiveWorksheet": (sheets: Excel.WorksheetCollection) => sheets.getActiveWorksheet(),
  "WorksheetCollection.getItem": (sheets: Excel.WorksheetCollection) => sheets.getItem("Hoja1"),
  "WorksheetCollection.getItemOrNullObject": (sheets: Excel.WorksheetCollection) => sheets.getItemOrNullObject("x"),
  "WorksheetCustomPropertyCollection.add": (properties: Excel.WorksheetCustomPropertyCollection) =>
    properties.add("otra", "2"),
  "WorksheetFreezePanes.freezeAt": (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("A1:B2"),
  "WorksheetFreezePanes.freezeColumns": (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1),
  "WorksheetFreezePanes.freezeRows": (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(1),
};

/** A member of a class of Excel's that the host is asked for; "Range", "values". */
export interface AskedMember {
  readonly className: string;
  readonly member: string;
}

type Indexed = Readonly<Record<string, unknown>>; // an Office object by the names of its members

/** Asks for a member as its kind demands; an object of the model is asked for by touching it. */
function ask({ className, member }: AskedMember, context: Excel.RequestContext, file: string): void {
  const object = openers[className]?.(context) as unknown as Indexed & { load(names: string): void };
  const call = calls[`${className}.${member}`];
  const isEvent = /^on[A-Z]/.test(member);
  if (call) call(object as never, context, file);
  else if (isEvent) (object[member] as OfficeExtension.EventHandlers<unknown>).add(() => Promise.resolve());
  else object.load(member);
}

/** Asks the open workbook for a member, in a batch of its own. @param file a workbook in base64, for what takes one */
export async function askFor(one: AskedMember, file: string): Promise<void> {
  await Excel.run(async (context) => {
    ask(one, context, file);
    await context.sync();
  });
}

/** "onChanged" is registered as "_RegisterDataChangedEvent", "onNameChanged" as "_RegisterEventNameChanged". */
export function isAsked(members: ReadonlySet<string>, { className, member }: AskedMember): boolean {
  // The items of a collection are asked for as the collection itself.
  if (member === "items") return true;
  const event = /^on([A-Z]\w+)/.exec(member)?.[1];
  const stem = event === "Changed" ? "DataChanged" : event;
  const names = event
    ? [`${className}._Register${stem}Event`, `${className}._RegisterEvent${stem}`]
    : [`${className}.${member}`];
  return names.some((name) => members.has(name));
}
