import type { RequirementMatrix } from "./requirement-sets";
import { isAtLeast } from "./requirement-sets";

/** Where Excel runs: what can be undone differs. */
export type UndoPlatform = "web" | "desktop";

/** What a change in the add-in's name does to the person's undo stack. */
export type UndoEffect = "none" | "entry" | "empties";

const everywhere: readonly UndoPlatform[] = ["web", "desktop"];

const of = (className: string, names: readonly string[]) => names.map((name) => `${className}.${name}`);
const styleKinds = ["PivotTableStyle", "SlicerStyle", "TableStyle", "TimelineStyle"];

/**
 * What cannot be undone, and where: Microsoft's list ("Undo capabilities with the Excel JavaScript API", OfficeDev/office-js-docs-pr,
 * docs/excel/excel-add-ins-undo-capabilities.md); and what is reported: the Common API's writing (OfficeDev/office-js #5966),
 * `Office.ribbon.requestUpdate` (#3788), and `getMergedAreas…`, which only reads, on Windows (#5918).
 */
const methods: readonly (readonly [readonly UndoPlatform[], readonly string[]])[] = [
  [
    everywhere,
    [
      ...of("AllowEditRange", ["delete", "pauseProtection", "setPassword"]),
      ...of("AllowEditRangeCollection", ["add", "pauseProtection"]),
      ...["DataConnectionCollection.refreshAll", "LinkedWorkbook.refresh", "LinkedWorkbookCollection.refreshAll"],
      ...of("Workbook", ["close", "insertWorksheetsFromBase64", "save"]),
      ...of("WorkbookProtection", ["protect", "unprotect"]),
      ...of("Worksheet", ["copy", "delete"]),
      "WorksheetCollection.addFromBase64",
      ...of("WorksheetProtection", ["pauseProtection", "protect", "resumeProtection", "setPassword"]),
      ...of("WorksheetProtection", ["unprotect", "updateOptions"]),
      ...of("Bindings", ["addFromNamedItemAsync", "addFromPromptAsync", "addFromSelectionAsync"]),
      ...["Document.setSelectedDataAsync", "Ribbon.requestUpdate"],
    ],
  ],
  [
    ["web"],
    [
      ...styleKinds.flatMap((kind) => of(kind, ["delete", "duplicate"])),
      ...styleKinds.flatMap((kind) => of(`${kind}Collection`, ["add", "setDefault"])),
      ...["Query.delete", "Query.refresh", "QueryCollection.refreshAll"],
    ],
  ],
  [["desktop"], of("Range", ["getMergedAreas", "getMergedAreasOrNullObject"])],
];

/** Where writing to it cannot be undone; reading it does nothing. All of `Style` belongs to the web's. */
const properties: readonly (readonly [readonly UndoPlatform[], readonly string[]])[] = [
  [
    everywhere,
    [...of("AllowEditRange", ["address", "title"]), ...of("Chart", ["categoryLabelLevel", "seriesNameLevel"])],
  ],
  [
    ["web"],
    [
      ...of("ChartPivotOptions", ["showAxisFieldButtons", "showLegendFieldButtons"]),
      ...of("ChartPivotOptions", ["showReportFilterFieldButtons", "showValueFieldButtons"]),
      ...["ChartTrendlineLabel.formula", "NamedItem.comment", "Slicer.name", "Slicer.nameInFormula"],
      ...of("DocumentProperties", ["author", "category", "comments", "company", "keywords"]),
      ...of("DocumentProperties", ["manager", "revisionNumber", "subject", "title"]),
      ...styleKinds.map((kind) => `${kind}.name`),
      "Worksheet.standardWidth",
    ],
  ],
  [["desktop"], of("Worksheet", ["name", "position", "visibility"])],
];

function platformsOf(table: typeof methods): ReadonlyMap<string, readonly UndoPlatform[]> {
  return new Map(table.flatMap(([platforms, names]) => names.map((name) => [name, platforms] as const)));
}

const methodPlatforms = platformsOf(methods);
const propertyPlatforms = platformsOf(properties);

/** The platforms on which a member, "Worksheet.delete", empties the undo stack; none for a property that is only read. */
export function emptyingPlatforms(member: string, isWrittenTo: boolean): readonly UndoPlatform[] {
  const known = methodPlatforms.get(member) ?? (isWrittenTo ? propertyPlatforms.get(member) : undefined);
  return known ?? (isWrittenTo && member.startsWith("Style.") ? ["web"] : []);
}

/** What asks, selects or draws. Registering for events and keeping references are members of the library's own, with an underscore. */
const reading = /\.(?:_\w+|get\w*|activate|select|calculate|suspend\w+)$/;
/** State of the application and of the add-in; of none of it is the person's stack. */
const besideWorkbook = /^(?:AddinInternalService|Application|Runtime|Functions|Microsoft\.[\w.]+)\./;
/** No source tells whether Excel can undo them; that they are no step of the person's is modelled (docs/excel-checklist.md, step 9). */
const keptOutOfSight = /^Setting(?:Collection)?\./;

/** Where ExcelApi 1.20 is missing, whatever changes the workbook empties the stack (OfficeDev/office-js #2802, #3778, #6170). */
const canUndoAddins = (sets: RequirementMatrix): boolean => isAtLeast(sets, "ExcelApi", "1.20");

/** Whether a call or, where `isWrittenTo`, a new value for a property changes the workbook. */
export const changesWorkbook = (member: string, isWrittenTo: boolean): boolean =>
  (isWrittenTo || !reading.test(member)) && !besideWorkbook.test(member);

/** What a call or, where `isWrittenTo`, a new value for a property does to the stack, once it is done. */
export function undoEffect(
  member: string,
  isWrittenTo: boolean,
  excel: { readonly platform: UndoPlatform; readonly sets: RequirementMatrix },
): UndoEffect {
  if (emptyingPlatforms(member, isWrittenTo).includes(excel.platform)) return "empties";
  if (!changesWorkbook(member, isWrittenTo)) return "none";
  if (!canUndoAddins(excel.sets)) return "empties";
  return keptOutOfSight.test(member) ? "none" : "entry";
}
