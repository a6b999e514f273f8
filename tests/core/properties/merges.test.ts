import fc from "fast-check";
import { mergeJustifications, putJustifications, type JustificationEntry } from "../../../src/core/justification";
import { checkMerge } from "./check-merge";
import { checkProperty } from "./check-property";

const instant = fc.nat(5).map((minute) => `2026-03-03T16:0${minute}:00.000Z`);
const key = fc.constantFrom("AAAAAAAA....", "BBBBBBBB.abcd...", "CCCCCCCC.abcd.efgh..");

export const justificationEntry: fc.Arbitrary<JustificationEntry> = fc.oneof(
  fc.record({ key, at: instant, takenBack: fc.constant(true as const) }),
  fc.record({
    key,
    at: instant,
    needed: fc.nat(4),
    value: fc.constantFrom("v1", "v2"),
    ruleId: fc.constant("overdue"),
    reason: fc.constantFrom("Prórroga autorizada", "Oficio 12/2026"),
    by: fc.constantFrom("Ana", "Luis"),
    until: fc.constantFrom(null, "2026-06-30"),
    about: fc.constant({ sheetName: "E006", number: "1", aspect: "Difundir", value: "2015-06-30" }),
  }),
);

/** The entries of one state: of each key one. */
const state = fc.array(justificationEntry, { maxLength: 6 }).map((entries) => mergeJustifications(entries, []));

describe("merging the justifications of two states", () => {
  test("is the same in any order, in any grouping and however often", () => {
    checkMerge(state, mergeJustifications, 500);
  });

  test("loses the entry of no key, and keeps what was said last", () => {
    checkProperty(
      fc.property(state, state, (one, other) => {
        const merged = mergeJustifications(one, other);
        for (const entry of [...one, ...other]) {
          const kept = merged.filter((candidate) => candidate.key === entry.key);
          expect(kept).toHaveLength(1);
          expect((kept[0]?.at ?? "") >= entry.at).toBe(true);
        }
      }),
      500,
    );
  });

  test("what a person puts holds, even where their clock is slow", () => {
    checkProperty(
      fc.property(state, justificationEntry, (entries, entry) => {
        const { at, ...said } = entry;
        const found = putJustifications(entries, [entry]).find((candidate) => candidate.key === entry.key);
        expect(found).toMatchObject(said);
        expect((found?.at ?? "") >= at).toBe(true);
      }),
      500,
    );
  });
});
