import fc from "fast-check";
import { compareRuns } from "../../../src/core/compare-runs";
import { decodeHistory, encodeHistory } from "../../../src/core/history-encoding";
import { countKeys, mergeHistories, mostRuns, type HistoryRun, type KeysByRule } from "../../../src/core/history-run";
import { checkMerge } from "./check-merge";
import { checkProperty } from "./check-property";

const key = fc
  .constantFrom("A", "B", "C", "D", "E", "F", "G", "H")
  .chain((letter) => fc.constantFrom(letter.repeat(8), `${letter.repeat(8)}aaaa`, `${letter.repeat(8)}aaaa~2`));
const keys: fc.Arbitrary<KeysByRule> = fc.dictionary(
  fc.constantFrom("overdue", "missing-evidence", "number-gap"),
  fc.uniqueArray(key, { maxLength: 8 }).map((list) => [...list].sort()),
);

const run: fc.Arbitrary<HistoryRun> = fc.record({
  id: fc.nat(60).map((id) => `r${id}`),
  at: fc.nat(50).map((minute) => `2026-03-03T16:${String(minute).padStart(2, "0")}:00.000Z`),
  asOf: fc.constantFrom("2026-03-31", "2026-09-30"),
  ruleSet: fc.constantFrom("0.1.0", "0.2.0"),
  areas: fc.dictionary(fc.constantFrom("Planeación", ""), fc.nat(9)),
  silent: fc.subarray(["overdue", "number-gap"]),
  open: keys,
  justified: keys,
});
const history = fc.array(run, { maxLength: 45 }).map((runs) => mergeHistories(runs, []));

describe("the history of reviews", () => {
  test("is read as it was stored", () => {
    checkProperty(
      fc.property(history, (runs) => {
        const stored: unknown = JSON.parse(JSON.stringify(encodeHistory(runs)));
        expect(stored).toEqual(encodeHistory(runs));
        expect(decodeHistory(encodeHistory(runs))).toEqual(runs);
      }),
    );
  });

  test("merges alike in any order, in any grouping and however often", () => {
    checkMerge(history, mergeHistories);
  });

  test("keeps the last thirty, in the order of time", () => {
    checkProperty(
      fc.property(history, history, (one, two) => {
        const merged = mergeHistories(one, two);
        const ids = new Set([...one, ...two].map(({ id }) => id));
        expect(merged).toHaveLength(Math.min(ids.size, mostRuns));
        expect(merged.map(({ at }) => at)).toEqual(merged.map(({ at }) => at).sort());
      }),
    );
  });

  test("tells of a review and itself that nothing changed", () => {
    checkProperty(
      fc.property(run, fc.array(run), (same, earlier) => {
        const { corrected, added, reopened, justified, notCompared } = compareRuns(same, same, earlier);
        expect([corrected, added, reopened, justified, notCompared]).toEqual([0, 0, 0, 0, []]);
      }),
    );
  });

  test("accounts for every observation that counts", () => {
    checkProperty(
      fc.property(run, run, fc.array(run), (before, now, earlier) => {
        // A key counts once: what is set aside does not count as well.
        const only = ({ open, ...rest }: HistoryRun): HistoryRun => ({ ...rest, open, justified: {}, silent: [] });
        const [one, two] = [only(before), only(now)];
        const { corrected, added, reopened } = compareRuns(one, two, earlier);
        expect(countKeys(two.open)).toBe(countKeys(one.open) - corrected + added + reopened);
      }),
    );
  });
});
