import type { FaultName, FaultPlayer } from "../host/faults";
import { faultNames } from "../host/faults";
import { element } from "./element";
import type { TrialWords } from "./trial-words";

export interface FaultPanel {
  readonly root: HTMLElement;
  /** The workbook has been opened: its Excel has no fault any more. */
  renew(): void;
}

/** Faults to be ticked, each played while it is. */
export function createFaultPanel(words: TrialWords, player: () => FaultPlayer | null): FaultPanel {
  const boxes = new Map<FaultName, HTMLInputElement>();
  const entries = faultNames.map((name) => {
    const box = element("input", { type: "checkbox", name });
    boxes.set(name, box);
    box.addEventListener("change", () => {
      if (box.checked) player()?.start(name);
      else player()?.stop(name);
    });
    return element("li", {}, element("label", {}, box, words.faultNames[name]));
  });
  const untick = () => {
    for (const box of boxes.values()) box.checked = false;
  };
  const stopAll = element("button", { type: "button", class: "trial-button" }, words.stopAll);
  stopAll.addEventListener("click", () => {
    player()?.stopAll();
    untick();
  });
  return {
    root: element(
      "section",
      { class: "trial-section", "aria-label": words.faults },
      element("div", { class: "trial-heading" }, element("h3", {}, words.faults), stopAll),
      element("p", { class: "trial-hint" }, words.faultsHint),
      element("ul", { class: "fault-list" }, ...entries),
    ),
    renew: untick,
  };
}
