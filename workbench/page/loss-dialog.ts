import type { Loss } from "../document/losses";
import { askIn } from "./ask-in";
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
  const ask = async (losses: readonly Loss[]): Promise<boolean> => {
    const show = () => list.replaceChildren(...sentencesAbout(losses, words).map((text) => element("li", {}, text)));
    return (await askIn(root, show)) === "save";
  };
  return { root, ask };
}
