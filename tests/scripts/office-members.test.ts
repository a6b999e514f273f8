import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findMembers, isLaterSet, readSource } from "../../scripts/office/find-members";
import { projectFolder } from "../../scripts/paths";
import { versionsAskedAround } from "../support/api-guards";

jest.setTimeout(180_000);

const floor = "ExcelApi 1.9";

function usedIn(text: string): Record<string, string> {
  const program = readSource({ "src/excel/sample.ts": text });
  return Object.fromEntries(findMembers(program).map(({ name, set }) => [name, set]));
}

const sample = `
const box = "left, top";
export async function uses(context: Excel.RequestContext, event: "onAdded" | "onMoved", other: unknown): Promise<boolean> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem("a");
  sheet.load(\`name, charts/\${"count"}, tables/items/columns/count\`);
  worksheets.load(["items/position"]);
  sheet.getRange("A1").load(box);
  sheet.getRange("A1").set({ format: { wrapText: true } });
  sheet.pageLayout.set({ zoom: { verticalFitToPages: 1 } });
  sheet.visibility = "Hidden";
  if (sheet.tabColor === "") worksheets[event].add(() => Promise.resolve());
  sheet.charts.add("Line", sheet.getRange());
  await Excel.run({ mergeUndoGroup: true }, (inner) => inner.sync());
  return other instanceof OfficeExtension.Error && sheet.protection.options.selectionMode !== "None";
}
export type Unused = Pick<Excel.Range, "formulasR1C1">;
`;

/** Reading visibility is of 1.1, setting it of 1.2. */
const inSample = {
  "Excel.ChartCollection.add": "ExcelApi 1.1",
  "Excel.ChartCollection.count": "ExcelApi 1.1",
  "Excel.ChartType.line": "ExcelApi 1.1",
  "Excel.PageLayout.zoom": "ExcelApi 1.9",
  "Excel.PageLayoutZoomOptions.verticalFitToPages": "ExcelApi 1.9",
  "Excel.ProtectionSelectionMode.none": "ExcelApi 1.7",
  "Excel.Range.format": "ExcelApi 1.1",
  "Excel.Range.left": "ExcelApi 1.10",
  "Excel.Range.top": "ExcelApi 1.10",
  "Excel.RangeFormat.wrapText": "ExcelApi 1.1",
  "Excel.RequestContext.workbook": "Common",
  "Excel.RunOptions.mergeUndoGroup": "ExcelApi 1.20",
  "Excel.SheetVisibility.hidden": "ExcelApi 1.1",
  "Excel.Table.columns": "ExcelApi 1.1",
  "Excel.TableCollection.items": "ExcelApi 1.1",
  "Excel.TableColumnCollection.count": "ExcelApi 1.1",
  "Excel.Workbook.worksheets": "ExcelApi 1.1",
  "Excel.Worksheet.charts": "ExcelApi 1.1",
  "Excel.Worksheet.getRange": "ExcelApi 1.1",
  "Excel.Worksheet.name": "ExcelApi 1.1",
  "Excel.Worksheet.pageLayout": "ExcelApi 1.9",
  "Excel.Worksheet.position": "ExcelApi 1.1",
  "Excel.Worksheet.protection": "ExcelApi 1.2",
  "Excel.Worksheet.tabColor": "ExcelApi 1.7",
  "Excel.Worksheet.tables": "ExcelApi 1.1",
  "Excel.Worksheet.visibility": "ExcelApi 1.2",
  "Excel.WorksheetCollection.getItem": "ExcelApi 1.1",
  "Excel.WorksheetCollection.items": "ExcelApi 1.1",
  "Excel.WorksheetCollection.onAdded": "ExcelApi 1.7",
  "Excel.WorksheetCollection.onMoved": "ExcelApi 1.17",
  "Excel.WorksheetProtection.options": "ExcelApi 1.2",
  "Excel.WorksheetProtectionOptions.selectionMode": "ExcelApi 1.7",
  "Excel.run": "Common",
  "OfficeExtension.ClientObject.load": "Common",
  "OfficeExtension.ClientObject.set": "Common",
  "OfficeExtension.ClientRequestContext.sync": "Common",
  "OfficeExtension.Error": "Common",
  "OfficeExtension.EventHandlers.add": "Common",
};

