/**
 * Shows a dialog and gives the value with which it is closed: "" by Escape. While it is open, another question is answered "" at once; `prepare`
 * is called only before it is shown.
 */
export function askIn(dialog: HTMLDialogElement, prepare: () => void): Promise<string> {
  if (dialog.open) return Promise.resolve("");
  prepare();
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
  });
}
