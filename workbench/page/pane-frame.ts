import { element } from "./element";
import { paneWidths } from "./page-address";
import type { PageWords } from "./words";

export interface PaneFrame {
  readonly root: HTMLElement;
  /** Makes room for the add-in anew and returns the frame that it will run in; what ran before ends. */
  renew(): HTMLIFrameElement;
  readonly isOpen: boolean;
  show(): void;
  hide(): void;
}

export interface PaneFrameOptions {
  readonly title: string;
  readonly icon: string | null;
  readonly width: number;
  readonly words: PageWords;
  /** Called after the pane was shown or hidden by anyone. */
  readonly onVisibility: (isOpen: boolean) => void;
}

const step = 20;

function createSplitter(initial: number, words: PageWords, apply: (width: number) => void): HTMLElement {
  const splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": words.resizePane,
    "aria-valuemin": `${paneWidths.least}`,
    "aria-valuemax": `${paneWidths.most}`,
  });
  let width = initial;
  const set = (wanted: number) => {
    width = Math.round(Math.min(Math.max(wanted, paneWidths.least), paneWidths.most));
    splitter.setAttribute("aria-valuenow", `${width}`);
    apply(width);
  };
  set(initial);
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    const [startX, startWidth] = [event.clientX, width];
    const move = (moved: PointerEvent) => set(startWidth + startX - moved.clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", move), {
      once: true,
    });
    event.preventDefault();
  });
  splitter.addEventListener("keydown", (event) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidths.least,
      End: paneWidths.most,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  return splitter;
}

/**
 * The pane at the right, with Excel's title bar over the add-in's page. With the shared runtime one page serves pane and commands: once it
 * is loaded it stays loaded, laid out but unseen, while the pane is closed.
 */
export function createPaneFrame({ title, icon, width, words, onVisibility }: PaneFrameOptions): PaneFrame {
  const place = element("div", { class: "pane-place" });
  const closeButton = element("button", { type: "button", class: "pane-close", "aria-label": words.closePane }, "✕");
  const bar = element(
    "div",
    { class: "pane-bar" },
    ...(icon === null ? [] : [element("img", { src: icon, alt: "", width: "16", height: "16" })]),
    element("h2", {}, title),
    closeButton,
  );
  const root = element(
    "aside",
    { class: "pane is-closed", "aria-label": title },
    element("div", { class: "pane-body" }, bar, place),
  );
  root.prepend(createSplitter(width, words, (wanted) => root.style.setProperty("--pane-width", `${wanted}px`)));
  let isOpen = false;

  const toggle = (open: boolean) => {
    if (open === isOpen) return;
    isOpen = open;
    root.classList.toggle("is-closed", !open);
    onVisibility(open);
  };
  closeButton.addEventListener("click", () => toggle(false));
  return {
    root,
    renew() {
      const frame = element("iframe", { title, class: "pane-frame" });
      place.replaceChildren(frame);
      return frame;
    },
    get isOpen() {
      return isOpen;
    },
    show: () => toggle(true),
    hide: () => toggle(false),
  };
}
