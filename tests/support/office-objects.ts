type Opener = (context: Excel.RequestContext) => OfficeExtension.ClientObject;

const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Hoja1");
const range = (context: Excel.RequestContext) => sheet(context).getRange("A1:B3");
const areas = (context: Excel.RequestContext) => sheet(context).getRanges("A1:B3");
const table = (context: Excel.RequestContext) => sheet(context).tables.getItemAt(0);
const chart = (context: Excel.RequestContext) => sheet(context).charts.getItemAt(0);
const series = (context: Excel.RequestContext) => chart(context).series.getItemAt(0);
const format = (context: Excel.RequestContext) => range(context).conditionalFormats.getItemAt(0);
const comment = (context: Excel.RequestContext) => sheet(context).comments.getItemAt(0);
const page = (context: Excel.RequestContext) => sheet(context).pageLayout;

/** How to reach an object of each class that the host knows, in the workbook of `fillWorkbook`. */
export const openers: Readonly<Record<string, Opener>> = {
  Application: ({ workbook }) => workbook.application,
  Chart: chart,
  ChartAxes: (context) => chart(context).axes,
  ChartAxis: (context) => chart(context).axes.valueAxis,
  ChartCollection: (context) => sheet(context).charts,
  ChartFill: (context) => series(context).format.fill,
  ChartLegend: (context) => chart(context).legend,
  ChartSeries: series,
  ChartSeriesCollection: (context) => chart(context).series,
  ChartSeriesFormat: (context) => series(context).format,
  ChartTitle: (context) => chart(context).title,
  Comment: comment,
  CommentCollection: (context) => sheet(context).comments,
  CommentReply: (context) => comment(context).replies.getItemAt(0),
  CommentReplyCollection: (context) => comment(context).replies,
  ConditionalFormat: format,
  ConditionalFormatCollection: (context) => range(context).conditionalFormats,
  ConditionalFormatRule: (context) => format(context).custom.rule,
  ConditionalRangeBorder: (context) => format(context).custom.format.borders.getItem("EdgeTop"),
  ConditionalRangeBorderCollection: (context) => format(context).custom.format.borders,
  ConditionalRangeFill: (context) => format(context).custom.format.fill,
  ConditionalRangeFont: (context) => format(context).custom.format.font,
  ConditionalRangeFormat: (context) => format(context).custom.format,
  CustomConditionalFormat: (context) => format(context).custom,
  DataValidation: (context) => range(context).dataValidation,
  FormatProtection: (context) => range(context).format.protection,
  FunctionResult: ({ workbook }) => workbook.functions.year(1),
  Functions: ({ workbook }) => workbook.functions,
  HeaderFooter: (context) => page(context).headersFooters.defaultForAllPages,
  HeaderFooterGroup: (context) => page(context).headersFooters,
  NamedItem: ({ workbook }) => workbook.names.getItem("Meta"),
  NamedItemCollection: ({ workbook }) => workbook.names,
  PageBreak: (context) => sheet(context).horizontalPageBreaks.getItem(0),
  PageBreakCollection: (context) => sheet(context).horizontalPageBreaks,
  PageLayout: page,
  Range: range,
  RangeAreas: areas,
  RangeBorder: (context) => range(context).format.borders.getItem("EdgeTop"),
  RangeBorderCollection: (context) => range(context).format.borders,
  RangeCollection: (context) => areas(context).areas,
  RangeFill: (context) => range(context).format.fill,
  RangeFont: (context) => range(context).format.font,
  RangeFormat: (context) => range(context).format,
  Setting: ({ workbook }) => workbook.settings.getItem("clave"),
  SettingCollection: ({ workbook }) => workbook.settings,
  Shape: (context) => sheet(context).shapes.getItemAt(0),
  ShapeCollection: (context) => sheet(context).shapes,
  SlicerCollection: (context) => sheet(context).slicers,
  Table: table,
  TableCollection: (context) => sheet(context).tables,
  TableColumn: (context) => table(context).columns.getItemAt(0),
  TableColumnCollection: (context) => table(context).columns,
  TableRow: (context) => table(context).rows.getItemAt(0),
  TableRowCollection: (context) => table(context).rows,
  Workbook: ({ workbook }) => workbook,
  WorkbookProtection: ({ workbook }) => workbook.protection,
  Worksheet: sheet,
  WorksheetCollection: ({ workbook }) => workbook.worksheets,
  WorksheetCustomProperty: (context) => sheet(context).customProperties.getItem("hoja"),
  WorksheetCustomPropertyCollection: (context) => sheet(context).customProperties,
  WorksheetFreezePanes: (context) => sheet(context).freezePanes,
  WorksheetProtection: (context) => sheet(context).protection,
};

/** Gives the open workbook one thing of each kind, through the library. */
export async function fillWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const own = sheet(context);
    own.getRange("D1:E3").values = [
      ["Área", "Vencidas"],
      ["Finanzas", 3],
      ["Legal", 1],
    ];
    own.tables.add("D1:E3", true);
    const made = own.charts.add("BarStacked", own.getRange("D1:E3"), "Columns");
    made.name = "Gráfica";
    made.axes.valueAxis.majorUnit = 1;
    own.getRange("A1:B3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    own.horizontalPageBreaks.add("A10");
    workbook.settings.add("clave", 1);
    own.customProperties.add("hoja", "1");
    workbook.names.add("Meta", own.getRange("A1"));
    await context.sync();
  });
}
