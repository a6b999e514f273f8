import { gatherWorkbooks, type ChosenFile } from "../../src/operations/gather-workbooks";
import { HostError } from "../../workbench/host/host-error";
import { fileOf, madeFile, typeDocument } from "../support/gathered-files";
import { openForTest } from "../support/office-client";

const gather = (files: readonly ChosenFile[]) => gatherWorkbooks({ files, replaces: false });
const simple = (...areas: string[]) => madeFile((document) => typeDocument(document, areas));
const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

describe("where Excel refuses", () => {
  test("a request that is too large, the file says so", async () => {
    const { document } = await openForTest({ requestLimitBytes: 3000 });
    const [done] = await gather([fileOf("a.xlsx", await simple("Planeación"))]);
    expect(done?.outcome).toMatchObject({ kind: "too-large", limit: null });
    expect(document.sheets()).toHaveLength(1);
  });

  test("a read-only workbook, nothing is tried", async () => {
    await openForTest({ isReadOnly: true });
    await expect(gather([fileOf("a.xlsx", await simple("Planeación"))])).rejects.toMatchObject({
      code: "access-denied",
    });
  });

  test("a protected structure, nothing is tried; once it is open the same files are brought in", async () => {
    const { document, host, traffic } = await openForTest();
    const files = [fileOf("a.xlsx", await simple("Planeación"))];
    host.faults.start("structure-protected");
    traffic.reset();
    await expect(gather(files)).rejects.toMatchObject({ code: "protected-structure" });
    expect(traffic.requests.flatMap(({ actions }) => actions).filter((action) => action.includes("Insert"))).toEqual(
      [],
    );
    expect(document.sheets().map(({ name }) => name)).toEqual(["Hoja1"]);
    host.faults.stopAll();
    expect((await gather(files)).map(({ outcome }) => outcome.kind)).toEqual(["gathered"]);
    expect(document.sheets()).toHaveLength(2);
  });

  test("Excel before ExcelApi 1.13, nothing is tried", async () => {
    await openForTest({ requirementSets: { ExcelApi: "1.12" } });
    await expect(gather([])).rejects.toMatchObject({ code: "api-too-old" });
  });

  test("a cell that is being edited is waited for", async () => {
    const { document, host } = await openForTest();
    const file = fileOf("a.xlsx", await simple("Planeación"));
    let refusals = 0;
    host.actionFault = (action) => {
      if (!action.includes("InsertWorksheets") || refusals > 0) return null;
      refusals += 1;
      return new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    };
    const [done] = await gather([file]);
    expect([done?.outcome.kind, refusals]).toEqual(["gathered", 1]);
    expect(document.sheets()).toHaveLength(2);
  });

  test.each(["Name =", "Delete", "load", "CustomProperties"])(
    "at “%s”, the sheets of the file go again, and the other files are brought in",
    async (failing) => {
      const { document, host } = await openForTest();
      const bytes = await madeFile((made) => {
        typeDocument(made, ["Planeación"]);
        made.addSheet("Datos").write(at(0, 0), [[{ kind: "text", value: "x" }]]);
      });
      let isInserted = false;
      let hasFailed = false;
      host.actionFault = (action) => {
        if (action.includes("InsertWorksheets")) isInserted = true;
        else if (isInserted && !hasFailed && action.includes(failing) && !action.includes("Worksheets:")) {
          hasFailed = true;
          return new HostError("GeneralException", "There was an internal error.", 500);
        }
        return null;
      };
      const outcomes = await gather([fileOf("a.xlsx", bytes), fileOf("b.xlsx", bytes)]);
      expect(hasFailed).toBe(true);
      expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(["failed", "gathered"]);
      expect(document.sheets().map(({ name }) => name)).toEqual(["Hoja1", "b – Avance"]);
    },
  );

  test("a sheet that somebody deletes in between, the file fails and what is left of it goes", async () => {
    const { document, host } = await openForTest();
    const file = fileOf("a.xlsx", await simple("Planeación"));
    let isInserted = false;
    host.fault = () => {
      const found = document.sheets().find(({ name }) => name === "Avance");
      if (found && isInserted) document.removeSheet(found.id);
      isInserted ||= found !== undefined;
      return null;
    };
    const [done] = await gather([file]);
    expect(done?.outcome).toMatchObject({ kind: "failed", left: [] });
    expect(document.sheets().map(({ name }) => name)).toEqual(["Hoja1"]);
  });

  test("what cannot be taken away again is named, and after a lost session no other file is tried", async () => {
    const { host } = await openForTest();
    const bytes = await simple("Planeación");
    let isInserted = false;
    host.fault = () => (isInserted ? new HostError("InvalidOrTimedOutSession", "The session is lost.") : null);
    host.actionFault = (action) => {
      isInserted ||= action.includes("InsertWorksheets");
      return null;
    };
    const outcomes = await gather([fileOf("a.xlsx", bytes), fileOf("b.xlsx", bytes)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      { kind: "failed", code: "session-lost", left: ["Avance"] },
      { kind: "failed", code: "session-lost", left: [] },
    ]);
  });
});
