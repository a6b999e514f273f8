import { escapeText } from "./xml-text";

/** A text of our own as the title of a chart or an axis. */
export function richText(text: string): string {
  const lines = text.split("\n").map((line) => `<a:p><a:r><a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx>`;
}
