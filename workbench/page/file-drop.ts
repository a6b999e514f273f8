import { element } from "./element";

/** Lets a file be dropped anywhere on the page outside the add-in's own frame; shows while one hovers what dropping does. */
export function acceptDroppedFile(invitation: string, openFile: (file: File) => void): HTMLElement {
  const veil = element("div", { class: "drop-veil", hidden: true }, element("p", {}, invitation));
  const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) veil.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) openFile(file);
  });
  return veil;
}
