import type { WorkbookDocument } from "../document/workbook-document";
import { download } from "./files";
import { createLossDialog } from "./loss-dialog";
import { lossWordsFor } from "./loss-words";
import { createSaveQuestion } from "./save-question";
import type { StatusLine } from "./status-line";
import { UnsavedChanges } from "./unsaved-changes";
import type { PageWords } from "./words";

export interface SavingOptions {
  readonly language: string;
  readonly words: PageWords;
  readonly status: StatusLine;
  /** Told when there begin to be changes that are not saved, and when there are none any more. */
  readonly onUnsaved: (areThere: boolean) => void;
}

export interface Saving {
  /** What is asked, where it is asked. */
  readonly dialogs: readonly HTMLElement[];
  readonly unsaved: UnsavedChanges;
  /** Says what a save cannot keep before anything is downloaded. Whether the workbook is in the downloads now. */
  save(document: WorkbookDocument): Promise<boolean>;
  /** Asks what is to become of unsaved changes; false where the workbook is to stay open. */
  mayBeClosed(document: WorkbookDocument): Promise<boolean>;
}

/** Saves the open workbook, and asks before something of it is lost. */
export function createSaving({ language, words, status, onUnsaved }: SavingOptions): Saving {
  const lossWords = lossWordsFor(language);
  const losses = createLossDialog(lossWords);
  const question = createSaveQuestion(words);
  const unsaved = new UnsavedChanges(onUnsaved);
  const save = async (document: WorkbookDocument): Promise<boolean> => {
    try {
      const lost = document.losses();
      if (lost.length > 0 && !(await losses.ask(lost))) {
        status.tell(lossWords.notSaved);
        return false;
      }
      download({ name: document.name, bytes: document.save() });
      unsaved.forget();
      status.tell(words.saved(document.name));
      return true;
    } catch (error) {
      reportError(error);
      status.fail(words.failures.notSaved);
      return false;
    }
  };
  return {
    dialogs: [losses.root, question.root],
    unsaved,
    save,
    mayBeClosed: async (document) => {
      if (!unsaved.areThere) return true;
      const answer = await question.ask(document.name);
      return answer === "save" ? save(document) : answer === "discard";
    },
  };
}
