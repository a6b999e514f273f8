import { paneEnUS } from "../../src/messages/pane-en-US";
import { paneEsMX } from "../../src/messages/pane-es-MX";

const fates = ["added", "deleted", "renamed"] as const;

test.each([
  [paneEsMX, /^Otra persona /],
  [paneEnUS, /[Ss]omeone else/],
])("what became of a sheet is told apart, whose sheet and by whom", ({ stale: { became, sheet } }, byOthers) => {
  const sentences = fates.flatMap((fate) => [became[fate]("E-006", false), became[fate]("E-006", true)]);
  expect(new Set([...sentences, sheet("E-006", false), sheet("E-006", true)]).size).toBe(sentences.length + 2);
  for (const fate of fates) {
    expect(became[fate]("E-006", true)).toMatch(byOthers);
    expect(became[fate]("E-006", false)).not.toMatch(byOthers);
    expect(became[fate](null, true)).toMatch(/^\p{Lu}[^.]*\.$/u);
    if (fate !== "added") expect(became[fate]("E-006", false)).toContain("E-006");
    expect(became[fate](null, false)).not.toContain("null");
  }
});

test("a deleted and a renamed sheet, in Spanish", () => {
  const { deleted, renamed } = paneEsMX.stale.became;
  expect(deleted("E-006", true)).toBe("Otra persona eliminó la hoja «E-006» después de la revisión.");
  expect(renamed("E-006", false)).toBe("Cambió el nombre de la hoja «E-006» después de la revisión.");
});
