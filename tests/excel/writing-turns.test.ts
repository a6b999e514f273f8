import { replaceMarks } from "../../src/excel/marks";
import { readTeamState } from "../../src/excel/team-state";
import { inTurn } from "../../src/excel/writing-turns";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { HostError as Fault } from "../../workbench/host/host-error";
import { clientForTest } from "../support/office-client";
import { marksOn } from "./marks-support";

const theirs = "revisor-asm.writing.luis";
const signOf = (milliseconds = Date.now()) => ({ at: new Date(milliseconds).toISOString() });

/** A workbook that others have open too, which the pane has been told. */
async function sharedWorkbook(isShared = true) {
  const client = await clientForTest(await newWorkbook({ name: "prueba.xlsx" }), { isShared: () => isShared });
  await readTeamState();
  client.traffic.reset();
  return client;
}

const signsIn = ({ settings }: { readonly settings: ReadonlyMap<string, unknown> }) =>
  [...settings.keys()].filter((key) => key.startsWith("revisor-asm.writing."));

afterEach(() => void jest.restoreAllMocks());

test("a workbook that nobody else has open is written to without a sign", async () => {
  const { document, traffic } = await sharedWorkbook(false);
  const seen = await inTurn(() => Promise.resolve(signsIn(document)));
  expect([seen, traffic.roundTrips]).toEqual([[], 0]);
});

test("while somebody writes, a sign says it, and is gone afterwards; two round trips", async () => {
  const { document, traffic } = await sharedWorkbook();
  const seen = await inTurn(() => Promise.resolve(signsIn(document)));
  expect(seen).toHaveLength(1);
  expect(signsIn(document)).toEqual([]);
  expect(traffic.roundTrips).toBe(2);
});

test("what a failed work leaves is no sign", async () => {
  const { document } = await sharedWorkbook();
  await expect(inTurn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(signsIn(document)).toEqual([]);
});

test("a co-author who writes is waited for", async () => {
  const { document } = await sharedWorkbook();
  document.settings.set(theirs, signOf());
  const order: string[] = [];
  const ours = inTurn(() => Promise.resolve(void order.push("ours")));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(signsIn(document)).toEqual([theirs]);
  order.push("theirs");
  document.settings.delete(theirs);
  await ours;
  expect(order).toEqual(["theirs", "ours"]);
});

test.each([
  ["from another day", signOf(Date.now() - 86_400_000)],
  ["without a time", { at: "ayer" }],
  ["of another shape", "sí"],
])("a sign %s is not waited for", async (_, sign) => {
  const { document, traffic } = await sharedWorkbook();
  document.settings.set(theirs, sign);
  await inTurn(() => Promise.resolve());
  expect(traffic.roundTrips).toBe(2);
});

test("a sign that stays as it is for half a minute is taken away: its pane was closed in the middle", async () => {
  const { document } = await sharedWorkbook();
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 16_000));
  document.settings.set(theirs, signOf());
  await inTurn(() => Promise.resolve());
  expect(signsIn(document)).toEqual([]);
});

test("marks wait for their turn too, and a sign that cannot be put up stops them", async () => {
  const { document, host } = await sharedWorkbook();
  const seen: string[] = [];
  host.actionFault = (action) => {
    if (/Formula =/.test(action)) seen.push(...signsIn(document));
    return null;
  };
  await replaceMarks(marksOn(document));
  expect(seen.length).toBeGreaterThan(0);
  host.actionFault = (action) => (/revisor-asm\.writing/.test(action) ? new Fault("AccessDenied", "no") : null);
  await expect(replaceMarks([])).rejects.toMatchObject({ code: "access-denied" });
});

test("a sign that cannot be taken away does not make the work fail", async () => {
  const { document, host } = await sharedWorkbook();
  host.actionFault = (action) => (/Delete/.test(action) ? new Fault("GeneralException", "no", 500) : null);
  expect(await inTurn(() => Promise.resolve("hecho"))).toBe("hecho");
  expect(signsIn(document)).toHaveLength(1);
  host.actionFault = null;
  // It is ours, and stands in nobody's way here.
  expect(await inTurn(() => Promise.resolve("otra vez"))).toBe("otra vez");
  expect(signsIn(document)).toEqual([]);
});
