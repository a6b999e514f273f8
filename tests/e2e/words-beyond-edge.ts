import type { Locator } from "playwright-core";

/** The words of a page that begin or end beyond its sides, where nobody can read them. */
export function wordsBeyondEdge(body: Locator): Promise<readonly string[]> {
  return body.evaluate(() => {
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
    return [...document.querySelectorAll("body *")].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      // What only screen readers are told is a dot somewhere.
      const isSeen = width > 1 && element.checkVisibility();
      const isBeyond = left < -1 || right > window.innerWidth + 1;
      return isSeen && isBeyond && hasWords(element) ? [element.textContent] : [];
    });
  });
}
