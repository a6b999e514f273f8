import { compareColumn, priorities } from "../classification";
import { defineRule } from "../rule";
import { given } from "../given";

/** A priority is high, medium or low. */
export const unknownPriority = defineRule({
  id: "unknown-priority",
  severity: "warning",
  needs: ["priority"],

  *check({ activities }) {
    const { unknown } = compareColumn(activities, ({ priority }) => priority, priorities);
    for (const { text, proposed, cells } of unknown) {
      const [first, ...alsoAt] = cells;
      const finding = { at: given(first), alsoAt, data: { text, proposed } };
      yield proposed === null ? finding : { ...finding, replacement: proposed };
    }
  },

  gathersBy: ({ text }) => text,
});
