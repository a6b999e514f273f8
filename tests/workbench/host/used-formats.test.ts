import { openForTest } from "../../support/office-client";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** Writes each value to the cells and reads what they are then. */
async function readBack(
  values: readonly string[],
  at: (range: Excel.Range) => { load(names: string): unknown },
  name: string,
): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const read = values.map((value, row) => {
      const target = at(sheetOf(context).getCell(row, 0));
      Object.assign(target, { [name]: value });
      target.load(name);
      return target;
    });
    await context.sync();
    return read.map((target) => (target as Record<string, unknown>)[name]); // a property of an Office object, by its name
  });
}

test("every alignment that is set is read back (Excel.HorizontalAlignment, Excel.VerticalAlignment)", async () => {
  await openForTest();
  const across = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
  expect(await readBack(across, ({ format }) => format, "horizontalAlignment")).toEqual(across);
  const down = ["Top", "Center", "Bottom", "Justify", "Distributed"];
  expect(await readBack(down, ({ format }) => format, "verticalAlignment")).toEqual(down);
});

test("every line that is drawn is read back (Excel.BorderLineStyle, Excel.BorderWeight)", async () => {
  await openForTest();
  const styles = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot", "None"];
  const bottom = ({ format }: Excel.Range) => format.borders.getItem("EdgeBottom");
  expect(await readBack(styles, bottom, "style")).toEqual(styles);
  const weights = ["Hairline", "Thin", "Medium", "Thick"];
  const top = ({ format }: Excel.Range) => format.borders.getItem("EdgeTop");
  expect(await readBack(weights, top, "weight")).toEqual(weights);
});

test("lines of every place of a range (Excel.BorderIndex)", async () => {
  await openForTest();
  const places = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
  const seen = await Excel.run(async (context) => {
    const { borders } = sheetOf(context).getRange("B2:C3").format;
    return Promise.all(
      places.map(async (place) => {
        const line = borders.getItem(place);
        line.style = "Continuous";
        line.load("style");
        await context.sync();
        return line.style;
      }),
    );
  });
  expect(seen).toEqual(places.map(() => "Continuous"));
});

test("lines of conditional formats on each edge (Excel.ConditionalRangeBorderIndex)", async () => {
  await openForTest();
  const lines = [
    ["EdgeTop", "Continuous"],
    ["EdgeBottom", "Dash"],
    ["EdgeLeft", "Dot"],
    ["EdgeRight", "Continuous"],
  ] as const;
  const seen = await Excel.run(async (context) => {
    const { custom } = sheetOf(context).getRange("A1").conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    const borders = lines.map(([place, style]) => {
      const border = custom.format.borders.getItem(place);
      border.style = style;
      border.color = "#C00000";
      border.load("style, color");
      return border;
    });
    await context.sync();
    return borders.map(({ style, color }) => [style, color]);
  });
  expect(seen).toEqual(lines.map(([, style]) => [style, "#C00000"]));
});
