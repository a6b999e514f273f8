import { beginWithWorkbook, setOpensWithWorkbook } from "../../src/operations/open-with-workbook";
import { loadsWithDocument } from "../../workbench/host/start-state";
import type { HostOptions } from "../../workbench/host/workbook-host";
import { openForTest } from "../support/office-client";

/** A workbook in an Excel that has a pane for the add-in, closed. */
async function opened(options: HostOptions = {}) {
  const pane = { isShown: false, show: () => void (pane.isShown = true), hide: () => void (pane.isShown = false) };
  const { document } = await openForTest({ addin: { pane }, ...options });
  return { document, pane };
}

describe("Opening the pane with the workbook", () => {
  test("is chosen for the document, and taken back", async () => {
    const { document } = await opened();
    await setOpensWithWorkbook(true);
    expect(loadsWithDocument(document)).toBe(true);
    await setOpensWithWorkbook(false);
    expect(loadsWithDocument(document)).toBe(false);
  });

  test.each([
    ["a read-only workbook", { isReadOnly: true }, "access-denied"],
    ["an Excel without the shared runtime", { requirementSets: { SharedRuntime: "0.0" } }, "api-too-old"],
  ] as const)("is refused in %s", async (_, options, code) => {
    const { document } = await opened(options);
    await expect(setOpensWithWorkbook(true)).rejects.toMatchObject({ code });
    expect(loadsWithDocument(document)).toBe(false);
  });
});

describe("A workbook that was opened", () => {
  test("shows the pane where the team wants it, and Excel learns of it where a colleague chose it", async () => {
    const { document, pane } = await opened();
    await beginWithWorkbook({ opens: true, staysClosed: false });
    expect(pane.isShown).toBe(true);
    expect(loadsWithDocument(document)).toBe(true);
  });

  test("shows none to whom minds, and the team's choice stays", async () => {
    const { document, pane } = await opened();
    await setOpensWithWorkbook(true);
    await beginWithWorkbook({ opens: true, staysClosed: true });
    expect(pane.isShown).toBe(false);
    expect(loadsWithDocument(document)).toBe(true);
  });

  test("shows none where the team does not want it, and is no longer loaded where a colleague took it back", async () => {
    const { document, pane } = await opened();
    await setOpensWithWorkbook(true);
    await beginWithWorkbook({ opens: false, staysClosed: false });
    expect(pane.isShown).toBe(false);
    expect(loadsWithDocument(document)).toBe(false);
  });

  test("shows the pane in a read-only workbook too", async () => {
    const { pane } = await opened({ isReadOnly: true });
    await beginWithWorkbook({ opens: true, staysClosed: false });
    expect(pane.isShown).toBe(true);
  });

  test("is as ever where Excel cannot show the pane", async () => {
    await openForTest();
    await expect(beginWithWorkbook({ opens: true, staysClosed: false })).resolves.toBeUndefined();
  });
});
