import { brokenSpacings } from "../broken-spacing";
import { unusableLinkIn } from "../links";
import { defineRule } from "../rule";
import { suspectTexts, suspectTextsInSteps } from "../written-texts";

/** A link by which evidence is given can be opened. */
export const unusableLink = defineRule({
  id: "unusable-link",
  severity: "warning",
  needs: [],
  needsOneOf: ["product", "proof"],

  prepare: suspectTextsInSteps,

  *check(table) {
    const broken = brokenSpacings(table);
    for (const written of suspectTexts(table)) {
      const { column, at, text } = written;
      if ((column !== "product" && column !== "proof") || broken.has(written)) continue;
      const lines = text.split("\n").map((line) => ({ line, unusable: unusableLinkIn(line) }));
      const [first, ...others] = lines.flatMap(({ unusable }) => unusable ?? []);
      if (first === undefined) continue;
      const data = { link: first.link, problem: first.problem, corrected: first.corrected, others: others.length };
      const isCertain = [first, ...others].every(({ corrected }) => corrected !== null);
      const whole = lines.map(({ line, unusable }) =>
        line.replace(unusable?.link ?? "", () => unusable?.corrected ?? ""),
      );
      yield isCertain ? { at, data, replacement: whole.join("\n") } : { at, data };
    }
  },
});
