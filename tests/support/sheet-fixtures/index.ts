import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fixture } from "./fixture";
import { dataFileOf, readFixture } from "./read-fixture";

export type { Fixture } from "./fixture";

const folder = join(__dirname, "..", "..", "fixtures", "sheets");
const realData = join(__dirname, "..", "..", "..", "..", "shared", "data");

/** Every fixture by name, in alphabetical order; those whose real data is not on this machine apart. */
export interface Fixtures {
  readonly fixtures: readonly Fixture[];
  readonly withoutData: readonly string[];
}

/** Reads tests/fixtures/sheets. */
export function readFixtures(): Fixtures {
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  const read = files.sort().map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const data = dataFileOf(text);
    const path = data === null ? null : join(realData, data);
    const name = file.slice(0, -".tsv".length);
    return { name, fixture: path !== null && !existsSync(path) ? null : readFixture(name, text, path) };
  });
  return {
    fixtures: read.flatMap(({ fixture }) => fixture ?? []),
    withoutData: read.flatMap(({ name, fixture }) => (fixture === null ? [name] : [])),
  };
}
