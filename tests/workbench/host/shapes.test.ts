import { newWorkbook } from "../../../workbench/document/open-in-node";
import { drawn, withDrawings } from "../../support/drawn-package";
import { openForTest } from "../../support/office-client";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const at = { from: [2, 1], to: [5, 3] } as const;
const things = [
  drawn.textBox("Nota de la jefa"),
  drawn.picture("Escudo"),
  drawn.line("Flecha"),
  drawn.group("Firmas"),
  drawn.slicer("Área"),
].map((content) => ({ at, content }));

async function drawnFile(): Promise<Uint8Array> {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  const file = document.save();
  const { name } = document.activeSheet();
  document.dispose();
  return withDrawings(file, name, things);
}

test("forms, pictures, lines, groups and others are told by their kind (Excel.ShapeType), and stand over their cells", async () => {
  const file = await drawnFile();
  const { document } = await openForTest({ file });
  const seen = await Excel.run(async (context) => {
    const { shapes } = sheetOf(context);
    shapes.load("items/name, items/type, items/left, items/top, items/width, items/height");
    const cells = sheetOf(context).getRange("B3:C5");
    cells.load("left, top, width, height");
    const [byName, count] = [shapes.getItem("Escudo"), shapes.getCount()];
    byName.load("type, visible");
    await context.sync();
    const places = shapes.items.map(({ left, top, width, height }) => [left, top, width, height]);
    return {
      kinds: shapes.items.map(({ name, type }) => [name, type]),
      places,
      cells: [cells.left, cells.top, cells.width, cells.height],
      others: [byName.type, byName.visible, count.value],
    };
  });
  expect(seen.kinds).toEqual([
    ["Nota de la jefa", "GeometricShape"],
    ["Escudo", "Image"],
    ["Flecha", "Line"],
    ["Firmas", "Group"],
    ["Área", "Unsupported"],
  ]);
  expect(seen.cells).toEqual([48, 30, 96, 45]);
  for (const place of seen.places) expect(place).toEqual(seen.cells);
  expect(seen.others).toEqual(["Image", true, 5]);
  expect(document.save()).toBe(file);
});

test("hidden rows take no room in the places of cells and of what is drawn", async () => {
  const { document } = await openForTest({ file: await drawnFile() });
  document.activeSheet().hideRows(0, 1);
  document.activeSheet().hideRows(3, 1);
  const seen = await Excel.run(async (context) => {
    const shape = sheetOf(context).shapes.getItemAt(0);
    const cells = sheetOf(context).getRange("B3:C5");
    shape.load("top, height");
    cells.load("top, height");
    await context.sync();
    return [shape.top, shape.height, cells.top, cells.height];
  });
  expect(seen).toEqual([15, 30, 15, 30]);
});

test("slicers are counted, where Excel knows them (ExcelApi 1.10)", async () => {
  const file = await drawnFile();
  const { document } = await openForTest({ file });
  const count = (context: Excel.RequestContext) => sheetOf(context).slicers.getCount();
  const seen = await Excel.run(async (context) => {
    const counted = count(context);
    await context.sync();
    return counted.value;
  });
  expect(seen).toBe(1);
  document.dispose();
  await openForTest({ file, requirementSets: { ExcelApi: "1.9" } });
  const asked = Excel.run(async (context) => {
    count(context);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("a shape that is not there is not found, and one that is there cannot be changed here", async () => {
  await openForTest({ file: await drawnFile() });
  const ask = (act: (shapes: Excel.ShapeCollection) => void) =>
    Excel.run(async (context) => {
      act(sheetOf(context).shapes);
      await context.sync();
    });
  await expect(ask((shapes) => shapes.getItem("Nadie").load("name"))).rejects.toMatchObject({ code: "ItemNotFound" });
  await expect(ask((shapes) => shapes.getItemAt(9).load("name"))).rejects.toMatchObject({ code: "ItemNotFound" });
  await expect(ask((shapes) => (shapes.getItemAt(0).left = 3))).rejects.toMatchObject({ code: "NotImplemented" });
});
