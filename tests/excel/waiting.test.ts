import { readExcel, writeExcel } from "../../src/excel/run-excel";
import { watchWaiting } from "../../src/excel/waiting";
import { HostError } from "../../workbench/host/host-error";
import { openForTest } from "../support/office-client";

/** A workbook whose requests are refused, by their number, because a cell is being edited, and what is told of it. */
async function editedAt(refused: (request: number) => boolean, isSeen = false) {
  const client = await openForTest();
  const told: boolean[] = [];
  const stop = watchWaiting((isWaiting) => {
    told.push(isWaiting);
    return isSeen;
  });
  stops.push(stop);
  let requests = 0;
  client.host.fault = () => {
    requests += 1;
    return refused(requests) ? new HostError("InvalidOperationInCellEditMode", "editing") : null;
  };
  return { ...client, told, stop, requests: () => requests };
}

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const readName = () =>
  readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

/** Two requests, each of which writes a setting; "b" is written by what is there. */
const writeTwice = (waits?: "first" | "any" | "none") =>
  writeExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add("a", 1);
    await context.sync();
    settings.add("b", 2);
    await context.sync();
  }, waits);

const refusal = { code: "edit-mode" };

test("from the first refusal until the call went through it is told that it waits", async () => {
  const { told } = await editedAt((request) => request <= 2);
  expect(await readName()).toBe("Hoja1");
  expect(told).toEqual([true, false]);
});

test("a call that gives up is told to wait no longer", async () => {
  const { host, told, requests } = await editedAt(() => false);
  host.faults.start("cell-edit");
  await expect(readName()).rejects.toMatchObject(refusal);
  expect(told).toEqual([true, false]);
  expect(requests()).toBe(5);
});

test("of two calls that wait, the last one ends it", async () => {
  const { told } = await editedAt((request) => request <= 3);
  await Promise.all([readName(), readName()]);
  expect(told).toEqual([true, true, true, false]);
});

test("where a person sees it, the call goes on for longer, every second", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "performance"] });
  try {
    const { requests } = await editedAt(() => true, true);
    const ended = expect(readName()).rejects.toMatchObject(refusal);
    await jest.advanceTimersByTimeAsync(60_000);
    await ended;
    expect(requests()).toBe(17);
  } finally {
    jest.useRealTimers();
  }
});

test("nothing is told once nobody listens", async () => {
  const { told, stop } = await editedAt((request) => request === 1);
  stop();
  await readName();
  expect(told).toEqual([]);
});

test("what writes waits at its first request, which Excel refuses as a whole", async () => {
  const { document, told } = await editedAt((request) => request === 1);
  await writeTwice();
  expect(told).toEqual([true, false]);
  expect([...document.settings.keys()]).toEqual(["a", "b"]);
});

test("what has written and cannot be repeated is not tried again", async () => {
  const { document, told, requests } = await editedAt((request) => request === 2);
  await expect(writeTwice()).rejects.toMatchObject(refusal);
  expect([told, requests(), [...document.settings.keys()]]).toEqual([[], 2, ["a"]]);
});

test("what can be repeated is tried again from its beginning", async () => {
  const { document, told, requests } = await editedAt((request) => request === 2);
  await writeTwice("any");
  expect([told, requests()]).toEqual([[true, false], 4]);
  expect([...document.settings.keys()]).toEqual(["a", "b"]);
});

test("what nobody asked for fails at once and tells nothing", async () => {
  const { told, requests } = await editedAt(() => true);
  await expect(writeTwice("none")).rejects.toMatchObject(refusal);
  expect([told, requests()]).toEqual([[], 1]);
});
