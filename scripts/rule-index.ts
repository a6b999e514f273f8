import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/core/rules";
import { catalogueFor } from "../src/messages/describe";
import { projectFolder } from "./paths";

/** What the index tells of a rule. */
export interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly asksFor: string;
}

export const indexFile = join(projectFolder, "docs", "rules", "README.md");

export const indexLine = ({ id, title, severity, asksFor }: IndexEntry): string =>
  `| [${id}](${id}.md) | ${title} | ${severity} | ${asksFor} |`;

const heading = "| Rule | Title | Severity | What it asks for |\n| --- | --- | --- | --- |\n";

/** The table of an index, from its heading to the last line. */
export const indexTable = /^\| Rule +\|.*\n\|[-| ]+\n(?:\|.*\n)+/mu;

/** What a rule's page says that it asks for: the sentence after its Spanish title. */
function asksForOf(id: string): string {
  const page = readFileSync(join(projectFolder, "docs", "rules", `${id}.md`), "utf8");
  const [, sentence] = /^_[^_]+\._ (.+)$/mu.exec(page) ?? [];
  if (sentence === undefined)
    throw new Error(`docs/rules/${id}.md does not say in its first line what the rule asks for.`);
  return sentence;
}

/** The index of the rules with its table as it should be: every rule in the order of the registry. */
export function withRuleIndex(text: string): string {
  const words = catalogueFor("es-MX").rules;
  const lines = rules.map(({ id, severity }) =>
    indexLine({ id, severity, title: words[id].title, asksFor: asksForOf(id) }),
  );
  return text.replace(indexTable, () => `${heading}${lines.join("\n")}\n`);
}
