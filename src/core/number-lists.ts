import type { Aspect, FollowUpTable } from "./follow-up-sheet";
import { printLike, readPrintedNumber, type PrintedNumber } from "./printed-number";
import type { Replacement } from "./rule";
import { foldText, isBlank, trimText } from "./text";
import { valueIn, type SheetSnapshot } from "./workbook-snapshot";

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

/** The lists of a table, in sheet order; most tables are one. Worked out once for all rules. */
export function numberListsOf(table: FollowUpTable): readonly NumberList[] {
  const known = listsByTable.get(table);
  if (known !== undefined) return known;
  const isRegister = register.test(foldText(table.columns.get("number")?.text ?? ""));
  const lists = splitAtRestarts(table).map((aspects) => settle(table, withRepeats(aspects), isRegister));
  listsByTable.set(table, lists);
  return lists;
}

type Counted = Pick<ListedAspect, "aspect" | "printed">;
type Compared = Pick<ListedAspect, "aspect" | "printed" | "repeats">;

/** A list begins anew where its first number comes again below another heading, for another programme or another type. */
function splitAtRestarts(table: FollowUpTable): readonly (readonly Counted[])[] {
  const lists: Counted[][] = [[]];
  let first: number | null = null;
  let above: Aspect | undefined;
  for (const aspect of table.aspects) {
    const printed = aspect.number.value === null ? null : readPrintedNumber(aspect.number.value);
    const isFirst = printed !== null && first !== null && printed.value <= first;
    if (isFirst && above !== undefined && areParted(table, above, aspect)) {
      lists.push([]);
      first = null;
    }
    first ??= printed?.value ?? null;
    lists.at(-1)?.push({ aspect, printed });
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
  const top = usedRange?.row ?? 0;
  return values.slice(above + 1 - top, below - top).some((cells) => !cells.every(isBlank));
}

function withRepeats(aspects: readonly Counted[]): readonly Compared[] {
  const owners = new Map<string, Aspect>();
  return aspects.map(({ aspect, printed }) => {
    const { number, text } = aspect;
    if (number.value === null || text.value === null) return { aspect, printed, repeats: null };
    const key = `${programmeOf(aspect)}\n${printed?.value ?? foldText(number.value)}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, aspect);
    const isOther = foldText(owner?.text.value ?? "") !== foldText(text.value);
    return { aspect, printed, repeats: owner !== undefined && isOther ? owner : null };
  });
}

/** Gives blank and repeated numbers what their neighbours leave for them, in lists that rise. */
function settle(table: FollowUpTable, aspects: readonly Compared[], isRegister: boolean): NumberList {
  const known = aspects.flatMap(({ aspect, printed, repeats }, index) =>
    printed === null || repeats !== null ? [] : { aspect, index, printed },
  );
  const areWhole = aspects.every(({ aspect, printed }) => printed !== null || aspect.number.value === null);
  const counts = !isRegister && areWhole && known.length > 0;
  const rises = known.every(({ printed }, at) => at === 0 || printed.value > (known[at - 1]?.printed.value ?? 0));
  let next = 0;
  const settled = aspects.map((item, index): ListedAspect => {
    if (known[next]?.index === index) {
      next += 1;
      return { ...item, settled: item.printed?.value ?? null, replacement: null };
    }
    const [before, after] = [known[next - 1], known[next]];
    const value = counts && rises ? valueBetween(aspects, before, after, index) : null;
    const model = item.printed === null ? (before ?? after) : { ...item, printed: item.printed };
    const replacement = value === null || model === undefined ? null : replacementFor(table, item, value, model);
    return { ...item, settled: value ?? item.printed?.value ?? null, replacement };
  });
  return { aspects: settled, counts };
}

interface Known {
  readonly aspect: Aspect;
  readonly index: number;
  readonly printed: PrintedNumber;
}

/** The number that an aspect must have between two that are known, before the second of the list, or after the last. */
function valueBetween(
  aspects: readonly Compared[],
  before: Known | undefined,
  after: Known | undefined,
  index: number,
): number | null {
  if (before === undefined) return after?.printed.value === (after?.index ?? 0) + 1 ? index + 1 : null;
  const value = before.printed.value + index - before.index;
  if (after === undefined) {
    return aspects.slice(before.index + 1, index + 1).every(({ printed }) => printed === null) ? value : null;
  }
  return after.printed.value - before.printed.value === after.index - before.index ? value : null;
}

/** The number in the form of another one; null where the cell holds more than a number, or where several forms tell it. */
function replacementFor(
  { snapshot, format }: FollowUpTable,
  { aspect }: Compared,
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
