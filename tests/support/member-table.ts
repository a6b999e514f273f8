import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../scripts/paths";

/** A line of the table of docs/workbench.md, for one of its members. */
export interface TableMember {
  /** "Excel.Range". */
  readonly className: string;
  readonly member: string;
  readonly set: string;
  readonly does: string;
  readonly source: string;
  /** Files in tests, without their ending. */
  readonly heldBy: readonly string[];
  /** "no", or "yes: 3" with the step of the checklist. */
  readonly guess: string;
}

export const workbenchPage = readFileSync(join(projectFolder, "docs", "workbench.md"), "utf8");

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? "");

/** The members that the add-in uses, as docs/workbench.md lists them. */
export function membersInTable(): TableMember[] {
  const lines = workbenchPage.split("\n").filter((line) => /^\| `(Excel|Office|OfficeExtension)\b/.test(line));
  return lines.flatMap((line) => {
    const [, classes = "", members = "", set = "", does = "", source = "", heldBy = "", guess = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    const [className = ""] = codesIn(classes);
    return codesIn(members).map((member) => ({
      ...{ className, member, set, does, source, heldBy: codesIn(heldBy), guess },
    }));
  });
}

/** What the host answers beyond that, as "Range.getRow", with the tests that the page names. */
export function membersBeyond(): readonly { readonly name: string; readonly heldBy: readonly string[] }[] {
  const section = workbenchPage.split("## Beyond what the add-in uses")[1]?.split("\n## ")[0] ?? "";
  return section.split("\n").flatMap((line) => {
    const [, classes = "", members = "", heldBy = ""] = line.split("|");
    const [className = ""] = codesIn(classes);
    return codesIn(members).map((member) => ({ name: `${className}.${member}`, heldBy: codesIn(heldBy) }));
  });
}
