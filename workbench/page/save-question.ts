import { askIn } from "./ask-in";
import { element } from "./element";
import type { PageWords } from "./words";

export type SaveAnswer = "save" | "discard" | "cancel";

export interface SaveQuestion {
  readonly root: HTMLDialogElement;
  /** Asks what is to become of the changes in `file`; Escape cancels. Asked again before there is an answer, it stays as it is: "cancel". */
  ask(file: string): Promise<SaveAnswer>;
}

/** The question before another workbook takes the place of one with unsaved changes, with Excel's three answers. */
export function createSaveQuestion({ question }: PageWords): SaveQuestion {
  const title = element("h2", { id: "save-question-title" });
  const answer = (value: SaveAnswer, words: string, isMain = false) => {
    const button = element("button", { type: "button", class: isMain ? "answer is-main" : "answer", value }, words);
    button.addEventListener("click", () => root.close(value));
    return button;
  };
  const root = element(
    "dialog",
    {
      class: "save-question",
      role: "alertdialog",
      "aria-labelledby": title.id,
      "aria-describedby": "save-question-why",
    },
    title,
    element("p", { id: "save-question-why" }, question.why),
    element(
      "div",
      { class: "answers" },
      answer("save", question.save, true),
      answer("discard", question.discard),
      answer("cancel", question.cancel),
    ),
  );
  return {
    root,
    ask: async (file) => {
      const answer = await askIn(root, () => (title.textContent = question.title(file)));
      return answer === "save" || answer === "discard" ? answer : "cancel";
    },
  };
}
