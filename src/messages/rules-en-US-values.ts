import type { RuleCatalogue } from "./catalogue";
import { inCurlyQuotes as quoted } from "./quote";

const meant = (proposed: string | null) => (proposed === null ? "" : `; it seems to be ${quoted(proposed)}`);
const named = { type: "type", improvementKind: "kind of improvement", topic: "topic" } as const;

/** The words of the rules on classifications and priorities. */
export const valueRulesEnUS = {
  "unknown-classification": {
    title: "Unknown classification",
    what: ({ column, text, proposed }) =>
      `The ${named[column]} ${quoted(text)} is none of the known ones${meant(proposed)}.`,
    why: "Aspects are counted by their classification; one that is none of the known is left out of those counts.",
    how: "Enter the classification that applies, in the words of the SHCP data dictionary.",
  },
  "unknown-priority": {
    title: "Unknown priority",
    what: ({ text, proposed }) =>
      `The priority says ${quoted(text)}, which is neither Alta, Media nor Baja (high, medium, low)${meant(proposed)}.`,
    why: "Aspects are attended to by their priority; the published templates have three levels.",
    how: "Enter Alta, Media or Baja.",
  },
} satisfies Partial<RuleCatalogue>;
