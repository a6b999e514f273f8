import { useEffect, useEffectEvent } from "react";

// On these Alt and an arrow open what they offer.
const opensByArrow = "select, [role=combobox], [aria-haspopup]";

export interface Walk {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** Alt+↑ and Alt+↓ walk through the observations wherever the focus is in the pane. */
export function useWalkKeys({ onPrevious, onNext }: Walk): void {
  const walk = useEffectEvent((event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || (key !== "ArrowDown" && key !== "ArrowUp")) return;
    if (target instanceof Element && target.matches(opensByArrow)) return;
    event.preventDefault();
    if (key === "ArrowDown") onNext();
    else onPrevious();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => walk(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