describe("the members that a file uses", () => {
  test("are found however they are used, each with the requirement set of its declaration", () => {
    expect(usedIn(sample)).toEqual(inSample);
  });

  test("are refused where a load does not say which they are", () => {
    const text = "export const f = (range: Excel.Range, names: string) => range.load(names);";
    expect(() => usedIn(text)).toThrow("src/excel/sample.ts:1: It cannot be told which members this names: range.load");
    const unknown = 'export const f = (range: Excel.Range) => range.load("valeus");';
    expect(() => usedIn(unknown)).toThrow("src/excel/sample.ts:1");
  });
});

interface GuardElsewhere {
  readonly file: string;
  readonly guard: string;
  readonly why: string;
  readonly alsoIn?: readonly string[];
}

const isElsewhere = (file: string, guard: GuardElsewhere | undefined): boolean =>
  guard !== undefined && (guard.file === file || guard.alsoIn?.includes(file) === true);

/** Nothing is gathered before `readOrigins` has asked. */
const gathering: GuardElsewhere = {
  file: "src/excel/gather.ts",
  alsoIn: ["src/excel/origins.ts"],
  guard: 'if (!canGather()) return Promise.reject(new HostError("api-too-old"))',
  why: "the list of sheets, with which gathering begins, is refused below 1.13",
};

const origins: GuardElsewhere = {
  file: "src/excel/origins.ts",
  alsoIn: ["src/excel/gather.ts", "src/excel/snapshot.ts"],
  guard: 'isSetSupported("ExcelApi", "1.12")\n    ? ", items/customProperties',
  why: "the names that are loaded come from the function that asks",
};

/** Uses above the floor without a question beside them, and why that is right. What is named has to stand in the file. */
const guardedElsewhere: Readonly<Record<string, GuardElsewhere>> = {
  "Excel.Workbook.insertWorksheetsFromBase64": gathering,
  "Excel.InsertWorksheetOptions.positionType": gathering,
  "Excel.Worksheet.customProperties": origins,
  "Excel.WorksheetCustomProperty.key": origins,
  "Excel.WorksheetCustomProperty.value": origins,
  "Excel.WorksheetCustomPropertyCollection.add": gathering,
  "Excel.WorksheetCustomPropertyCollection.items": origins,
  "Excel.WorksheetChangedEventArgs.triggerSource": {
    file: "src/excel/events.ts",
    guard: "triggerSource === undefined ?",
    why: "it is read from what Excel gives, where it is absent below its set",
  },
  "Excel.EventTriggerSource.thisLocalAddin": {
    file: "src/excel/events.ts",
    guard: "triggerSource === undefined ?",
    why: "it is compared with what Excel gives",
  },
  "Excel.Table.resize": {
    file: "src/excel/progress-columns.ts",
    guard: 'isSetSupported("ExcelApi", "1.13"))\n    throw new HostError("api-too-old")',
    why: "the plans that are written are those that were requested, where it is asked",
  },
};

describe("what the add-in uses above ExcelApi 1.9, which its manifest asks for", () => {
  const program = readSource();
  const later = findMembers(program).filter(({ set }) => set.startsWith("ExcelApi ") && isLaterSet(set, floor));

  test("is there, so that the tests below are of something", () => {
    expect(later.map(({ name }) => name)).toEqual(expect.arrayContaining(["Excel.Range.getMergedAreasOrNullObject"]));
  });

  test.each(later.map(({ name, set, places }) => ({ name, set, places })))(
    "$name ($set) is used only where isSetSupported was asked",
    ({ name, set, places }) => {
      const elsewhere = guardedElsewhere[name];
      const unguarded = places.filter((place) => {
        const asked = versionsAskedAround(program, place).map((version) => `ExcelApi ${version}`);
        return (
          !asked.some((version) => !isLaterSet(set, version)) && !isElsewhere(place.split(":")[0] ?? "", elsewhere)
        );
      });
      expect(unguarded).toEqual([]);
      if (elsewhere) expect(readFileSync(join(projectFolder, elsewhere.file), "utf8")).toContain(elsewhere.guard);
    },
  );

  test("every exception is of a member that is used", () => {
    const names = later.map(({ name }) => name);
    expect(Object.keys(guardedElsewhere).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("a use that nothing guards is found", () => {
    const text = "export function f(range: Excel.Range) {\n  return range.getMergedAreasOrNullObject();\n}";
    const guarded = text.replace(
      "return",
      'if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return',
    );
    const asked = (source: string) =>
      versionsAskedAround(readSource({ "src/excel/sample.ts": source }), "src/excel/sample.ts:2");
    expect([asked(text), asked(guarded)]).toEqual([[], ["1.13"]]);
  });
});
