import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook-snapshot";
import { readReviewInput } from "../../src/excel/snapshot";
import { openForTest } from "../support/office-client";
import { readFixtures } from "../support/sheet-fixtures";
import { differencesFrom, reviewLike } from "../support/sheet-fixtures/check-fixture";
import type { Fixture } from "../support/sheet-fixtures/fixture";
import { sheetNameOf, writeFixtures } from "../support/sheet-fixtures/write-fixtures";

const { fixtures } = readFixtures();

/** The workbench's reader takes serial 60, the day that never was, for the day before it. */
const readOtherwise = ["serial-60"];

/** A host that knows merges cannot be one that does not. */
const canBeWritten = ({ name, sheets }: Fixture) =>
  !readOtherwise.includes(name) && sheets.every(({ snapshot }) => snapshot.merges !== null);

/** The sheets of a fixture as they came out of the workbook, under their own names. */
function sheetsOf(fixture: Fixture, index: number, read: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return fixture.sheets.flatMap(({ snapshot: { name } }, order) => {
    const found = read.find((sheet) => sheet.name === sheetNameOf(index, order));
    return found === undefined ? [] : [{ ...found, name }];
  });
}

const systems = [...new Set(fixtures.map(({ dateSystem }) => dateSystem))];

describe.each(systems)("sheets of a %i workbook, written as a file and read through office.js", (system) => {
  const together = fixtures.filter((fixture) => fixture.dateSystem === system && canBeWritten(fixture));

  test("give the same observations as cells in memory", async () => {
    await openForTest({ file: await writeFixtures(together) });
    const { snapshot } = await readReviewInput();
    expect(snapshot.dateSystem).toBe(system);
    const differences = together.flatMap((fixture, index) => {
      const workbook: WorkbookSnapshot = { ...snapshot, sheets: sheetsOf(fixture, index, snapshot.sheets) };
      const told = differencesFrom(fixture, reviewLike(fixture, workbook));
      return told.map((difference) => `${fixture.name}: ${difference}`);
    });
    expect(differences).toEqual([]);
  });
});
