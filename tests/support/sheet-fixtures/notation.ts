import { calendarDate, toSerial, type CalendarDate, type DateSystem } from "../../../src/core/calendar-date";
import type { CellPosition, CellRange, CellValue } from "../../../src/core/cell";
import type { ExpectedObservation } from "./fixture";

/** A cell as it is written down: what it holds, and what else is told of it. */
export interface WrittenCell {
  readonly value: CellValue;
  /** The number format that the notation implies. */
  readonly format: string | null;
  readonly formula: string | null;
  /** Whether a merge joins it with the cell above or at its left. */
  readonly joins: "above" | "left" | null;
}

const escapes: Readonly<Record<string, string>> = { "\\n": "\n", "\\t": "\t", "\\r": "\r", "\\\\": "\\", "␠": " " };
const errorValue = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL)[!?]?$|^#¡(?:REF|VALOR|DIV\/0)!$|^#¿NOMBRE\?$/u;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
const trueDate = /^=d(?<day>\d{4}-\d{2}-\d{2})(?:T(?<hours>\d{2}):(?<minutes>\d{2}))?$/u;
const percentage = /^=(?<number>-?\d+(?:\.\d+)?)%$/u;

/** The day written YYYY-MM-DD. */
export function dayOf(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = calendarDate(year, month, day);
  if (date === null) throw new RangeError(`There is no day ${text}.`);
  return date;
}

/** Reads one cell: see tests/fixtures/sheets/README.md. */
export function readCell(written: string, system: DateSystem): WrittenCell {
  const cell = { format: null, formula: null, joins: null };
  if (written === "") return { ...cell, value: null };
  if (written === "^" || written === "<") return { ...cell, value: null, joins: written === "^" ? "above" : "left" };
  const { formula, result } = /^\{=(?<formula>[^}]+)\} ?(?<result>.*)$/u.exec(written)?.groups ?? {};
  if (formula !== undefined) return { ...readCell(result ?? "", system), formula };
  if (errorValue.test(written)) return { ...cell, value: { error: written } };
  if (plainNumber.test(written)) return { ...cell, value: Number(written) };
  if (written === "=TRUE" || written === "=FALSE") return { ...cell, value: written === "=TRUE" };
  const { day, hours, minutes } = trueDate.exec(written)?.groups ?? {};
  if (day !== undefined) {
    const time = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) / 1440;
    return { ...cell, value: toSerial(dayOf(day), system) + time, format: "dd/mm/yyyy" };
  }
  const number = percentage.exec(written)?.groups?.["number"];
  if (number !== undefined) return { ...cell, value: Number(number) / 100, format: "0%" };
  if (written.startsWith("=")) throw new SyntaxError(`What is ${written}?`);
  return { ...cell, value: unescape(written.startsWith("'") ? written.slice(1) : written) };
}

function unescape(text: string): string {
  return text.replace(/\\u(?<code>[0-9a-f]{4})|\\[ntr\\]|␠/gu, (mark, code: string | undefined) =>
    code === undefined ? (escapes[mark] ?? mark) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The position that an A1 address names. */
export function positionOf(address: string): CellPosition {
  const { letters = "", row } = /^(?<letters>[A-Z]{1,3})(?<row>\d+)$/u.exec(address)?.groups ?? {};
  if (row === undefined) throw new SyntaxError(`${address} is no address.`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** The rectangle that "A5:A7" names. */
export function rangeOf(address: string): CellRange {
  const [from = "", to = from] = address.split(":");
  const [start, end] = [positionOf(from), positionOf(to)];
  return { ...start, rowCount: end.row - start.row + 1, columnCount: end.column - start.column + 1 };
}

const observation = /(?<ruleId>[a-z]+(?:-[a-z0-9]+)*)@(?<column>[A-Z]+)(?<row>\d+)?(?:\((?<told>[^()]*)\))?/gu;

/** Reads what is expected of a row: "overdue@E reused-evidence@G(alsoIn=G12,G13; times=3)". */
export function readObservations(written: string, row: number): readonly ExpectedObservation[] {
  const rest = written.replace(observation, "").trim();
  if (rest !== "") throw new SyntaxError(`Row ${row + 1}: what is expected by «${rest}»?`);
  return [...written.matchAll(observation)].map(({ groups = {} }) => {
    const { ruleId = "", column = "", row: otherRow = String(row + 1), told = "" } = groups;
    const { alsoIn = "", to = null, ...data } = readPairs(told);
    const cells = alsoIn === "" ? [] : alsoIn.split(",");
    return { ruleId, at: `${column}${otherRow}`, alsoIn: cells, data, replacement: to };
  });
}

function readPairs(written: string): Record<string, string> {
  const pairs = written.split(";").map((pair) => pair.trim());
  return Object.fromEntries(
    pairs.flatMap((pair) => (pair === "" ? [] : [[pair.split("=")[0] ?? "", pair.slice(pair.indexOf("=") + 1)]])),
  );
}
