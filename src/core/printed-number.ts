import { stripAccents } from "./text";

/** A whole number as printed, with what stands around it: "Aspecto No. 01.-". */
export interface PrintedNumber {
  readonly value: number;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

const bare = /^\d{1,6}$/u;
const digitsWithin = /^(\D*)(\d{1,6})(\D*)$/u;
const counting = /^[\s([#]*(?:(?:aspectos?|asm|numero|num|no|n)[\s.:°º#-]*)*$/u;
const closing = /^[\s.:)\]°º–-]*$/u;

/**
 * The whole number that counts an aspect, with nothing around it but words and marks that say so. Null for everything else:
 * "1.1", "IV", "ANTES 38", "16 (antes 17)", "50e006ppr14_04".
 */
export function readPrintedNumber(text: string): PrintedNumber | null {
  // Nearly all numbers are digits alone.
  if (bare.test(text)) return { value: Number(text), before: "", digits: text, after: "" };
  const [, before = "", digits = "", after = ""] = digitsWithin.exec(text) ?? [];
  if (digits === "" || !counting.test(stripAccents(before).toLowerCase()) || !closing.test(after)) return null;
  return { value: Number(digits), before, digits, after };
}

/** Another number in the same form: "05." after "04.". */
export function printLike({ before, digits, after }: PrintedNumber, value: number): string {
  const width = digits.startsWith("0") ? digits.length : 1;
  return `${before}${String(value).padStart(width, "0")}${after}`;
}
