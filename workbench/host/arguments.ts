import { invalidArgument } from "./host-error";
import { isHostObject } from "./host-object";

/** The arguments of methods and the values of properties come from outside: each is checked where it is used. */

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function wholeArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** One of the names that a parameter takes. */
export function oneOf<const Name extends string>(value: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" or one of the commonest HTML colour names, as "#RRGGBB" in capitals. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
}

/** The thing behind an object argument, where `is` recognises it. */
export function objectArgument<T>(value: unknown, is: (self: unknown) => self is T): T {
  if (!isHostObject(value) || !is(value.self)) throw invalidArgument();
  return value.self;
}
