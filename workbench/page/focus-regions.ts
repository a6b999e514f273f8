/** A part of the page that F6 stops at, as in Excel. */
export interface FocusRegion {
  readonly root: HTMLElement;
  /** Puts the focus where a person would go on; false where the region cannot take it now. */
  readonly enter: () => boolean;
}

export interface FocusRegions {
  /** Goes on to the next region, or back to the one before, from the one given. */
  move(from: HTMLElement | null, isForward: boolean): void;
}

/** Enters a region at the first element that matches and can be seen. */
export function enterAt(root: HTMLElement, selector: string): boolean {
  const target = [...root.querySelectorAll<HTMLElement>(selector)].find((candidate) => candidate.checkVisibility());
  target?.focus();
  return target !== undefined;
}

/** F6 and Ctrl+F6 go round the regions in the order given, with Shift the other way round. */
export function createFocusRegions(regions: readonly FocusRegion[]): FocusRegions {
  const move = (from: HTMLElement | null, isForward: boolean) => {
    const start = regions.findIndex(({ root }) => root === from);
    const step = isForward ? 1 : -1;
    for (let count = 1; count <= regions.length; count += 1) {
      const at = (start + count * step + 2 * regions.length) % regions.length;
      if (regions[at]?.enter()) return;
    }
  };
  // The grid keeps the keys that it gets, so this one is taken before.
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const from = regions.find(({ root }) => root.contains(document.activeElement));
      move(from?.root ?? null, !event.shiftKey);
    },
    { capture: true },
  );
  return { move };
}
