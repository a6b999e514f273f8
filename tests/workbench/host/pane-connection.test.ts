import { newWorkbook, openWorkbook } from "../../../workbench/document/open-in-node";
import { loadsWithDocument } from "../../../workbench/host/start-state";
import type { HostOptions } from "../../../workbench/host/workbook-host";
import { frameAddin } from "../../support/framed-addin";
import { until } from "../../support/until";

let close: () => void = () => undefined;
afterEach(() => close());

async function frame(options: HostOptions = {}, settings: Readonly<Record<string, unknown>> = {}) {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  for (const [key, value] of Object.entries(settings)) document.settings.set(key, value);
  const framed = await frameAddin(document, options);
  close = framed.close;
  return { ...framed, document };
}

test("the add-in finds itself in Excel on the web, in the display language", async () => {
  const { page } = await frame();
  const { host, platform, displayLanguage } = page.Office.context;
  expect({ host, platform, displayLanguage }).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "es-MX",
  });
});

test("the requirement matrix answers isSetSupported, and the library refuses what is above it", async () => {
  const { page } = await frame({ requirementSets: { ExcelApi: "1.9" } });
  const { requirements } = page.Office.context;
  expect([requirements.isSetSupported("ExcelApi", "1.9"), requirements.isSetSupported("ExcelApi", "1.13")]).toEqual([
    true,
    false,
  ]);
  const above = page.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(above).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("batches go through the frame, and their errors come back with code and location", async () => {
  const { page, document } = await frame();
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["Sí"]];
    await context.sync();
  });
  expect(document.activeSheet().read({ row: 1, column: 1, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe("Sí");
  const failing = page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("No hay").load("name");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a person's edit reaches the handler of the sheet", async () => {
  const { page, document } = await frame();
  const seen: unknown[] = [];
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, source, worksheetId, triggerSource }) => {
      seen.push({ address, source, worksheetId, triggerSource });
      return Promise.resolve();
    });
    await context.sync();
  });
  const sheet = document.activeSheet();
  document.as("person", () =>
    sheet.write({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, [[{ kind: "number", value: 5 }]]),
  );
  await until(() => seen.length > 0);
  expect(seen).toEqual([{ address: "B2", source: "Local", worksheetId: sheet.id, triggerSource: "Unknown" }]);
});

test("a ribbon command calls the associated function and tells when it is completed", async () => {
  const { page, connection, completions } = await frame();
  const sources: string[] = [];
  page.Office.actions.associate("revisar", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  expect(connection.pushCommand("command-1", "revisar", "Revisor.Revisar")).toBe(true);
  await until(() => completions.length > 0);
  expect({ sources, completions }).toEqual({
    sources: ["Revisor.Revisar"],
    completions: [{ commandId: "command-1", status: 0 }],
  });
});

test("a command without a function is completed with an error number", async () => {
  const { connection, completions } = await frame();
  connection.pushCommand("command-1", "noHay", "Boton");
  await until(() => completions.length > 0);
  expect(completions[0]?.status).toBe(11101);
});

test("the add-in shows and hides its pane, and hears of it", async () => {
  const calls: string[] = [];
  const pane = { show: () => calls.push("show"), hide: () => calls.push("hide"), isShown: false };
  const { page, connection } = await frame({ addin: { pane } });
  await page.Office.addin.showAsTaskpane();
  await page.Office.addin.hide();
  expect(calls).toEqual(["show", "hide"]);
  const modes: string[] = [];
  await page.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
  connection.pushVisibility(true);
  await until(() => modes.length > 0);
  expect(modes).toEqual(["Taskpane"]);
});

test("a keyboard shortcut runs the associated function by its action's id, in any case, without an event", async () => {
  const { page, connection } = await frame();
  const given: unknown[] = [];
  page.Office.actions.associate("revisar", (args: unknown) => given.push(args));
  expect(connection.pushAction("REVISAR")).toBe(true);
  await until(() => given.length > 0);
  expect(given).toEqual([null]);
});

describe("whether the add-in is loaded with the workbook (Office.addin.setStartupBehavior)", () => {
  test("is not at first; is kept in the workbook, beside the settings, which neither show nor lose it", async () => {
    const { page, document } = await frame({}, { antes: 1 });
    const { addin, StartupBehavior } = page.Office;
    expect(await addin.getStartupBehavior()).toBe("None");
    await addin.setStartupBehavior(StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe("Load");
    expect(loadsWithDocument(document)).toBe(true);

    const keys = await page.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key");
      const count = settings.getCount();
      await context.sync();
      return [count.value, ...settings.items.map(({ key }) => key)];
    });
    expect(keys).toEqual([1, "antes"]);
    const { settings } = page.Office.context.document;
    settings.remove("antes");
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(await addin.getStartupBehavior()).toBe("Load");

    await addin.setStartupBehavior(StartupBehavior.none);
    expect(loadsWithDocument(document)).toBe(false);
    expect(document.settings.size).toBe(0);
  });

  test("is refused in a read-only workbook", async () => {
    const { page } = await frame({ isReadOnly: true });
    const { addin, StartupBehavior } = page.Office;
    await expect(addin.setStartupBehavior(StartupBehavior.load)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await addin.getStartupBehavior()).toBe("None");
  });

  test("goes with the saved file", async () => {
    const { page, document } = await frame();
    await page.Office.addin.setStartupBehavior(page.Office.StartupBehavior.load);
    const again = await openWorkbook(document.save(), { name: "prueba.xlsx" });
    expect(loadsWithDocument(again)).toBe(true);
    again.dispose();
  });
});

test("document settings are read at start, saved as a whole and read again", async () => {
  const { page, document } = await frame({}, { antes: { a: 1 } });
  const { settings } = page.Office.context.document;
  expect(settings.get("antes")).toEqual({ a: 1 });
  settings.remove("antes");
  settings.set("ahora", [1, "dos"]);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...document.settings]).toEqual([["ahora", [1, "dos"]]]);
  document.settings.set("despues", true);
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("despues")).toBe(true);
});

test("says when the add-in's functions can be called", async () => {
  let isReady = false;
  await frame({ addin: { onReady: () => (isReady = true) } });
  await until(() => isReady);
  expect(isReady).toBe(true);
});

test("what the Common API has and this host lacks is refused", async () => {
  const { page } = await frame();
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    page.Office.context.document.getSelectedDataAsync(page.Office.CoercionType.Text, resolve),
  );
  expect(result.status).toBe("failed");
});

test("messages of others are left alone", async () => {
  const { connection } = await frame();
  await expect(connection.receive("no JSON")).resolves.toBeUndefined();
  await expect(
    connection.receive(JSON.stringify({ _messageType: 0, _actionName: "x", _conversationId: "other" })),
  ).resolves.toBeUndefined();
});
