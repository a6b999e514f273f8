/** @jest-environment jsdom */
import { screen, within } from "@testing-library/dom";
import type { Furnishing } from "../../../workbench/document/furnishings";
import type { Loss } from "../../../workbench/document/losses";
import { createLossDialog } from "../../../workbench/page/loss-dialog";
import type { LossDialog } from "../../../workbench/page/loss-dialog";
import { lossWordsFor, sentencesAbout } from "../../../workbench/page/loss-words";

// jsdom knows the element but not what opens and closes it.
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement, value?: string) {
      this.open = false;
      if (value !== undefined) this.returnValue = value;
      this.dispatchEvent(new Event("close"));
    },
  });
});

function dialogIn(language: string): LossDialog {
  const dialog = createLossDialog(lossWordsFor(language));
  document.body.replaceChildren(dialog.root);
  return dialog;
}

const losses: readonly Loss[] = [
  { reason: "copied", sheet: "Copia", what: ["slicers"] },
  { reason: "moved", sheet: "Avance", what: ["notes", "drawings"] },
];

test("says each loss in a sentence, and saves where the person wants it all the same", async () => {
  const asked = dialogIn("es-MX").ask(losses);
  const dialog = screen.getByRole("alertdialog", { name: "No todo se conservará al guardar" });
  expect(
    within(dialog)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "La hoja copiada «Copia» no tendrá: segmentaciones, escalas de tiempo y vistas.",
    "En «Avance» quedarán donde estaban, aunque se insertaron o quitaron filas o columnas: notas y comentarios, dibujos e imágenes.",
  ]);
  within(dialog).getByRole("button", { name: "Guardar de todos modos" }).click();
  expect(await asked).toBe(true);
  expect(screen.queryByRole("alertdialog")).toBeNull();
});

test("does not save where the person does not want it, or leaves by Escape", async () => {
  const { ask, root } = dialogIn("en-US");
  const refused = ask(losses);
  screen.getByRole("button", { name: "Do not save" }).click();
  expect(await refused).toBe(false);
  const left = ask(losses);
  // What a browser does for Escape.
  root.close();
  expect(await left).toBe(false);
});

test("asks anew after a yes, and one question at a time", async () => {
  const { ask } = dialogIn("en-US");
  const first = ask(losses);
  screen.getByRole("button", { name: "Save anyway" }).click();
  expect(await first).toBe(true);
  const second = ask(losses.slice(0, 1));
  expect(await ask(losses)).toBe(false);
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  screen.getByRole("button", { name: "Do not save" }).click();
  expect(await second).toBe(false);
});

test.each(["es-MX", "en-US"])("every loss has its sentence in %s", (language) => {
  const words = lossWordsFor(language);
  const all = Object.keys(words.what) as Furnishing[]; // The keys of a record of all of them.
  for (const reason of ["copied", "brought", "moved"] as const) {
    const [sentence] = sentencesAbout([{ reason, sheet: "Hoja1", what: all }], words);
    for (const kind of all) expect(sentence).toContain(words.what[kind]);
    expect(sentence).toMatch(/Hoja1.*\.$/);
  }
});
