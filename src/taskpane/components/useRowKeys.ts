import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { ListRow } from "../state/list-rows";

/** The button of a row, by the key that it carries. */
export function buttonOf(container: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(container?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].find(
    ({ dataset }) => dataset["row"] === key,
  );
}

export const keyOfTarget = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? null) : null;

/** Where a key leads from a row: to another row, or to the group being opened or closed. */
function stepFrom(rows: readonly ListRow[], at: number, key: string): number | "toggle" | null {
  const row = rows[at];
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, rows.length - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return rows.length - 1;
    case "ArrowRight":
      return row?.kind === "group" ? (row.isOpen ? at + 1 : "toggle") : null;
    case "ArrowLeft":
      if (row?.kind === "group") return row.isOpen ? "toggle" : null;
      return rows.findIndex((other) => other.kind === "group" && other.group.key === row?.group.key);
    default:
      return null;
  }
}

export interface RowKeys {
  /** Position of the one row that the Tab key comes to. */
  readonly stop: number;
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/**
 * The arrow keys, Home and End walk through the list, which is one stop of the Tab key; right and left open and close groups. Where the row
 * with the focus goes, the focus comes to the one that takes its place.
 */
export function useRowKeys(
  container: RefObject<HTMLElement | null>,
  rows: readonly ListRow[],
  { selected, onToggle }: { readonly selected: number | null; readonly onToggle: (key: string) => void },
): RowKeys {
  const [active, setActive] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const hasFocus = useRef(false);
  const lastAt = useRef(0);
  const activeAt = active === null ? -1 : rows.findIndex((row) => row.key === active);
  const selectedAt = rows.findIndex((row) => row.kind === "issue" && row.index === selected);
  const stop = activeAt >= 0 ? activeAt : Math.max(selectedAt, 0);

  const goTo = (at: number) => {
    const row = rows[at];
    if (!row) return;
    wanted.current = row.key;
    setActive(wanted.current);
  };

  useEffect(() => {
    if (activeAt >= 0) lastAt.current = activeAt;
    else if (active !== null && hasFocus.current && rows.length > 0) goTo(Math.min(lastAt.current, rows.length - 1));
  });

  useLayoutEffect(() => {
    const button = wanted.current === null ? undefined : buttonOf(container.current, wanted.current);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: "nearest" });
  });

  return {
    stop,
    handlers: {
      onFocus: ({ target }) => {
        hasFocus.current = true;
        setActive(keyOfTarget(target));
      },
      // A row that goes takes its focus along without a word; one that is left says where the focus went.
      onBlur: ({ relatedTarget, target }) => {
        if (relatedTarget !== null || target.isConnected) hasFocus.current = false;
      },
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || keyOfTarget(event.target) === null)
          return;
        const step = stepFrom(rows, stop, event.key);
        if (step === null) return;
        event.preventDefault();
        const row = rows[stop];
        if (step !== "toggle") goTo(step);
        else if (row) onToggle(row.group.key);
      },
    },
  };
}
