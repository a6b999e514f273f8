import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { writeSummary } from "../../src/operations/write-summary";
import { HostError as OwnError } from "../../src/operations/host-error";
import { HostError } from "../../workbench/host/host-error";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { clientForTest, openForTest, type TestClient } from "../support/office-client";
import { openSample } from "../support/sample";
import {
  activityOf,
  asOf,
  labels,
  rowsBelow,
  rowsOf,
  sheetNamed,
  stateOf,
  summarize,
  summaryName,
  type,
  workbookWith,
} from "../support/summary-workbook";

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "written",
    (error: unknown) => (error instanceof OwnError ? error.code : String(error)),
  );
const names = (document: WorkbookDocument) => document.sheets().map(({ name }) => name);

/** The library frees what a run held in a request of its own, which is not to be counted. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Lets the request of this number fail, and only that one. */
function failAt({ host }: TestClient, number: number, excelCode: string): void {
  let count = 0;
  host.fault = () => {
    count += 1;
    return count === number ? new HostError(excelCode, "It failed.") : null;
  };
}

type SheetMethod = "write" | "setHyperlink" | "applyStyle" | "setRowHeight" | "addTable" | "addChart" | "setPageLayout";

/** Lets the next call of a method fail, on any sheet; those after it work. */
function failOnce(document: WorkbookDocument, method: SheetMethod): void {
  const prototype: unknown = Object.getPrototypeOf(sheetNamed(document, "E-006"));
  // The methods are looked up on the class that all sheets of the workbench share.
  const spy = jest.spyOn(prototype as ReturnType<typeof sheetNamed>, method);
  spy.mockImplementationOnce(() => {
    throw new Error("It failed amidst.");
  });
}

async function reviewed(options: Parameters<typeof clientForTest>[1] = {}) {
  const document = await openSample("imss-e006-2015");
  const client = await clientForTest(document, options);
  const review = await reviewWorkbook({ asOf });
  await quiet();
  return { document, client, write: () => writeSummary(review, { labels, madeAt: "23/11/2026, 10:32" }) };
}

async function reopened(file: Uint8Array) {
  const client = await openForTest({ file });
  const review = await reviewWorkbook({ asOf });
  return { document: client.document, write: () => writeSummary(review, { labels, madeAt: "hoy" }) };
}

