import type { Aspect, FollowUpTable } from "./follow-up-sheet";
import { printLike, readPrintedNumber, type PrintedNumber } from "./printed-number";
import type { Replacement } from "./rule";
import { foldText, isBlank, trimText } from "./text";
import { valueIn, type SheetSnapshot } from "./workbook-snapshot";
import { given } from "./given";

/** An aspect in the list that its number counts. */
export interface ListedAspect {
  readonly aspect: Aspect;
  readonly printed: PrintedNumber | null;
  /** The aspect that has the same number already, where its text is another. */
  readonly repeats: Aspect | null;
  /** The whole number that it has, or surely should have; null where nobody can tell. */
  readonly settled: number | null;
  /** What its cell should hold, where the number is blank or repeated and its neighbours leave only one. */
  readonly replacement: Replacement | null;
}

/** Aspects that are numbered one after the other. */
export interface NumberList {
  readonly aspects: readonly ListedAspect[];
  /** Whether its numbers are whole numbers that count; those of a register are no such list. */
  readonly counts: boolean;
}

// A register gives numbers of its own, of which one sheet holds only some.
const register = /^(?:id|id[ _-]?asm|folio)$/u;

const listsByTable = new WeakMap<FollowUpTable, readonly NumberList[]>();

/** The lists of a table in which something may be found out, in sheet order; most tables are one list. Worked out once for all rules. */
export function numberListsOf(table: FollowUpTable): readonly NumberList[] {
  const known = listsByTable.get(table);
  if (known !== undefined) return known;
  const lists = countsOneByOne(table.aspects) ? [] : listsOf(table);
  listsByTable.set(table, lists);
  return lists;
}

/** Whether plain numbers count the aspects one by one, from whatever number on, as nearly all do. */
function countsOneByOne(aspects: readonly Aspect[]): boolean {
  const first = Number(aspects[0]?.number.value);
  return aspects.every(({ number }, index) => number.value === String(first + index));
}

function listsOf(table: FollowUpTable): readonly NumberList[] {
  const isRegister = register.test(foldText(given(table.columns.get("number")).text));
  const hasProgrammes = table.columns.has("programme");
  return splitAtRestarts(table).map((entries) => {
    // Nearly all lists rise without a blank, and leave nothing to be found out.
    if (risesThroughout(entries)) return { aspects: entries, counts: !isRegister };
    findRepeats(entries, hasProgrammes);
    return settle(table, entries, isRegister);
  });
}

type GrowingEntry = { -readonly [Field in keyof ListedAspect]: ListedAspect[Field] };

/** A list begins anew where its first number comes again below another heading, for another programme or another type. */
function splitAtRestarts(table: FollowUpTable): readonly (readonly GrowingEntry[])[] {
  let list: GrowingEntry[] = [];
  const lists = [list];
  let first: number | null = null;
  let above: Aspect | undefined;
  for (const aspect of table.aspects) {
    const printed = aspect.number.value === null ? null : readPrintedNumber(aspect.number.value);
    const isFirst = printed !== null && first !== null && printed.value <= first;
    if (isFirst && above !== undefined && areParted(table, above, aspect)) {
      list = [];
      lists.push(list);
      first = null;
    }
    // Where aspects without number go before it, a list may begin with less than the first number that it tells.
    if (printed !== null) first ??= printed.value === list.length + 1 ? 1 : printed.value;
    list.push({ aspect, printed, repeats: null, settled: printed?.value ?? null, replacement: null });
    above = aspect;
  }
  return lists;
}

function areParted({ format, snapshot }: FollowUpTable, above: Aspect, below: Aspect): boolean {
  if (programmeOf(above) !== programmeOf(below) || typeOf(above) !== typeOf(below)) return true;
  const last = above.activities.at(-1)?.rowStart.row;
  const next = below.activities[0]?.rowStart.row;
  return format !== "label-form" && last !== undefined && next !== undefined && hasTextBetween(snapshot, last, next);
}

