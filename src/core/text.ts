import type { CellValue } from "./cell";
import { rememberSome } from "./remember";
import type { ColumnId } from "./template";

// Zero-width characters and soft hyphens come along when text is pasted from PDF files and web pages; \s leaves them out.
const blank = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u;
const blanks = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/gu;
const unevenBlanks = /[^\S ]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069]| {2}/u;
const finalPunctuation = new Set(" .,;:…");
const noteMarks = /\(\s*(?:\d{1,2}|[*]+|[a-z])\s*\)|\b\d{1,2}_?\/(?=\s|$)|[*†¹²³⁰⁴-⁹]+/gu;

/** Whether a cell shows nothing: no value, or only blanks, non-breaking and zero-width ones included. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && firstVisible(value) === value.length);
}

/** The text without blanks at its ends, invisible ones included. */
export function trimText(text: string): string {
  const start = firstVisible(text);
  let end = text.length;
  while (end > start && isBlankAt(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function firstVisible(text: string): number {
  let at = 0;
  while (at < text.length && isBlankAt(text, at)) at += 1;
  return at;
}

// Nearly all characters are plain letters, told by their code; sheets have millions of them.
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code > 0x7e && blank.test(text.charAt(at)));
}

/** The text with every run of blanks and line breaks as one blank, trimmed. */
export function collapseBlanks(text: string): string {
  return trimText(unevenBlanks.test(text) ? text.replace(blanks, " ") : text);
}

const beyondAscii = /[\u0080-\uffff]/gu;
const plainLetters = new Map<string, string>();

/** The letters without their accents; as long as the composed text, so that positions in one hold in the other. */
export function stripAccents(text: string): string {
  return text.replace(beyondAscii, plainLetter);
}

// Normalising each letter once is far cheaper than normalising whole texts.
function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize("NFD").replace(/\p{M}+/gu, "");
  plainLetters.set(letter, plain);
  return plain;
}

/** The text for comparison: without case, accents, surplus blanks and final punctuation. */
export function foldText(text: string): string {
  const folded = collapseBlanks(stripAccents(text).toLowerCase());
  let end = folded.length;
  while (end > 0 && finalPunctuation.has(folded.charAt(end - 1))) end -= 1;
  return folded.slice(0, end);
}

/**
 * A heading for comparison: only its letters, digits, "#" and "%". Case, accents, blanks and line breaks also inside words,
 * note marks such as "(1)" and every punctuation are left out, since narrow cells break headings anywhere.
 */
export function foldHeading(text: string): string {
  const plain = stripAccents(text).toLowerCase().replace(/[°º]/gu, "o").replace(/ª/gu, "a");
  return plain.replace(noteMarks, "").replace(/[^a-z0-9#%]+/gu, "");
}

const joiningWords = /^(?:de|del|la|las|el|los|y|o|yo|u|e|en|a)$/u;
const inflection = /e?s?$/u;

/**
 * The words of a heading for comparison, without those that only join them and without the endings of the plural: "Fecha del
 * Término", "Producto o Evidencias" and "Área(s) Responsable(s)" say the same as the printed headings.
 */
export function headingStems(text: string): string {
  const plain = stripAccents(text)
    .toLowerCase()
    .replace(noteMarks, "")
    .replace(/\((?:e?s|as)\)/gu, "");
  const words = plain.match(/[a-z0-9]+|[#%]/gu) ?? [];
  return words.flatMap((word) => (joiningWords.test(word) ? [] : word.replace(inflection, ""))).join(" ");
}

const longestPlaceholder = 40;
// Every placeholder that is known begins with another letter; most texts need no closer look. By the codes of letters and digits.
const asciiCodes = Array.from({ length: 0x80 }, (_, code) => code);
const beginsAValue = new Set(asciiCodes.filter((code) => /[a-dg-moqrt-wyz0-9]/iu.test(String.fromCharCode(code))));
const onlyMarks = /^[\p{P}\p{S}\s]+$/u;
const noData = /^(?:n ?[/.] ?d|nd|s ?[/.] ?[dni]|no disponible|sin (?:datos?|informacion(?: registrada)?))$/u;
const notApplicable = /^(?:n ?[/.] ?a|na|no aplica|ningun[oa]s?)$/u;
const notYet =
  /^(?:(?:pendientes? (?:de|por)|por) (?:definir|determinar|asignar|designar|establecer)(?:se)?|(?:en )?proceso de determinacion|sin (?:definir|determinar|asignar))$/u;
const pending = /^pendientes?$/u;
const brackets = /^[([{"'«“‘\s]+|[)\]}"'»”’\s]+$/gu;
const crosses = /^x+$/u;

type TextTest = (text: string) => boolean;

/** Tells the texts that one of the patterns matches once they are folded. */
const anyOf = (patterns: readonly RegExp[]): TextTest =>
  rememberSome((text) => {
    const folded = foldText(text.replace(brackets, ""));
    return patterns.some((pattern) => pattern.test(folded));
  });

const everywhere: readonly RegExp[] = [noData, notYet, pending, notApplicable, crosses];
const inEveryColumn = anyOf(everywhere);

// "Ninguna" under remarks says that there are none; "X" may number a row in Roman; "Pendiente" tells progress and state.
const placeholdersOf: Partial<Record<ColumnId, TextTest>> = {
  remarks: anyOf([noData, crosses]),
  number: anyOf([noData, notYet, pending, notApplicable]),
  progress: anyOf([noData, notYet, notApplicable, crosses]),
  state: anyOf([noData, notYet, notApplicable, crosses]),
  dueDate: anyOf([...everywhere, /^(?:sin fecha(?: definida)?|fecha (?:pendiente|por definir))$/u]),
  proof: anyOf([
    ...everywhere,
    /^(?:sin (?:evidencias?|documentos?)|no hay|no se cuenta con .*)$/u,
    /^(?:en (?:proceso|tramite|elaboracion)|pendientes? (?:de|por) (?:entreg\w+|envi\w+|recibir|integrar))$/u,
  ]),
  product: anyOf([...everywhere, /^sin (?:evidencias?|productos?)$/u]),
};

/**
 * The placeholder as written where the text only stands in place of a value ("N/D", "—", "Por definir"); null where it is a
 * value. It depends on the column. Source: the catalogue of placeholders in published sheets.
 */
export function placeholderIn(text: string, column: ColumnId): string | null {
  if (text.length > longestPlaceholder || beginsAValue.has(text.charCodeAt(0))) return null;
  if (onlyMarks.test(text)) return column === "number" && trimText(text) === "#" ? null : text;
  const isPlaceholder = placeholdersOf[column] ?? inEveryColumn;
  return isPlaceholder(text) ? text : null;
}
