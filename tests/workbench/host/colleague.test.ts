import { newWorkbook } from "../../../workbench/document/open-in-node";
import { ColleaguesWorkbook } from "../../../workbench/host/colleague";
import { createOfficeClient, type OfficeClient } from "../../../workbench/host/in-process-client";
import { sharedTurns } from "../../../workbench/host/turns";

const cell = { row: 3, column: 1, rowCount: 1, columnCount: 1 };
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** One workbook, open for two people. */
async function open() {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  const colleagues = new ColleaguesWorkbook(document);
  const first = await createOfficeClient(document);
  const second = await createOfficeClient(colleagues, { isShared: () => true });
  closing.push(
    () => first.dispose(),
    () => second.dispose(),
    () => colleagues.dispose(),
    () => document.dispose(),
  );
  return { document, colleagues, first, second };
}

const delivered = () => new Promise((resolve) => setTimeout(resolve, 100));

async function watch({ Excel }: OfficeClient): Promise<unknown[]> {
  const seen: unknown[] = [];
  const note = (entry: unknown) => {
    seen.push(entry);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address, source, triggerSource }) => note([address, source, triggerSource]));
    worksheets.onAdded.add(({ source }) => note(["added", source]));
    worksheets.onActivated.add(() => note("activated"));
    worksheets.onSelectionChanged.add(({ address }) => note(["selected", address]));
    await context.sync();
  });
  return seen;
}

function write({ Excel }: OfficeClient, address: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[1]];
    await context.sync();
  });
}

test("what one person's add-in changes is its own to it, and a remote change to the other", async () => {
  const { document, colleagues, first, second } = await open();
  const [firstSaw, secondSaw] = [await watch(first), await watch(second)];
  await write(first, "A1");
  await write(second, "B1");
  document.as("person", () => document.activeSheet().write(cell, [[{ kind: "number", value: 1 }]]));
  colleagues.as("person", () => colleagues.activeSheet().write(cell, [[{ kind: "number", value: 2 }]]));
  await delivered();
  expect(firstSaw).toEqual([
    ["A1", "Local", "ThisLocalAddin"],
    ["B1", "Remote", "Unknown"],
    ["B4", "Local", "Unknown"],
    ["B4", "Remote", "Unknown"],
  ]);
  expect(secondSaw).toEqual([
    ["A1", "Remote", "Unknown"],
    ["B1", "Local", "ThisLocalAddin"],
    ["B4", "Remote", "Unknown"],
    ["B4", "Local", "Unknown"],
  ]);
});

test("each has a selection and an active sheet of their own", async () => {
  const { document, colleagues, first, second } = await open();
  const other = document.addSheet("Otra");
  const [firstSaw, secondSaw] = [await watch(first), await watch(second)];
  await second.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Otra").activate();
    context.workbook.worksheets.getItem("Otra").getRange("C3").select();
    await context.sync();
  });
  document.as("person", () => document.select(document.activeSheet().id, [cell]));
  await delivered();
  expect(document.activeSheet().name).toBe("Hoja1");
  expect(colleagues.activeSheet().id).toBe(other.id);
  expect(colleagues.selection()).toEqual([{ row: 2, column: 2, rowCount: 1, columnCount: 1 }]);
  expect(firstSaw).toEqual([["selected", "B4"]]);
  expect(secondSaw).toEqual(["activated", ["selected", "C3"]]);
});

test("a sheet that the other removes is left for one that is there", async () => {
  const { document, colleagues, second } = await open();
  const other = document.addSheet("Otra");
  colleagues.as("person", () => colleagues.activate(other.id));
  const seen = await watch(second);
  document.as("person", () => document.removeSheet(other.id));
  await delivered();
  expect(colleagues.activeSheet().name).toBe("Hoja1");
  expect(seen).toEqual(["activated"]);
});

test("whether others edit the workbook is told", async () => {
  const { first, second } = await open();
  const ask = ({ Excel }: OfficeClient) =>
    Excel.run(async (context) => {
      const isShared = context.workbook.getIsActiveCollabSession();
      await context.sync();
      return isShared.value;
    });
  expect([await ask(first), await ask(second)]).toEqual([false, true]);
});

test("requests of two people overtake each other, those of one do not", async () => {
  const delays = [0.9, 0, 0.1, 0, 0, 0, 0, 0];
  const turn = sharedTurns({ delayMs: 40, random: () => delays.shift() ?? 0 });
  const [first, second] = [turn(), turn()];
  const done: string[] = [];
  const note = (name: string) => () => {
    done.push(name);
    return Promise.resolve(name);
  };
  const answers = await Promise.all([first(note("a1")), first(note("a2")), second(note("b1")), second(note("b2"))]);
  expect(answers).toEqual(["a1", "a2", "b1", "b2"]);
  expect(done.filter((name) => name.startsWith("a"))).toEqual(["a1", "a2"]);
  expect(done.indexOf("b1")).toBeLessThan(done.indexOf("a1"));
});

test("a request that fails leaves the way to the next", async () => {
  const turn = sharedTurns({ delayMs: 0, random: () => 0 })();
  await expect(turn(() => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  expect(await turn(() => Promise.resolve("there"))).toBe("there");
});
