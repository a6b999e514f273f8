import type { Loss } from "../document/losses";
import { element } from "./element";
import { sentencesAbout } from "./loss-words";
import type { LossWords } from "./loss-words";

/** Asks whether to save although something will be lost. */
export interface LossDialog {
  readonly root: HTMLDialogElement;
  /** Says what will be lost; true where the person goes on all the same. While it is open, another question is answered with no. */
  readonly ask: (losses: readonly Loss[]) => Promise<boolean>;
}

export function createLossDialog(words: LossWords): LossDialog {
  const list = element("ul", { id: "losses" });
  const button = (value: string, text: string) => {
    const made = element("button", { type: "button", class: "trial-button" }, text);
    made.addEventListener("click", () => root.close(value));
    return made;
  };
  const root = element(
    "dialog",
    { class: "loss-dialog", role: "alertdialog", "aria-labelledby": "loss-title", "aria-describedby": "losses" },
    element("h2", { id: "loss-title" }, words.title),
    list,
  );
  // The first button has the focus: by pressing Enter nobody loses anything.
  root.append(element("p", { class: "loss-actions" }, button("", words.doNotSave), button("save", words.saveAnyway)));
  const ask = (losses: readonly Loss[]): Promise<boolean> => {
    if (root.open) return Promise.resolve(false);
    list.replaceChildren(...sentencesAbout(losses, words).map((sentence) => element("li", {}, sentence)));
    root.returnValue = "";
    root.showModal();
    return new Promise((resolve) => {
      root.addEventListener("close", () => resolve(root.returnValue === "save"), { once: true });
    });
  };
  return { root, ask };
}
