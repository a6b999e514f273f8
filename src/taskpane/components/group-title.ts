import type { AspectHeading } from "../../core/follow-up-sheet";
import type { IssueGroup } from "../state/group-issues";
import type { Words } from "../words";

/** The number and the text of an aspect, as far as it has them. */
export function aspectTitle({ number, text }: AspectHeading): string {
  return [number.value, text.value].filter((part) => part !== null).join(" · ");
}

/** What a group of observations is called. */
export function groupTitle({ title }: Pick<IssueGroup, "title">, { pane, ruleTitle }: Words): string {
  switch (title.kind) {
    case "headings":
      return pane.list.headings;
    case "area":
      return title.area ?? pane.list.withoutArea;
    case "aspect": {
      const named = aspectTitle(title.aspect);
      return named === "" ? pane.results.withoutAspect : named;
    }
    case "rule":
      return ruleTitle(title.ruleId);
  }
}
