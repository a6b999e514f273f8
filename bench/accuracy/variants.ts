import type { Setup } from "./contestant";
import type { Layout } from "./planted-sheet";

/** A workbook of the benchmark. */
export interface Variant {
  readonly name: string;
  readonly layout: Layout;
  /** In which setups the public validators read it. */
  readonly setups: readonly Setup[];
}

const both: readonly Setup[] = ["documented", "own rules"];
const abler: readonly Setup[] = ["own rules"];

export const variants: readonly Variant[] = [
  { name: "Headings in row 1", layout: {}, setups: both },
  { name: "Text dates that change with the order of day and month", layout: { ambiguousDates: true }, setups: both },
  { name: "Four title lines above the headings", layout: { titleLines: true }, setups: abler },
  { name: "Headings without accents, with trailing blanks", layout: { plainHeadings: true }, setups: abler },
  { name: "A blank row in the middle", layout: { blankRow: true }, setups: abler },
];
