import { aspectTypes, compareColumn, improvementKinds, topics } from "../classification";
import { defineRule } from "../rule";
import { given } from "../given";

const vocabularies = { type: aspectTypes, improvementKind: improvementKinds, topic: topics } as const;
const columns = ["type", "improvementKind", "topic"] as const;

/** The type of an aspect, the kind of improvement and the topic are among those that the federation defines. */
export const unknownClassification = defineRule({
  id: "unknown-classification",
  severity: "warning",
  needs: [],
  needsOneOf: columns,

  *check({ activities, columns: present }) {
    for (const column of columns) {
      if (!present.has(column)) continue;
      const { understood, unknown } = compareColumn(activities, (activity) => activity[column], vocabularies[column]);
      // Where most values are strange, the column classifies something else.
      const strange = unknown.filter(({ proposed }) => proposed === null).length;
      if (strange > understood) continue;
      for (const { text, proposed, cells } of unknown) {
        const [first, ...alsoAt] = cells;
        const finding = { at: given(first), alsoAt, data: { column, text, proposed } };
        yield proposed === null ? finding : { ...finding, replacement: proposed };
      }
    }
  },

  gathersBy: ({ text }) => text,
});
