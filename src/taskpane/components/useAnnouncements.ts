import { useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import { describeIssue } from "../../messages/describe";
import { cellAddress } from "../../operations/addresses";
import { countSeverities } from "../state/group-issues";
import type { PaneState } from "../state/pane-state";
import { useWords } from "../words";
import { outcomeLines } from "./OutcomeLine";

/** Tells people who do not see the pane what begins, what was found, what was done and which observation was chosen. */
export function useAnnouncements({ working, results, outcome }: PaneState): void {
  const { announce } = useAnnounce();
  const words = useWords();
  const review = results.kind === "reviewed" ? results.review : null;
  const selected = results.kind === "reviewed" ? results.selected : null;
  const { pane, catalogue, list, severity } = words;

  useEffect(() => {
    if (working) announce(pane.working[working]);
  }, [announce, pane, working]);

  useEffect(() => {
    if (!review) return;
    const { error, warning, info } = countSeverities(review);
    announce(
      pane.outcome.reviewed(list([severity("error", error), severity("warning", warning), severity("info", info)])),
    );
  }, [announce, pane, list, severity, review]);

  useEffect(() => {
    if (outcome) announce(outcomeLines(outcome, words).join(". "));
  }, [announce, words, outcome]);

  useEffect(() => {
    const issue = selected === null ? undefined : review?.issues[selected];
    if (!issue) return;
    const { title, what } = describeIssue(issue, catalogue);
    announce(`${cellAddress(issue.at)}, ${title}. ${what}`);
  }, [announce, catalogue, review, selected]);
}
