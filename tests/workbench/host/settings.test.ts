import { openForTest } from "../../support/office-client";

test("settings are added, read, changed and deleted", async () => {
  const { document } = await openForTest();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("revisor.uno", { version: 1, list: [1, "dos", null, true] });
    settings.add("revisor.dos", "texto");
    await context.sync();
  });
  expect(Object.fromEntries(document.settings)).toEqual({
    "revisor.uno": { version: 1, list: [1, "dos", null, true] },
    "revisor.dos": "texto",
  });
  const found = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("revisor.dos", "otro");
    const [one, two] = [settings.getItem("revisor.uno"), settings.getItemOrNullObject("revisor.dos")];
    const none = settings.getItemOrNullObject("no hay");
    for (const setting of [one, two, none]) setting.load("key, value");
    const count = settings.getCount();
    await context.sync();
    one.delete();
    await context.sync();
    return [one.key, one.value, two.value, none.isNullObject, count.value];
  });
  expect(found).toEqual(["revisor.uno", { version: 1, list: [1, "dos", null, true] }, "otro", true, 2]);
  expect([...document.settings.keys()]).toEqual(["revisor.dos"]);
});

test("a date survives, as the library wraps it", async () => {
  const { document } = await openForTest();
  const when = new Date(Date.UTC(2015, 8, 30));
  const found = await Excel.run(async (context) => {
    context.workbook.settings.add("cuando", { when });
    await context.sync();
    const setting = context.workbook.settings.getItem("cuando");
    setting.load("value");
    await context.sync();
    return setting.value;
  });
  expect(found).toEqual({ when });
  expect(document.settings.get("cuando")).toEqual({ when: `Date(${when.getTime()})` });
});

test("all settings are listed with their keys", async () => {
  await openForTest();
  const keys = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("a", 1);
    settings.add("b", 2);
    settings.load("items/key, items/value");
    await context.sync();
    return settings.items.map(({ key, value }) => [key, value]);
  });
  expect(keys).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});
