import type { Interleaving } from "./interleaving";
import type { Person } from "./two-panes";

/** What two people did, as far as the workbook has to keep it. */
export class Expected {
  readonly justified = new Map<string, Set<string>>([
    ["Ana", new Set()],
    ["Luis", new Set()],
  ]);
  readonly settings = new Map<string, unknown>();

  of({ name }: Person): Set<string> {
    return this.justified.get(name) ?? new Set();
  }
}

export interface Work {
  readonly interleaving: Interleaving;
  readonly expected: Expected;
  /** The observations that this person may set aside: the other one has others. */
  readonly cells: readonly string[];
}

const actions = [
  "review",
  "highlight",
  "clear",
  "summary",
  "justify",
  "justify",
  "take back",
  "days",
  "rule",
  "look",
] as const;

async function justify(person: Person, { interleaving, expected, cells }: Work): Promise<void> {
  const open = person.pane.observations();
  const [first, ...others] = cells.filter((cell) => open.includes(cell));
  if (first === undefined) return;
  const cell = interleaving.pick([first, ...others]);
  await person.pane.justify(cell);
  expected.of(person).add(cell);
}

async function takeBack(person: Person, { interleaving, expected, cells }: Work): Promise<void> {
  const justified = person.pane.justified();
  const [first, ...others] = cells.filter((cell) => justified.includes(cell));
  if (first === undefined) return;
  const cell = interleaving.pick([first, ...others]);
  await person.pane.takeBack(cell);
  expected.of(person).delete(cell);
}

async function act(person: Person, action: (typeof actions)[number], work: Work): Promise<void> {
  const { pane, name } = person;
  const { interleaving, expected } = work;
  switch (action) {
    case "review":
      return pane.review();
    case "highlight":
      return pane.highlight();
    case "clear":
      return pane.clearMarks();
    case "summary":
      return pane.writeSummary();
    case "justify":
      return justify(person, work);
    case "take back":
      return takeBack(person, work);
    case "look":
      return pane.refresh();
    case "days": {
      const [field, value] = [
        name === "Ana" ? "dueSoonDays" : "proofFrom",
        50 + Math.floor(interleaving.random() * 50),
      ];
      await pane.set({ [field]: value });
      expected.settings.set(field, value);
      return;
    }
    case "rule": {
      const rule = name === "Ana" ? "overdue" : "missing-evidence";
      const severity = interleaving.pick(["error", "warning", "info"] as const);
      await pane.setRule(rule, severity);
      expected.settings.set(`rules.${rule}`, severity);
      return;
    }
  }
}

/** One person's work of a round; what they did is told for when it goes wrong. */
export async function workOf(person: Person, work: Work, log: string[]): Promise<void> {
  const { interleaving } = work;
  for (let left = interleaving.pick([1, 1, 2, 3]); left > 0; left -= 1) {
    const action = interleaving.pick(actions);
    log.push(`${person.name} ${action}`);
    await act(person, action, work);
    const failure = person.pane.failure();
    if (failure !== null) throw new Error(`${person.name} could not ${action}: ${JSON.stringify(failure)}`);
  }
}
