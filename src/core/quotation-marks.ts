const pairs = [
  ["«", "»"],
  ["“", "”"],
] as const;
// 19", 3.5", 3/4": inches, and the seconds of 25'30".
const inches = /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[.,]\d)?|\d{1,2}\/\d{1,2}|\d{1,2}'\d{1,2})"/gu;
// A quotation of several paragraphs has the closing mark before each further one.
const ofParagraph = /\n\s*[»”]/gu;

const anyMark = /["«»“”]/u;

const countOf = (text: string, mark: string) => text.split(mark).length - 1;

/** Whether a mark stands without partner; a straight one may close what a curly one opened. */
function lonelyMark(text: string): string | null {
  const straight = countOf(text, '"') % 2 === 1 && countOf(text.replace(inches, ""), '"') % 2 === 1;
  const once = text.replace(ofParagraph, "\n");
  for (const [open, close] of pairs) {
    const [opened, closed] = [countOf(once, open), countOf(once, close)];
    if (opened === closed) continue;
    // Two opening marks around a word are of the wrong form, but none lacks its partner.
    if ((opened === 0 || closed === 0) && (opened + closed) % 2 === 0) continue;
    if (straight && Math.abs(opened - closed) === 1) return null;
    return opened > closed ? open : close;
  }
  return straight ? '"' : null;
}

/** A quotation mark without partner, with the words around the likeliest one. */
export interface LonelyQuote {
  readonly mark: string;
  readonly near: string;
}

const wordsAround = 30;

/** A quotation mark of the text that has no partner; null where each has one. Inches are no quotation marks. */
export function lonelyQuoteIn(text: string): LonelyQuote | null {
  const mark = anyMark.test(text) ? lonelyMark(text) : null;
  if (mark === null) return null;
  const at = lonelyAt(text, pairs.find((pair) => pair.some((sign) => sign === mark)) ?? [mark, mark]);
  const start = text.lastIndexOf(" ", at - wordsAround);
  const end = text.indexOf(" ", at + wordsAround);
  return { mark, near: text.slice(at < wordsAround ? 0 : start + 1, end < 0 ? text.length : end) };
}

/** Where the mark stands that has none to close or to open it. */
function lonelyAt(text: string, [open, close]: readonly [string, string]): number {
  let [openAt, lonely] = [-1, -1];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== open && sign !== close) continue;
    const opens = open === close ? isBlankOrEnd(text[at - 1]) && !isBlankOrEnd(text[at + 1]) : sign === open;
    if (!opens && openAt < 0) return at;
    if (opens && openAt >= 0) lonely = openAt;
    openAt = opens ? at : -1;
  }
  return openAt >= 0 ? openAt : Math.max(lonely, 0);
}

const isBlankOrEnd = (sign: string | undefined) => sign === undefined || /[\s(¿¡]/u.test(sign);
