import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Review } from "../../core/review";
import type { Issue } from "../../core/rule";
import { describeIssue } from "../../messages/describe";
import { cellAddress } from "../../operations/addresses";
import { countSeverities } from "../state/group-issues";
import type { PaneState } from "../state/pane-state";
import { useWords } from "../words";
import { outcomeLines } from "./OutcomeLine";

/** Tells people who do not see the pane what begins, what was found, what was done and which observation was chosen. */
export function useAnnouncements({ working, results, outcome, list: { news } }: PaneState): void {
  const { announce } = useAnnounce();
  const words = useWords();
  const review = results.kind === "reviewed" ? results.review : null;
  const selected = results.kind === "reviewed" ? results.selected : null;
  const { pane, catalogue, list, severity } = words;

  useEffect(() => {
    if (working) announce(pane.working[working]);
  }, [announce, pane, working]);

  const tellReview = useEffectEvent((found: Review) => {
    const { error, warning, info } = countSeverities(found);
    const counts = list([severity("error", error), severity("warning", warning), severity("info", info)]);
    if (!news) return announce(pane.outcome.reviewed(counts));
    const { resolved, added } = news;
    if (resolved.length + added > 0) announce(`${pane.results.news(resolved.length, added)}. ${counts}`);
  });
  useEffect(() => {
    if (review) tellReview(review);
  }, [review]);

  useEffect(() => {
    if (outcome) announce(outcomeLines(outcome, words).join(". "));
  }, [announce, words, outcome]);

  const tellIssue = useEffectEvent((issue: Issue) => {
    const { title, what } = describeIssue(issue, catalogue);
    announce(`${cellAddress(issue.at)}, ${title}. ${what}`);
  });
  const chosen = selected === null ? undefined : review?.issues[selected];
  const told = useRef<Issue | undefined>(undefined);
  useEffect(() => {
    const before = told.current;
    told.current = chosen;
    // A review after an edit makes every observation anew.
    if (chosen && !(before && isSameCase(before, chosen))) tellIssue(chosen);
  }, [chosen]);
}

const isSameCase = (a: Issue, b: Issue) =>
  a.ruleId === b.ruleId && a.sheetId === b.sheetId && a.at.row === b.at.row && a.at.column === b.at.column;
