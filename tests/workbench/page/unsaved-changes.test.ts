/** @jest-environment jsdom */
import { createSaveQuestion } from "../../../workbench/page/save-question";
import { createTitleBar } from "../../../workbench/page/title-bar";
import { changesFile, UnsavedChanges } from "../../../workbench/page/unsaved-changes";
import { wordsFor } from "../../../workbench/page/words";

const words = wordsFor("es-MX");

/** Whether the browser would ask before it leaves the page. */
function asksBeforeLeaving(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test("the browser asks from the first change on until the workbook is saved or another is open", () => {
  const told: boolean[] = [];
  const unsaved = new UnsavedChanges((areThere) => told.push(areThere));
  expect(asksBeforeLeaving()).toBe(false);
  unsaved.note();
  unsaved.note();
  expect(asksBeforeLeaving()).toBe(true);
  expect(unsaved.areThere).toBe(true);
  unsaved.forget();
  unsaved.forget();
  expect(asksBeforeLeaving()).toBe(false);
  expect(told).toEqual([true, false]);
});

test("where somebody stands in the workbook is no change of the file", () => {
  const origin = "person";
  expect(changesFile({ kind: "selection", sheetId: "sheet-1", ranges: [], origin })).toBe(false);
  expect(changesFile({ kind: "activation", sheetId: "sheet-1", origin })).toBe(false);
  expect(changesFile({ kind: "sheets", origin })).toBe(true);
  expect(changesFile({ kind: "step", takeBack: () => undefined, origin })).toBe(true);
});

test("the title bar has a sign beside the file's name while there are some", () => {
  const unused = () => undefined;
  const bar = createTitleBar({
    words,
    samples: [],
    otherLanguage: { address: "?lang=en", language: "en-US", name: "English" },
    openFile: unused,
    openSample: unused,
    save: unused,
    openColleague: unused,
    toggleTrials: unused,
  });
  const sign = bar.root.querySelector<HTMLElement>(".unsaved");
  expect(sign?.hidden).toBe(true);
  bar.setUnsaved(true);
  expect(sign?.hidden).toBe(false);
  expect(sign?.textContent).toBe("Sin guardar");
  bar.setUnsaved(false);
  expect(sign?.hidden).toBe(true);
});

describe("the question before another workbook takes the place of one with unsaved changes", () => {
  beforeAll(() => {
    // jsdom has the element without its methods.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (value?: string) {
      this.open = false;
      if (value !== undefined) this.returnValue = value;
      this.dispatchEvent(new Event("close"));
    };
  });

  test.each([
    ["es-MX", "¿Guardar los cambios de «plan.xlsx»?", ["Guardar", "No guardar", "Cancelar"]],
    ["en-US", "Save the changes to “plan.xlsx”?", ["Save", "Don’t save", "Cancel"]],
  ])("has Excel's three answers in %s, and names the file", async (language, title, answers) => {
    const question = createSaveQuestion(wordsFor(language));
    const buttons = [...question.root.querySelectorAll("button")];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(answers);
    for (const [at, expected] of (["save", "discard", "cancel"] as const).entries()) {
      const answer = question.ask("plan.xlsx");
      expect(question.root.open).toBe(true);
      expect(question.root.querySelector("h2")?.textContent).toBe(title);
      buttons[at]?.click();
      expect(await answer).toBe(expected);
      expect(question.root.open).toBe(false);
    }
  });

  test("is cancelled by Escape, also after another answer was given before", async () => {
    const question = createSaveQuestion(words);
    const { root } = question;
    const first = question.ask("plan.xlsx");
    root.close("discard");
    expect(await first).toBe("discard");
    const second = question.ask("plan.xlsx");
    // As the browser closes it for Escape: without a value.
    root.close();
    expect(await second).toBe("cancel");
  });

  test("is not asked twice at a time", async () => {
    const question = createSaveQuestion(words);
    const first = question.ask("plan.xlsx");
    expect(await question.ask("otro.xlsx")).toBe("cancel");
    question.root.close("save");
    expect(await first).toBe("save");
  });
});
