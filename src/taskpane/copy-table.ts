import type { TableText } from "../core/table-text";

/** Copies by the older way, which asks nobody and works where the newer one is forbidden to a framed page. */
function copyByEvent({ html, text }: TableText): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", fill);
  try {
    // The clipboard API is what replaces this, and it is what was refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}

/**
 * Puts a table on the clipboard, as cells and as text.
 * @throws Error where the browser forbids both ways
 */
export async function copyTable(table: TableText): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  try {
    const item = new ClipboardItem({
      "text/html": blob(table.html, "text/html"),
      "text/plain": blob(table.text, "text/plain"),
    });
    await navigator.clipboard.write([item]);
  } catch (cause) {
    if (!copyByEvent(table)) throw new Error("The clipboard was refused.", { cause });
  }
}
