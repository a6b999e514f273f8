/**
 * A value that is sure to be there, although its type does not say so: an entry of a list that was counted, a group of an expression
 * that matched.
 * @throws RangeError where it is not, which is a mistake in the program
 */
export function given<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new RangeError("A value that must be there is not.");
  return value;
}
