import { element } from "./element";
import type { Shortcut } from "./extended-overrides";
import { ariaShortcut } from "./key-combination";
import type { AddinManifest, RibbonButton, RibbonGroup } from "./manifest-ribbon";
import type { PageWords } from "./words";

export interface Ribbon {
  readonly root: HTMLElement;
  /** Shows that a button's command is under way, or no longer. */
  setBusy(buttonId: string, isBusy: boolean): void;
}

/** The smallest picture that is not smaller than wanted on this screen, else the largest there is. */
function pictureFor(icons: ReadonlyMap<number, string>, size: number): string {
  const wanted = size * window.devicePixelRatio;
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const best = sizes.find((candidate) => candidate >= wanted) ?? sizes.at(-1) ?? 0;
  return icons.get(best) ?? "";
}

const picture = (icons: ReadonlyMap<number, string>, size: number, className: string) =>
  element("img", { class: className, src: pictureFor(icons, size), alt: "", width: `${size}`, height: `${size}` });

type Press = (button: RibbonButton) => void;

/** A button and a shortcut do the same where they call the same function. */
function shortcutOf({ action }: RibbonButton, shortcuts: readonly Shortcut[]): Shortcut | undefined {
  if (action.kind !== "executeFunction") return undefined;
  return shortcuts.find(({ actionId }) => actionId.toUpperCase() === action.functionName.toUpperCase());
}

function drawButton(button: RibbonButton, shortcut: Shortcut | undefined, press: Press): HTMLButtonElement {
  const tipId = `${button.id}.tip`;
  const drawn = element(
    "button",
    { type: "button", class: "ribbon-button", id: button.id, "aria-describedby": tipId, tabindex: "-1" },
    picture(button.icons, 32, "large"),
    picture(button.icons, 16, "small"),
    element("span", { class: "ribbon-label" }, button.label),
    element(
      "span",
      { role: "tooltip", id: tipId, class: "tip", "aria-hidden": "true" },
      element("strong", {}, button.supertip.title),
      element("span", {}, button.supertip.description),
      ...(shortcut ? [element("kbd", {}, shortcut.keys.text)] : []),
    ),
  );
  drawn.setAttribute("aria-label", button.label);
  if (shortcut) drawn.setAttribute("aria-keyshortcuts", ariaShortcut(shortcut.keys));
  drawn.addEventListener("click", () => press(button));
  return drawn;
}

function drawGroup(group: RibbonGroup, shortcuts: readonly Shortcut[], press: Press): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    element(
      "div",
      { class: "ribbon-buttons" },
      ...group.buttons.map((button) => drawButton(button, shortcutOf(button, shortcuts), press)),
    ),
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
  );
}

/** A toolbar is one stop of the Tab key; the arrows move within it (WAI-ARIA Authoring Practices, toolbar). */
function moveWithArrows(toolbar: HTMLElement): void {
  const buttons = () => [...toolbar.querySelectorAll("button")];
  const stopAt = (chosen: HTMLButtonElement | undefined) => {
    if (chosen === undefined) return;
    for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1;
  };
  stopAt(buttons()[0]);
  toolbar.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLButtonElement) stopAt(target);
  });
  toolbar.addEventListener("keydown", (event) => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = steps[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    all[(next + all.length) % all.length]?.focus();
  });
  toolbar.addEventListener("keydown", ({ key }) => toolbar.classList.toggle("tips-hidden", key === "Escape"));
  toolbar.addEventListener("pointermove", () => toolbar.classList.remove("tips-hidden"));
}

export interface RibbonContent {
  readonly manifest: AddinManifest;
  readonly shortcuts: readonly Shortcut[];
  readonly words: PageWords;
}

/** Draws the add-in's groups as Excel would, each tab's under its name. Office's own tabs all read as the home tab here. */
export function createRibbon({ manifest, shortcuts, words }: RibbonContent, press: Press): Ribbon {
  const groups = manifest.tabs.flatMap((tab) => tab.groups);
  const names = [...new Set(manifest.tabs.map((tab) => tab.label ?? words.homeTab))];
  const toolbar = element(
    "div",
    { class: "ribbon-groups", role: "toolbar", "aria-label": words.ribbon },
    ...groups.map((group) => drawGroup(group, shortcuts, press)),
  );
  moveWithArrows(toolbar);
  const tabs = element(
    "div",
    { class: "ribbon-tabs", "aria-hidden": "true" },
    ...names.map((name) => element("span", {}, name)),
  );
  return {
    root: element("div", { class: "ribbon" }, tabs, toolbar),
    setBusy: (buttonId, isBusy) => document.getElementById(buttonId)?.setAttribute("aria-busy", String(isBusy)),
  };
}
