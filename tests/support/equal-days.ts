import { Temporal } from "temporal-polyfill";

interface EqualityTesters {
  readonly addEqualityTesters: (testers: readonly ((a: unknown, b: unknown) => boolean | undefined)[]) => void;
}

// The types of Jest's globals lack this function, which Jest has since 29.4.
const { addEqualityTesters } = expect as unknown as EqualityTesters;

// The polyfill keeps its days where Jest does not look: to it they would all be equal.
addEqualityTesters([
  (a, b) => (a instanceof Temporal.PlainDate && b instanceof Temporal.PlainDate ? a.equals(b) : undefined),
]);