function changed(file: Uint8Array, path: string, change: (part: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

const withLockedStructure = (file: Uint8Array) =>
  changed(file, "xl/workbook.xml", (part) =>
    part.replace(/<(?:\w+:)?(?:bookViews|sheets)\b/u, (next) => `<workbookProtection lockStructure="1"/>${next}`),
  );

const withProtectedSheet = (file: Uint8Array, number: number) =>
  changed(file, `xl/worksheets/sheet${number}.xml`, (part) =>
    part.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
  );

describe("where nothing may be written, nothing is", () => {
  test("a workbook that is open for reading only", async () => {
    const { document, write } = await reviewed({ isReadOnly: true });
    expect(await code(write())).toBe("access-denied");
    expect(names(document)).toEqual(["E-006"]);
  });

  test("a workbook whose structure is protected; an earlier summary is rewritten all the same", async () => {
    const original = await openSample("imss-e006-2015");
    const { document, write } = await reopened(withLockedStructure(original.save()));
    expect(await code(write())).toBe("protected-structure");
    expect(names(document)).toEqual(["E-006"]);
    await clientForTest(original);
    await summarize();
    const later = await reopened(withLockedStructure(original.save()));
    expect((await later.write()).sheets[0]).toMatchObject({ replaced: true });
  });

  test("an earlier summary that is protected", async () => {
    const original = await openSample("imss-e006-2015");
    await clientForTest(original);
    await summarize();
    const { document, write } = await reopened(withProtectedSheet(original.save(), 2));
    const before = stateOf(document);
    expect(await code(write())).toBe("protected-sheet");
    expect(stateOf(document)).toEqual(before);
  });

  test.each(["deleted", "renamed"])("a reviewed sheet that was %s since", async (change) => {
    const { document, write } = await reviewed();
    document.addSheet("Otra");
    const sheet = sheetNamed(document, "E-006");
    if (change === "deleted") document.removeSheet(sheet.id);
    else sheet.setName("E-006 corregida");
    expect(await code(write())).toBe("sheet-changed");
    expect(names(document)).not.toContain(summaryName);
  });

  test("a cell that is being edited", async () => {
    const { client, document, write } = await reviewed();
    client.host.fault = () => new HostError("InvalidOperationInCellEditMode", "Editing.");
    expect(await code(write())).toBe("edit-mode");
    expect(names(document)).toEqual(["E-006"]);
  });
});

describe("a failure in the middle", () => {
  test.each([1, 2, 3, 4, 5])(
    "at request %i of a new summary leaves none, or a sheet that says so and is used again",
    async (n) => {
      const { client, document, write } = await reviewed();
      failAt(client, n, "ServiceNotAvailable");
      expect(await code(write())).toBe(n === 5 ? "written" : "busy");
      const left = names(document).includes(summaryName) ? rowsOf(document) : null;
      if (n < 5) expect([null, [[summaryName], [`Revisor ASM · ${labels.notWritten}`]]]).toContainEqual(left);
      client.host.fault = null;
      expect((await write()).sheets[0]?.sheetName).toBe(summaryName);
      expect(names(document)).toEqual(["E-006", summaryName]);
      expect(rowsBelow(document, "Ir a la fila")).toHaveLength(8);
    },
  );

  test.each([1, 2, 3, 4, 5])("at request %i of a rewriting leaves the earlier summary as it was", async (n) => {
    const { client, document, write } = await reviewed();
    await write();
    const before = stateOf(document);
    type(sheetNamed(document, "E-006"), 7, 3, [["Otra área"]]);
    const review = await reviewWorkbook({ asOf });
    await quiet();
    failAt(client, n, "ServiceNotAvailable");
    expect(await code(writeSummary(review, { labels, madeAt: "mañana" }))).toBe(n === 5 ? "written" : "busy");
    client.host.fault = null;
    if (n < 5) expect(stateOf(document)).toEqual(before);
    expect((await summarize()).sheets[0]).toMatchObject({ sheetName: summaryName, replaced: true });
  });

  test.each([
    ...(["write", "setHyperlink", "applyStyle", "setRowHeight", "addTable", "addChart", "setPageLayout"] as const),
  ])("of %s amidst a request leaves a new sheet that says so, and an earlier one as it was", async (method) => {
    const fresh = await reviewed();
    failOnce(fresh.document, method);
    expect(await code(fresh.write())).toBe("unexpected");
    // The sheet's first request writes its mark alone; what fails there leaves an empty sheet.
    if (method !== "write")
      expect(rowsOf(fresh.document)).toEqual([[summaryName], [`Revisor ASM · ${labels.notWritten}`]]);
    expect((await fresh.write()).sheets).toHaveLength(1);
    const before = stateOf(fresh.document);
    if (method === "addChart") return;
    failOnce(fresh.document, method);
    expect(await code(fresh.write())).toBe("unexpected");
    expect(stateOf(fresh.document)).toEqual(before);
  });

  test("of everything from then on: the sheet says that it is incomplete, and is written to its end later", async () => {
    const { client, document, write } = await reviewed();
    let count = 0;
    client.host.fault = () => {
      count += 1;
      return count > 3 ? new HostError("ServiceNotAvailable", "It failed.") : null;
    };
    expect(await code(write())).toBe("incomplete-sheet");
    expect(rowsOf(document)[1]).toEqual([`Revisor ASM · ${labels.incomplete}`]);
    client.host.fault = null;
    expect((await write()).sheets[0]).toMatchObject({ replaced: false });
  });

  test("of one of several sheets: those before it are complete", async () => {
    const { client, document } = await reviewed();
    failAt(client, 9, "ServiceNotAvailable");
    expect(await code(summarize({ kind: "area-sheet" }))).toBe("busy");
    client.host.fault = null;
    const states = names(document)
      .slice(1)
      .map((name) => rowsOf(document, name)[1]?.[0]);
    expect(states.every((mark) => !String(mark).includes(labels.incomplete))).toBe(true);
    expect((await summarize({ kind: "area-sheet" })).sheets).toHaveLength(4);
    expect(names(document)).toHaveLength(5);
  });
});

describe("the size of a request", () => {
  test("an Excel that carries less is asked in smaller requests, and gets the very same sheet", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => activityOf(`Área ${index % 7}`, `${index + 1}`));
    const whole = await workbookWith(rows);
    await clientForTest(whole);
    await summarize();
    const small = await workbookWith(rows);
    const { traffic } = await clientForTest(small, { requestLimitBytes: 100_000 });
    traffic.reset();
    await summarize();
    await summarize();
    expect(stateOf(small)).toEqual(stateOf(whole));
    expect(traffic.roundTrips).toBeGreaterThan(10);
  });

  test("grows by round trips and not beyond a megabyte and a half", async () => {
    const rows = Array.from({ length: 600 }, (_, index) => activityOf(`Área ${index % 40}`, `${index + 1}`));
    const { traffic } = await clientForTest(await workbookWith(rows));
    const review = await reviewWorkbook({ asOf });
    traffic.reset();
    await writeSummary(review, { labels, madeAt: "hoy" });
    expect(traffic.roundTrips).toBeLessThan(12);
    expect(traffic.largestBytes).toBeLessThan(1_500_000);
  });
});

describe("what can be undone", () => {
  test("is tried as one step, and again without where Excel refuses that; one sheet comes of it", async () => {
    const { client, document, write } = await reviewed({ requirementSets: { ExcelApi: "1.20" } });
    failAt(client, 4, "UndoNotSupported");
    expect((await write()).sheets[0]?.sheetName).toBe(summaryName);
    expect(names(document)).toEqual(["E-006", summaryName]);
    expect(rowsBelow(document, "Ir a la fila")).toHaveLength(8);
  });

  test("calls nothing that would empty the list of undoable steps, and suspends nothing", async () => {
    const { client, write } = await reviewed();
    await write();
    await write();
    const actions = client.traffic.requests.flatMap((request) => request.actions).join("\n");
    expect(actions).not.toMatch(
      /Delete\(\)|Copy\(\)|Protect\(\)|Unprotect\(\)|item\("sheet-\d+"\)\.(?:Visibility|Position|Name) =|Suspend/u,
    );
  });
});
