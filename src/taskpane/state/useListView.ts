import { useDeferredValue, useMemo } from "react";
import type { Review } from "../../core/review";
import { useWords } from "../words";
import { listView, type ListView } from "./list-view";
import type { PaneState } from "./pane-state";
import { searchTexts } from "./search-text";

/** What the list shows; worked out anew where review, grouping or filters change. */
export function useListView(review: Review | null, { grouping, list }: PaneState): ListView | null {
  const { catalogue } = useWords();
  const textAt = useMemo(() => searchTexts(review ?? { issues: [] }, catalogue), [review, catalogue]);
  const { filters, showsUnreliable } = list;
  // Searching ten thousand texts takes longer than a key press.
  const query = useDeferredValue(filters.query);
  return useMemo(
    () => review && listView(review, { grouping, list: { filters: { ...filters, query }, showsUnreliable }, textAt }),
    [review, grouping, filters, query, showsUnreliable, textAt],
  );
}
