import { makeRule } from "./make-rule";
import { projectFolder } from "./paths";
import { say, sayFailure } from "./say";

/** `npm run new:rule -- missing-budget` begins a rule. */
try {
  const [id = "", ...more] = process.argv.slice(2);
  if (id === "" || more.length > 0) throw new Error("Name the rule by its fault: npm run new:rule -- missing-budget");
  say(`Made or changed:\n  ${makeRule(projectFolder, id).join("\n  ")}`);
  say(
    "Write, in this order: the statements of the page; the cases of the test; the rule; its words in both languages; a case in `everything` of tests/core/rules/registry.test.ts.",
  );
  say(`Then: npx jest tests/core/rules/${id} tests/core/rules/registry tests/messages, and npm run rule-index.`);
} catch (error) {
  sayFailure(error);
}
