import { areaTextsInSteps, holdOnly, type AreaTexts } from "./area-cells";
import type { SpellingReason } from "./area-likeness";
import { foldArea } from "./area-name";
import { findUnknownAreas, proposeSpellingsInSteps } from "./areas";
import type { CellPosition } from "./cell";
import type { FollowUpTable } from "./follow-up-sheet";
import type { RuleContext } from "./rule";
import { areasNamedIn } from "./several-areas";
import { runSteps, type Steps } from "./steps";
import { given } from "./given";

/** A text of an area column with its cells on one sheet. */
interface LocatedText {
  /** At least one, in sheet order. */
  readonly cells: readonly CellPosition[];
}

/** A spelling for which another one is proposed. */
export interface LocatedProposal extends LocatedText {
  readonly written: string;
  readonly proposed: string;
  readonly reason: SpellingReason;
  /** How many cells of the workbook hold the spelling. */
  readonly times: number;
  /** How many hold the proposed name, in any case, with any accents and blanks. */
  readonly proposedTimes: number;
  /** Whether the proposed name may be written in the place of the spelling. */
  readonly isSafe: boolean;
}

/** A name that is not in the catalogue. */
export interface LocatedUnknown extends LocatedText {
  readonly written: string;
  readonly times: number;
  /** The entry that it seems to mean; null where there is none like it, or several. */
  readonly proposed: string | null;
  readonly reason: SpellingReason | null;
  readonly isSafe: boolean;
}

/** A text that names several areas. */
export interface LocatedSeveral extends LocatedText {
  readonly text: string;
  readonly areas: number;
}

/** What is to be said of the area names of a workbook, by the table in which each text is first met on its sheet. */
export interface AreaReview {
  readonly proposals: ReadonlyMap<FollowUpTable, readonly LocatedProposal[]>;
  readonly unknown: ReadonlyMap<FollowUpTable, readonly LocatedUnknown[]>;
  readonly several: ReadonlyMap<FollowUpTable, readonly LocatedSeveral[]>;
}

// Names are counted over the whole workbook, so the answer is the same for each of its tables.
const known = new WeakMap<RuleContext["tables"], AreaReview>();

/** What area names are reviewed by. */
export type AreaContext = Pick<RuleContext, "tables" | "settings">;

/** Reviews the area names of the workbook, once for all tables and rules of a review. */
export function areaReviewOf(context: AreaContext): AreaReview {
  return runSteps(areaReviewInSteps(context));
}

/** As `areaReviewOf`, some hundred cells or names at a time. */
export function* areaReviewInSteps(context: AreaContext): Steps<AreaReview> {
  const before = known.get(context.tables);
  if (before !== undefined) return before;
  const review = yield* reviewAreas(context);
  known.set(context.tables, review);
  return review;
}

function* reviewAreas(context: AreaContext): Steps<AreaReview> {
  const { areaCatalogue, rules } = context.settings;
  const texts = yield* areaTextsInSteps(context);
  yield;
  // One cause is one observation: a name that is not in the catalogue is not also one that is written in two ways.
  const asksCatalogue = areaCatalogue.some((entry) => foldArea(entry) !== "") && rules["unknown-area"] !== "off";
  return {
    proposals: asksCatalogue ? new Map() : yield* locateProposals(texts, areaCatalogue),
    unknown: asksCatalogue ? locateUnknown(texts, areaCatalogue) : new Map(),
    several: byTable(
      [...texts.several].map(([text, { table, cells }]) => [table, { text, areas: areasNamedIn(text).length, cells }]),
    ),
  };
}

function* locateProposals(texts: AreaTexts, catalogue: readonly string[]) {
  const timesOfArea = new Map<string, number>();
  for (const [name, times] of texts.names) {
    const key = foldArea(name);
    timesOfArea.set(key, (timesOfArea.get(key) ?? 0) + times);
  }
  const proposals = yield* proposeSpellingsInSteps(texts.names, catalogue);
  yield;
  return byTable(
    proposals.flatMap(({ written, proposed, reason, isOnly }) => {
      const times = given(texts.names.get(written));
      const proposedTimes = given(timesOfArea.get(foldArea(proposed)));
      return [...texts.cellsOf(written)].map(({ table, cells }): readonly [FollowUpTable, LocatedProposal] => {
        const isSafe = isOnly && holdOnly(table, cells, written);
        return [table, { written, proposed, reason, times, proposedTimes, isSafe, cells }];
      });
    }),
  );
}

function locateUnknown(texts: AreaTexts, catalogue: readonly string[]) {
  return byTable(
    findUnknownAreas(texts.names, catalogue).flatMap(({ written, proposal }) => {
      const times = given(texts.names.get(written));
      const { proposed = null, reason = null } = proposal ?? {};
      return [...texts.cellsOf(written)].map(({ table, cells }): readonly [FollowUpTable, LocatedUnknown] => {
        return [table, { written, proposed, reason, times, isSafe: holdOnly(table, cells, written), cells }];
      });
    }),
  );
}

function byTable<Item>(
  located: readonly (readonly [FollowUpTable, Item])[],
): ReadonlyMap<FollowUpTable, readonly Item[]> {
  const items = new Map<FollowUpTable, Item[]>();
  for (const [table, item] of located) {
    const found = items.get(table) ?? [];
    found.push(item);
    items.set(table, found);
  }
  return items;
}