const programmeOf = ({ activities }: Aspect) => foldText(activities[0]?.programme.value ?? "");
const typeOf = ({ activities }: Aspect) => foldText(activities[0]?.type.value ?? "");

function hasTextBetween({ usedRange, values }: SheetSnapshot, above: number, below: number): boolean {
  const top = given(usedRange).row;
  return values.slice(above + 1 - top, below - top).some((cells) => !cells.every(isBlank));
}

function risesThroughout(entries: readonly GrowingEntry[]): boolean {
  let last = -1;
  for (const { printed } of entries) {
    if (printed === null || printed.value <= last) return false;
    last = printed.value;
  }
  return true;
}

function findRepeats(entries: readonly GrowingEntry[], hasProgrammes: boolean): void {
  const firsts = new Map<string | number, Aspect>();
  for (const entry of entries) {
    const { number, text } = entry.aspect;
    if (number.value === null || text.value === null) continue;
    const counted = entry.printed?.value ?? foldText(number.value);
    const key = hasProgrammes ? `${programmeOf(entry.aspect)}\n${counted}` : counted;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry.aspect);
    else if (foldText(given(first.text.value)) !== foldText(text.value)) entry.repeats = first;
  }
}

/** Gives blank and repeated numbers what their neighbours leave for them, in lists that rise. */
function settle(table: FollowUpTable, entries: readonly GrowingEntry[], isRegister: boolean): NumberList {
  const known: Known[] = [];
  let areWhole = true;
  let rises = true;
  for (const [index, { aspect, printed, repeats }] of entries.entries()) {
    if (printed === null) areWhole &&= aspect.number.value === null;
    else if (repeats === null) {
      rises &&= printed.value > (known.at(-1)?.printed.value ?? -1);
      known.push({ aspect, index, printed });
    }
  }
  const counts = !isRegister && areWhole && known.length > 0;
  if (counts && rises) fillOpen(table, entries, known);
  return { aspects: entries, counts };
}

function fillOpen(table: FollowUpTable, entries: readonly GrowingEntry[], known: readonly Known[]): void {
  let next = 0;
  let isAfterRepeat = false;
  entries.forEach((entry, index) => {
    if (known[next]?.index === index) {
      next += 1;
      isAfterRepeat = false;
      return;
    }
    const { aspect, printed, repeats } = entry;
    isAfterRepeat ||= repeats !== null;
    const [before, after] = [known[next - 1], known[next]];
    const isOpenEnd = after === undefined && isAfterRepeat;
    const value = isOpenEnd ? null : valueBetween(before, after, index);
    const model = printed === null ? (before ?? after) : { aspect, printed };
    if (value === null || model === undefined) return;
    entry.settled = value;
    entry.replacement = replacementFor(table, aspect, value, model);
  });
}

interface Known {
  readonly aspect: Aspect;
  readonly index: number;
  readonly printed: PrintedNumber;
}

/** The number that an aspect must have between two that are known, before the second of the list, or after the last. */
function valueBetween(before: Known | undefined, after: Known | undefined, index: number): number | null {
  if (before === undefined) {
    const { printed, index: place } = given(after);
    return printed.value === place + 1 ? index + 1 : null;
  }
  const isCertain = after === undefined || after.printed.value - before.printed.value === after.index - before.index;
  return isCertain ? before.printed.value + index - before.index : null;
}

/** The number in the form of another one; null where the cell holds more than a number, or where several forms tell it. */
function replacementFor(
  { snapshot, format }: FollowUpTable,
  aspect: Aspect,
  value: number,
  model: Pick<Known, "aspect" | "printed">,
): Replacement | null {
  const { at, value: number, placeholder } = aspect.number;
  const written = valueIn(snapshot, at);
  const isOwn =
    isBlank(written) || (typeof written !== "object" && trimText(String(written)) === (number ?? placeholder));
  if (!isOwn || (format === "label-form" && aspect.activities.length > 1)) return null;
  return typeof valueIn(snapshot, model.aspect.number.at) === "number" ? value : printLike(model.printed, value);
}
