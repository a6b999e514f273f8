import fc from "fast-check";

const wanted = Number(process.env["PROPERTY_RUNS"] ?? "");

/**
 * Looks for a case that breaks a property, shrinks it and tells its seed. The usual runs use one seed, so that the checks say the
 * same of the same code each time; with PROPERTY_RUNS every run of the command looks at other cases.
 * @param runs how many cases are tried unless PROPERTY_RUNS tells another number
 */
export function checkProperty<Case>(property: fc.IProperty<Case>, runs = 100): void {
  fc.assert(property, wanted > 0 ? { numRuns: wanted } : { numRuns: runs, seed: 20_150_930 });
}

/** How long a test may take: a second for every ten cases, and never less than usual. */
export const patience = Math.max(30_000, wanted * 100);
