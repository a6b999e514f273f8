import { correctionOf } from "../../src/core/corrections";
import { observationSheetWords } from "../../src/messages/observation-words";
import { gatherWorkbooks } from "../../src/operations/gather-workbooks";
import type { UndoPlatform } from "../../workbench/host/undo-facts";
import { clientForTest, openForTest } from "../support/office-client";
import { fileOf, madeFile, typeDocument } from "../support/gathered-files";
import { personSession } from "../support/person-session";
import { openSample } from "../support/sample";
import { tellUndoGroups } from "../support/undo-groups";

jest.setTimeout(120_000);

const typedCell = { row: 60, column: 0, rowCount: 1, columnCount: 1 };

/** The whole way of a person through the pane, over the genuine office.js, after they typed into a cell; what each command did to their undo. */
async function journey(undoPlatform: UndoPlatform, hasGroups: boolean) {
  const document = await openSample("imss-e006-2015");
  const client = await clientForTest(document, { requirementSets: { ExcelApi: "1.20" }, undoPlatform });
  if (hasGroups) tellUndoGroups(client);
  const { undo } = client.host;
  const session = personSession();
  const reviewed = () => {
    const { results } = session.getState();
    if (results.kind === "none") throw new Error("There is no review.");
    return results.review;
  };
  const issueOf = (ruleId: string) => {
    const issue = reviewed().issues.find((found) => found.ruleId === ruleId);
    if (!issue) throw new Error(`There is no observation of ${ruleId}.`);
    return issue;
  };
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    start: () => session.start(),
    review: () => session.review(),
    "go to": () => session.goTo(0),
    correct: () => {
      const { sheets, dateSystem } = reviewed();
      return session.correct(correctionOf(issueOf("inconsistent-area-name"), sheets, dateSystem)?.edits ?? []);
    },
    justify: () => session.justify([issueOf("overdue")], { reason: "Prórroga", by: "Ana Ruiz", until: null }, null),
    highlight: () => session.highlight(),
    summary: () => session.writeSummary(),
    "summary again": () => session.writeSummary({ kind: "by-programme" }),
    observations: () => session.writeObservations(observationSheetWords("es-MX")),
    clear: () => session.clearMarks(),
  };
  document.activeSheet().write(typedCell, [[{ kind: "text", value: "de mí" }]]);
  const made: Record<string, number> = {};
  for (const [name, command] of Object.entries(commands)) {
    const before = undo.depth;
    await command();
    expect({ name, failure: session.getState().failure }).toEqual({ name, failure: null });
    made[name] = undo.depth - before;
  }
  await session.stop();
  return { document, undo, made };
}

/** Reading, going to a cell and what is kept in the settings are no step; all else is one. */
const oneEach = {
  start: 0,
  review: 0,
  "go to": 0,
  correct: 1,
  justify: 0,
  highlight: 1,
  summary: 1,
  "summary again": 1,
  observations: 1,
  clear: 1,
};

test("on the web no command empties what a person can undo, and each that changes the workbook is one step of theirs", async () => {
  const { document, undo, made } = await journey("web", true);
  expect(undo.emptied).toEqual([]);
  expect(made).toEqual(oneEach);
  expect(undo.entries.map(({ by }) => by)).toEqual(["person", ...Array<string>(6).fill("addin")]);
  for (let entry = 0; entry < 6; entry += 1) expect(undo.undo()?.by).toBe("addin");
  expect(undo.undo()).toEqual({ by: "person", members: [] });
  expect(document.sheets()[0]?.read(typedCell)[0]?.[0]?.kind).toBe("empty");
});

test("where the library ignores mergeUndoGroup, nothing is emptied either", async () => {
  const { undo, made } = await journey("web", false);
  expect(undo.emptied).toEqual([]);
  expect(made).toMatchObject({ correct: 1, highlight: 1, clear: 1 });
  expect(undo.entries[0]).toEqual({ by: "person", members: [] });
});

test("on Windows only asking for merged cells empties it, as long as OfficeDev/office-js #5918 holds", async () => {
  const { undo } = await journey("desktop", true);
  expect(new Set(undo.emptied.map(({ member }) => member))).toEqual(new Set(["Range.getMergedAreasOrNullObject"]));
});

test("gathering workbooks empties it with the call that its decision names (docs/decisions/0012-gathered-workbooks.md)", async () => {
  const bytes = await madeFile((document) => typeDocument(document, ["Planeación"]));
  const { document, host } = await openForTest({ requirementSets: { ExcelApi: "1.20" } });
  document.activeSheet().write(typedCell, [[{ kind: "text", value: "de mí" }]]);
  const [done] = await gatherWorkbooks({ files: [fileOf("S-101.xlsx", bytes)], replaces: false });
  expect(done?.outcome.kind).toBe("gathered");
  expect(host.undo.emptied).toEqual([{ member: "Workbook.insertWorksheetsFromBase64", lost: 1 }]);
});
