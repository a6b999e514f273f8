import type { IssueGroup } from "../state/group-issues";
import type { Words } from "../words";

/** What a group of observations is called. */
export function groupTitle({ title }: Pick<IssueGroup, "title">, { pane, ruleTitle }: Words): string {
  switch (title.kind) {
    case "headings":
      return pane.list.headings;
    case "area":
      return title.area ?? pane.list.withoutArea;
    case "aspect": {
      const { number, text } = title.aspect;
      const named = [number.value, text.value].filter((part) => part !== null).join(" · ");
      return named === "" ? pane.results.withoutAspect : named;
    }
    case "rule":
      return ruleTitle(title.ruleId);
  }
}
