import { element } from "./element";
import type { LanguageLink } from "./page-address";
import { trialWordsFor } from "./trial-words";
import type { PageWords } from "./words";

export interface TitleBarOptions {
  readonly words: PageWords;
  /** File names of the samples. */
  readonly samples: readonly string[];
  /** The same page in the other language. */
  readonly otherLanguage: LanguageLink;
  readonly openFile: (file: File) => void;
  readonly openSample: (name: string) => void;
  readonly save: () => void;
  /** Opens the workbook for a second person too. */
  readonly openColleague: () => void;
  /** Opens and closes the drawer of trials. */
  readonly toggleTrials: () => void;
}

export interface TitleBar {
  readonly root: HTMLElement;
  /** Names the workbook that is open. */
  setFile(name: string): void;
  /** Says whether it has changes that are not saved. */
  setUnsaved(areThere: boolean): void;
  /** Says whether a second person has the workbook open. */
  setColleague(isThere: boolean): void;
  /** Says whether the drawer of trials is open. */
  setTrials(isOpen: boolean): void;
  /** Gives the focus back to the button that opened the drawer. */
  focusTrials(): void;
}

function createFileButton(words: PageWords, openFile: (file: File) => void): readonly HTMLElement[] {
  const input = element("input", {
    type: "file",
    accept: ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    hidden: true,
    "aria-label": words.openTip,
  });
  const button = element("button", { type: "button", class: "title-button", title: words.openTip }, words.open);
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file can be chosen again only once the choice is forgotten.
    input.value = "";
    if (file !== undefined) openFile(file);
  });
  return [button, input];
}

function createSampleMenu(
  words: PageWords,
  samples: readonly string[],
  openSample: (name: string) => void,
): HTMLElement {
  const entries = samples.map((name) => {
    const entry = element("button", { type: "button" }, words.sampleNames[name] ?? name);
    entry.addEventListener("click", () => {
      close();
      openSample(name);
    });
    return element("li", {}, entry);
  });
  const summary = element("summary", { class: "title-button" }, words.samples);
  const menu = element("details", { class: "sample-menu" }, summary, element("ul", {}, ...entries));
  const close = () => {
    menu.open = false;
    summary.focus();
  };
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && menu.open) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  });
  return menu;
}

/** The dark bar at the top: the file's name, what this page is, and what opens and saves. */
export function createTitleBar(options: TitleBarOptions): TitleBar {
  const { words, otherLanguage } = options;
  const name = element("h1", { class: "file-name" }, words.noFile);
  const unsaved = element("p", { class: "unsaved", title: words.unsavedTip, hidden: true }, words.unsaved);
  const saveButton = element("button", { type: "button", class: "title-button", title: words.saveTip }, words.save);
  saveButton.addEventListener("click", options.save);
  const colleagueButton = element(
    "button",
    { type: "button", class: "title-button", title: words.openColleagueTip, "aria-pressed": "false" },
    words.openColleague,
  );
  colleagueButton.addEventListener("click", options.openColleague);
  const trials = trialWordsFor(otherLanguage.language === "en-US" ? "es-MX" : "en-US");
  const trialButton = element(
    "button",
    { type: "button", class: "title-button", title: trials.tip, "aria-expanded": "false" },
    trials.title,
  );
  trialButton.addEventListener("click", options.toggleTrials);
  const root = element(
    "header",
    { class: "title-bar" },
    name,
    unsaved,
    element("p", { class: "not-excel", title: words.notExcelWhy }, words.notExcel),
    element(
      "div",
      { class: "title-actions" },
      createSampleMenu(words, options.samples, options.openSample),
      ...createFileButton(words, options.openFile),
      saveButton,
      colleagueButton,
      trialButton,
      element(
        "a",
        {
          class: "title-button",
          href: otherLanguage.address,
          lang: otherLanguage.language,
          hreflang: otherLanguage.language,
        },
        otherLanguage.name,
      ),
    ),
  );
  return {
    root,
    setFile: (file) => {
      name.textContent = file;
      document.title = `${file} · ${words.notExcel}`;
    },
    setUnsaved: (areThere) => {
      unsaved.hidden = !areThere;
    },
    setColleague: (isThere) => colleagueButton.setAttribute("aria-pressed", String(isThere)),
    setTrials: (isOpen) => trialButton.setAttribute("aria-expanded", String(isOpen)),
    focusTrials: () => trialButton.focus(),
  };
}
