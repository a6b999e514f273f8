import { HostError, hostErrorFrom } from "../../src/excel/host-error";
import { readExcel, writeExcel } from "../../src/excel/run-excel";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { HostError as PlayedError } from "../../workbench/host/host-error";
import { clientForTest } from "../support/office-client";

test.each([
  ["InvalidOperationInCellEditMode", "edit-mode"],
  ["AccessDenied", "access-denied"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ItemNotFound", "sheet-changed"],
  ["ApiNotFound", "api-too-old"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["SomethingNew", "unexpected"],
])("%s becomes %s, with the host's error as its cause", (code, ours) => {
  const cause = Object.assign(new Error("text of the host"), { code });
  expect(hostErrorFrom(cause)).toMatchObject({ code: ours, cause });
});

test("an error of ours stays itself", () => {
  const error = new HostError("too-large");
  expect(hostErrorFrom(error)).toBe(error);
});

async function emptyWorkbook() {
  return clientForTest(await newWorkbook({ name: "prueba.xlsx" }));
}

test("a read is tried again while Excel is busy", async () => {
  const { host } = await emptyWorkbook();
  let refusals = 2;
  host.fault = () => (refusals-- > 0 ? new PlayedError("ServiceNotAvailable", "busy", 503) : null);
  const name = await readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).not.toBe("");
  expect(refusals).toBe(-1);
}, 10_000);

test("a write is not tried again", async () => {
  const { host } = await emptyWorkbook();
  let attempts = 0;
  host.fault = () => {
    attempts += 1;
    return new PlayedError("ServiceNotAvailable", "busy", 503);
  };
  const write = writeExcel(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "busy" });
  expect(attempts).toBe(1);
});
