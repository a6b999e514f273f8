import { useEffect, useEffectEvent, useLayoutEffect, useRef, type PointerEvent, type RefObject } from "react";
import type { ListRow } from "../state/list-rows";
import { buttonOf, keyOfTarget } from "./useRowKeys";
import type { VirtualRows } from "./useVirtualRows";

interface Drawn {
  readonly rows: readonly ListRow[];
  /** From the top of the page, by the keys of the rows that were drawn. */
  readonly tops: ReadonlyMap<string, number>;
}

/** The row that is to stay where it is: the one given, or where it is gone the next one that is still there. */
function survivor(from: string, before: readonly ListRow[], after: ReadonlySet<string>): string | undefined {
  const keys = before.map(({ key }) => key);
  return keys.slice(Math.max(keys.indexOf(from), 0)).find((key) => after.has(key));
}

export interface SteadyScroll {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

/**
 * Keeps the list where the person looks: what comes or goes above the row under the pointer, the row with the focus or, further down, the
 * first one in sight, does not move it. Brings an observation that was chosen to sight.
 */
export function useSteadyScroll(
  container: RefObject<HTMLElement | null>,
  rows: readonly ListRow[],
  { shown, bring }: Pick<VirtualRows, "shown" | "bring">,
  { selected, isFollowed }: { readonly selected: number | null; readonly isFollowed: boolean },
): SteadyScroll {
  const under = useRef<string | null>(null);
  const last = useRef<Drawn | null>(null);

  const looksAt = (before: Drawn): string | null => {
    const focused = document.activeElement && container.current?.contains(document.activeElement);
    if (under.current !== null) return under.current;
    if (focused && document.activeElement) return keyOfTarget(document.activeElement);
    const [first] = before.tops.values();
    if (first === undefined || first >= window.scrollY) return null;
    return [...before.tops].find(([, top]) => top >= window.scrollY)?.[0] ?? null;
  };

  useLayoutEffect(() => {
    const top = (container.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    const tops = new Map(shown.map((item) => [item.row.key, top + item.top]));
    const before = last.current;
    last.current = { rows, tops };
    if (!before) return;
    const from = looksAt(before);
    if (from === null) return;
    const key = before.rows === rows ? from : survivor(from, before.rows, new Set(rows.map(({ key }) => key)));
    const [was, is] = key === undefined ? [] : [before.tops.get(key), tops.get(key)];
    if (was !== undefined && is !== undefined && Math.abs(is - was) > 0.5) window.scrollBy(0, is - was);
  });

  const show = useEffectEvent((index: number) => {
    // The sheet is where the person is: the list does not move under the pointer by itself.
    if (isFollowed && under.current !== null) return;
    const at = rows.findIndex((row) => row.kind === "issue" && row.index === index);
    const row = rows[at];
    if (!row) return;
    const button = buttonOf(container.current, row.key);
    if (button) button.scrollIntoView({ block: "nearest" });
    else bring(at);
  });
  // A group that is opened for it brings its row a moment later.
  const isListed = rows.some((row) => row.kind === "issue" && row.index === selected);
  useEffect(() => {
    if (selected !== null && isListed) show(selected);
  }, [selected, isListed]);

  return {
    onPointerOver: ({ target }) => {
      under.current = keyOfTarget(target);
    },
    onPointerLeave: () => {
      under.current = null;
    },
  };
}
