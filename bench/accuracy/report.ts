import type { Contestant } from "./contestant";
import type { Score } from "./judge";
import { plantedClasses, type PlantedClass } from "./planted-sheet";
import type { Time } from "./timing";

const titles: Readonly<Record<PlantedClass, string>> = {
  "missing-evidence": "Missing evidence",
  "missing-responsible-area": "Missing area",
  "evidence-placeholder": "Placeholder as evidence",
  "impossible-date": "Impossible date",
  "text-date": "Valid text date",
};

export interface Judged {
  readonly contestant: Contestant;
  /** Added to the name where it was told more than the others. */
  readonly note?: string;
  readonly score: Score;
}

const grouped = (value: number) => value.toLocaleString("en-US");
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A table in Markdown; its first row is the heading. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}

const nameOf = ({ contestant: { name, setup }, note }: Omit<Judged, "score">) =>
  [name, ...[setup, note].filter((part) => part !== undefined && part !== null)].join(", ");

function countText({ contestant: { notChecked }, score }: Judged, kind: PlantedClass): string {
  if (notChecked.includes(kind)) return "not checked";
  const { found, missed, falseAlarms } = score.counts[kind];
  const counts = [found, missed, falseAlarms].map(grouped).join(" / ");
  return kind === "text-date" && score.otherDay > 0 ? `${counts} (${grouped(score.otherDay)} another day)` : counts;
}

/** Found / missed / false alarms of each class, the number planted above. */
export function accuracyTable(judged: readonly Judged[]): string {
  const plantedOf = (kind: PlantedClass) => grouped(judged[0]?.score.counts[kind].planted ?? 0);
  const head = [
    "Validator",
    ...plantedClasses.map((kind) => `${titles[kind]} (${plantedOf(kind)})`),
    "False alarms elsewhere",
  ];
  const rows = judged.map((one) => [
    nameOf(one),
    ...plantedClasses.map((kind) => countText(one, kind)),
    grouped(one.score.elsewhere),
  ]);
  return table([head, ...rows]);
}

/** Milliseconds by number of rows, and how many times as long as the first one took. */
export function timeTable(sizes: readonly number[], times: readonly Time[]): string {
  const head = ["Validation alone", ...sizes.flatMap((size) => [`${grouped(size)} rows, ms`, "ratio"])];
  const base = times[0]?.milliseconds ?? [];
  const rows = times.map(({ contestant, milliseconds }) => [
    nameOf({ contestant }),
    ...milliseconds.flatMap((time, index) => [time.toFixed(1), (time / (base[index] ?? Number.NaN)).toPrecision(2)]),
  ]);
  return table([head, ...rows]);
}
