import { defaultRangeExtractor, measureElement, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useState, type RefObject } from "react";
import type { ListRow } from "../state/list-rows";

/** A row that is drawn, and how far from the top of the list. */
export interface ShownRow {
  readonly row: ListRow;
  readonly at: number;
  readonly top: number;
}

export interface VirtualRows {
  readonly shown: readonly ShownRow[];
  /** Of the whole list, in pixels. */
  readonly height: number;
  /** Takes the true height of a row that was drawn; it names itself by `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
  /** Scrolls so far that the row is drawn near the top. */
  readonly bring: (at: number) => void;
}

// About what a row is high before it was drawn once.
const likelyHeights = { group: 32, issue: 44, more: 28 } as const;
const drawnBeyond = 12;

/** The rows that can be seen, of a list as long as it likes, in a page that scrolls as a whole. */
export function useVirtualRows(
  container: RefObject<HTMLElement | null>,
  rows: readonly ListRow[],
  /** A row that is drawn wherever the page is scrolled to, since the focus is in it or would come to it. */
  kept: number,
): VirtualRows {
  const [margin, setMargin] = useState(0);
  const likelyHeight = useCallback((at: number) => likelyHeights[rows[at]?.kind ?? "issue"], [rows]);
  const keyAt = useCallback(
    (at: number) => {
      const row = rows[at];
      return row?.key ?? at;
    },
    [rows],
  );
  const drawn = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (kept < 0 || kept >= range.count || inSight.includes(kept)) return inSight;
      return [...inSight, kept].sort((a, b) => a - b);
    },
    [kept],
  );
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: likelyHeight,
    getItemKey: keyAt,
    rangeExtractor: drawn,
    overscan: drawnBeyond,
    scrollMargin: margin,
    scrollPaddingStart: likelyHeights.group,
    // Where nothing is laid out, an element has no height.
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || likelyHeight(instance.indexFromElement(element)),
  });

  // What stands above the list comes and goes, and the page grows and shrinks with it.
  useEffect(() => {
    const list = container.current;
    if (!list || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => setMargin(list.getBoundingClientRect().top + window.scrollY));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [container]);

  const shown = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const row = rows[index];
    return row ? [{ row, at: index, top: start - margin }] : [];
  });
  return {
    shown,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    bring: useCallback((at: number) => virtualizer.scrollToIndex(at, { align: "start" }), [virtualizer]),
  };
}
