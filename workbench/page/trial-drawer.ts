import { element } from "./element";
import { createExcelForm } from "./excel-form";
import { createFaultPanel } from "./fault-panel";
import type { PageAddress } from "./page-address";
import type { Session } from "./session";
import { createTrafficPanel } from "./traffic-panel";
import { trialWordsFor } from "./trial-words";

export interface TrialDrawer {
  readonly root: HTMLElement;
  readonly isOpen: boolean;
  toggle(): void;
  /** Another workbook has been opened. */
  renew(): void;
  /** Puts the focus into it; false where it is closed. */
  enter(): boolean;
}

export interface TrialDrawerOptions {
  readonly address: PageAddress;
  readonly session: () => Session | null;
  /** Called after the drawer was opened or closed. */
  readonly onToggle: (isOpen: boolean) => void;
}

const refreshEveryMs = 500;

/** The drawer at the bottom: faults to be played, another Excel to be opened, and what the add-in asks Excel for. */
export function createTrialDrawer({ address, session, onToggle }: TrialDrawerOptions): TrialDrawer {
  const words = trialWordsFor(address.language);
  const faults = createFaultPanel(words, () => session()?.host.faults ?? null);
  const traffic = createTrafficPanel(words, address.language, () => {
    const open = session();
    return open === null ? null : { traffic: open.host.traffic, fileName: open.document.name };
  });
  const form = createExcelForm(words, address, location.search, (query) => location.assign(query));
  const closeButton = element("button", { type: "button", class: "trial-close", "aria-label": words.close }, "✕");
  const root = element(
    "section",
    { class: "trials", "aria-label": words.title, hidden: true },
    closeButton,
    faults.root,
    form,
    traffic.root,
  );
  let timer: ReturnType<typeof setInterval> | undefined;
  const toggle = () => {
    root.hidden = !root.hidden;
    clearInterval(timer);
    if (!root.hidden) {
      traffic.refresh();
      timer = setInterval(() => traffic.refresh(), refreshEveryMs);
    }
    onToggle(!root.hidden);
  };
  closeButton.addEventListener("click", toggle);
  root.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") toggle();
  });
  return {
    root,
    get isOpen() {
      return !root.hidden;
    },
    toggle,
    renew: () => {
      faults.renew();
      traffic.refresh();
    },
    enter: () => {
      if (root.hidden) return false;
      root.querySelector("input")?.focus();
      return true;
    },
  };
}
