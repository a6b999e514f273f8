/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { hostileRows, hostileTexts } from "../support/hostile-texts";
import { workingHeadings } from "../support/follow-up-rows";
import { snapshotOf } from "../support/sheet-snapshot";
import { press, reviewed } from "./pane-support";

// A pane shows what a cell says; whole cells of the longest kind go through the operations' own test.
const texts = hostileTexts.map(([, text]) => text.slice(0, 2000));
const sheet = () =>
  snapshotOf([workingHeadings, ...hostileRows(texts)], { name: "<b>E-006</b>", numberFormats: "dd/mm/yyyy" });

/** What markup in a cell would have made of the page, and what its scripts would have done. */
function expectUnharmed(): void {
  expect(document.querySelectorAll("img, script, iframe, b, object, [onerror], a[href*='elsewhere']")).toHaveLength(0);
  expect("hurt" in window).toBe(false);
}

const shownText = () => document.body.textContent;
const oneLine = (text: string) => text.replace(/\s+/gu, " ");

test("every observation about them can be read: the list by rule, by area and by aspect, and each one's details", async () => {
  const { session } = await reviewed([sheet()]);
  const { results } = session.getState();
  if (results.kind !== "reviewed") throw new Error("The sheet was not reviewed.");
  expect(results.review.issues.length).toBeGreaterThan(texts.length);
  expectUnharmed();
  for (const grouping of ["area", "aspect", "rule"] as const) {
    act(() => session.groupBy(grouping));
    expectUnharmed();
  }
  const unseen = new Set(texts.filter((text) => text.length < 60));
  for (const index of results.review.issues.keys()) {
    await act(() => session.goTo(index));
    const shown = oneLine(shownText());
    for (const text of unseen) if (shown.includes(oneLine(text).trim())) unseen.delete(text);
  }
  expectUnharmed();
  expect([...unseen]).toEqual([]);
}, 240_000);

test("counts of areas named like what every object has are right", async () => {
  const { session } = await reviewed([sheet()]);
  const { results } = session.getState();
  const areas = results.kind === "reviewed" ? results.review.areas : [];
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"])
    expect(areas.filter(({ area }) => area === name)).toMatchObject([{ activities: 1, overdue: 1 }]);
  expect(({} as Record<string, unknown>)["activities"]).toBeUndefined(); // nothing was written into what all objects share
}, 120_000);

test.each(["justified", "history", "settings", "template"] as const)(
  "the page %s shows them as texts, justifications with such words too",
  async (page) => {
    const { session } = await reviewed([sheet()]);
    const { results } = session.getState();
    if (results.kind !== "reviewed") throw new Error("The sheet was not reviewed.");
    for (const [at, text] of texts.slice(0, 13).entries()) {
      const issue = results.review.issues[at];
      if (issue) await act(() => session.justify([issue], { reason: text, by: text, until: null }, null));
    }
    act(() => session.open(page));
    await screen.findAllByRole("heading", { level: 1 });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expectUnharmed();
    if (page === "justified") for (const text of texts.slice(0, 13)) expect(shownText()).toContain(text);
  },
  120_000,
);

test("corrections show what the cell says, and write the corrected text", async () => {
  const spaced = texts.filter((text) => text.length < 60).map((text) => `${text}  x`);
  const rows = snapshotOf([workingHeadings, ...hostileRows(spaced)], { name: "E-006", numberFormats: "dd/mm/yyyy" });
  const written: unknown[] = [];
  const { session } = await reviewed([rows], {
    correct: (edits) => {
      written.push(...edits.map(({ value }) => value));
      return Promise.resolve({ cells: edits.length });
    },
  });
  const { results } = session.getState();
  const issues = results.kind === "reviewed" ? results.review.issues : [];
  await act(() => session.goTo(issues.findIndex(({ ruleId }) => ruleId === "stray-spaces")));
  await press(/^Corregir todas las semejantes/);
  await screen.findByRole("heading", { level: 1, name: "Corregir: Espacios de más" });
  expectUnharmed();
  await press(/^Corregir \d+ celdas/);
  expect(written).toEqual(expect.arrayContaining(["__proto__ x", "@SUM(A1:A9) x", "-2+3 x"]));
  expect(written.every((value) => typeof value === "string")).toBe(true);
  expectUnharmed();
}, 120_000);
