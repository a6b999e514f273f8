import { openForTest } from "../../support/office-client";

// The page asks before such changes are lost; who only reads or looks about changes nothing.

async function changesOf(work: (context: Excel.RequestContext) => void): Promise<number> {
  let count = 0;
  await openForTest({ onChange: () => (count += 1) });
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  return count;
}

const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getActiveWorksheet();

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["writes a cell", (context) => (sheet(context).getRange("A1").values = [[1]])],
  ["paints a cell", (context) => (sheet(context).getRange("A1").format.fill.color = "#FF0000")],
  ["keeps a setting", ({ workbook }) => void workbook.settings.add("clave", 1)],
  ["adds a sheet", ({ workbook }) => void workbook.worksheets.add("Otra")],
  ["changes how a sheet is printed", (context) => (sheet(context).pageLayout.orientation = "Landscape")],
])("the host tells that the file changes when the add-in %s", async (_what, work) => {
  expect(await changesOf(work)).toBeGreaterThan(0);
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["reads", (context) => void sheet(context).getUsedRangeOrNullObject().load("values")],
  ["selects", (context) => sheet(context).getRange("B2").select()],
  ["goes to a sheet", (context) => sheet(context).activate()],
  ["listens", ({ workbook }) => void workbook.worksheets.onChanged.add(() => Promise.resolve())],
])("the host tells of no change of the file when the add-in %s", async (_what, work) => {
  expect(await changesOf(work)).toBe(0);
});
