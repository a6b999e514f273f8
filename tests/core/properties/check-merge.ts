import fc from "fast-check";
import { checkProperty } from "./check-property";

/** Sees that states merge to the same in any order and in any grouping, and that what is merged already changes nothing. */
export function checkMerge<State>(
  state: fc.Arbitrary<State>,
  merge: (one: State, other: State) => State,
  runs?: number,
): void {
  checkProperty(
    fc.property(state, state, state, (one, two, three) => {
      const merged = merge(one, two);
      expect(merged).toEqual(merge(two, one));
      expect(merge(merged, three)).toEqual(merge(one, merge(two, three)));
      expect(merge(merged, two)).toEqual(merged);
      expect(merge(merged, merged)).toEqual(merged);
    }),
    runs,
  );
}
