import { isAcronym, readAreaName } from "./area-name";
import { connectors, unitWords } from "./area-words";
import { collapseBlanks, stripAccents, trimText } from "./text";
import { given } from "./given";

const mayDivide = /[\r\n;/]|^\W*1/u;
const blankLine = /\n[^\S\n]*\n/u;
const divider = /;|\s\/|\/\s/u;
const lowerCase = /\p{Ll}{2}/u;
const romanNumeral = /^[IVXL]+$/u;
const mark = /^(?:[-–—•·●▪*►]|\(?(?:\d{1,2}|[a-h])\s?(?:\.-|[.)-]))\s*/u;
const numbering = /(?:^|\s)\(?(\d{1,2})\s?(?:\.-|[.)-])\s*(?=\p{L})/gu;
const goesOn = /[,\-–(]$/u;
const joining = /^(?:y|e)\s+|\s+(?:y|e)$/gu;

/**
 * The areas that a text names, where it names two or more; none where it is the name of one. They are told apart by line
 * breaks, semicolons, slashes and numbering, never by "y" or commas, and only if each part is the name of a unit or an
 * acronym: "Coordinación de" over "Cobranza" is one name in a narrow cell.
 */
export function areasNamedIn(text: string): readonly string[] {
  if (!mayDivide.test(text)) return [];
  const parts = partsOf(text.replace(/\r\n?/gu, "\n"));
  const tellsAcronyms = lowerCase.test(text) || parts.every(isAcronymAlone);
  const areNames = parts.every((part) => isUnit(part) || (tellsAcronyms && isAcronymAlone(part)));
  return areNames && new Set(parts.map((part) => readAreaName(part).joined)).size > 1 ? parts : [];
}

function partsOf(text: string): readonly string[] {
  const pieces = byNumbers(text) ?? text.split(divider).flatMap(byLines);
  return pieces
    .map((piece) => collapseBlanks(trimText(piece).replace(mark, "").replace(joining, "")))
    .filter((piece) => piece !== "")
    .flatMap(bySlash);
}

/** "1.- … 2.- …": only where the numbers begin the text and count on. */
function byNumbers(text: string): readonly string[] | null {
  const found = [...text.matchAll(numbering)];
  const counts = found.length > 1 && found.every(([, number], index) => Number(number) === index + 1);
  if (!counts || trimText(text.slice(0, found[0]?.index)) !== "") return null;
  return found.map(({ index }, at) => text.slice(index, found[at + 1]?.index));
}

/** A line begins another part if it names a unit, or follows a blank line, and the line before it is not left open. */
function byLines(text: string): readonly string[] {
  const parts: string[] = [];
  for (const paragraph of text.split(blankLine)) {
    for (const [index, line] of paragraph.split("\n").map(trimText).entries()) {
      const last = parts.at(-1);
      const isNew = index === 0 || mark.test(line) || isUnit(line);
      if (last !== undefined && (!isNew || isOpen(last))) parts[parts.length - 1] = `${last} ${line}`;
      else parts.push(line);
    }
  }
  return parts;
}

function isOpen(line: string): boolean {
  const last = stripAccents(line).toLowerCase().split(" ").at(-1);
  return goesOn.test(line) || connectors.has(given(last));
}

/** A slash between the names of two units; one inside a name ("Ciencia/Tecnología") divides nothing. */
function bySlash(part: string): readonly string[] {
  const halves = part.split("/");
  return halves.every(isUnit) ? halves : [part];
}

function isUnit(part: string): boolean {
  const [first = "", ...others] = readAreaName(part.replace(mark, "")).words;
  return unitWords.has(first) && others.length > 0;
}

function isAcronymAlone(part: string): boolean {
  return isAcronym(stripAccents(part).replaceAll(".", "")) && !romanNumeral.test(part);
}
