import fc from "fast-check";
import type { CellPosition } from "../../../src/core/cell";
import { columnTemplates, printedHeading, type ColumnId } from "../../../src/core/template";
import {
  aspectTexts,
  cellsOf,
  coordinatingCell,
  numberings,
  spoiltText,
  untoldAspect,
  type FormattedCell,
} from "./asm-cells";

/** A column as it is headed. */
export interface ColumnPlan {
  readonly id: ColumnId;
  readonly heading: string;
}

export type Cells = Readonly<Partial<Record<ColumnId, FormattedCell>>>;

/** An aspect with its activities, and how its rows are held together. */
export interface AspectPlan {
  /** Number, text and coordinating area merged over the rows, written in the first one only, or written in each. */
  readonly joining: "merged" | "blank" | "repeated";
  /** Whether one area is merged over all activities. */
  readonly hasOneArea: boolean;
  readonly own: Cells;
  readonly activities: readonly Cells[];
}

/** An ASM sheet before it has a place for everything. */
export interface SheetPlan {
  readonly origin: CellPosition;
  readonly titleLines: readonly string[];
  readonly columns: readonly ColumnPlan[];
  readonly aspects: readonly AspectPlan[];
  /** Whether the host tells what is merged. */
  readonly tellsMerges: boolean;
}

const commitment: readonly ColumnId[] = ["aspect", "activity", "responsibleArea", "dueDate"];
const promised: readonly ColumnId[] = [...commitment, "expectedResults", "product"];
const delivered: readonly ColumnId[] = ["progress", "proof"];
const formats: readonly (readonly ColumnId[])[] = [
  promised,
  [...promised, ...delivered, "remarks"],
  ["coordinatingArea", ...promised],
  ["coordinatingArea", ...promised, ...delivered, "remarks"],
  [...promised, ...delivered, "state", "reasons"],
  [...commitment, "product", "state", "weight"],
  [...promised, "progress"],
];
const extras: readonly ColumnId[] = ["type", "priority", "improvementKind", "topic", "weight", "reasons", "remarks"];

// "Id", "Folio" and the like number anything, and "Área" or "Responsable" may be something else beside another heading.
const isSure = (alias: string) => alias.length >= 6 && !/^(?:estado|estatus|status|folio|responsable)$/iu.test(alias);

const spellings: readonly ((heading: string) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => heading.normalize("NFD").replace(/\p{M}/gu, ""),
  (heading) => `${heading}:`,
  (heading) => `${heading} (1)`,
  (heading) => ` ${heading.replaceAll(" ", "\n")} `,
  (heading) => heading.replace(/(\p{L}{6})(\p{L}{2,})/u, "$1 $2"),
];
const slips: readonly ((heading: string) => string)[] = [
  (heading) => heading.replace("sceptible", "ceptible").replace("ultado", "utlado"),
  (heading) => heading.replace("ponsa", "posna").replace("mino", "mno"),
  (heading) => heading.replace("dades", "ddes").replace("vances", "vnces"),
];

const headingOf = (id: ColumnId): fc.Arbitrary<string> => {
  const { heading, aliases } = columnTemplates[id];
  const spelt = fc.constantFrom(...spellings).map((spell) => spell(heading));
  const slipped = fc.constantFrom(...slips).map((slip) => slip(heading));
  const other = fc.constantFrom(heading, ...aliases.filter(isSure));
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(printedHeading(id)) },
    { weight: 2, arbitrary: spelt },
    { weight: 1, arbitrary: slipped },
    { weight: 2, arbitrary: other },
  );
};

const columnPlans: fc.Arbitrary<readonly ColumnPlan[]> = fc
  .tuple(fc.constantFrom(...formats), fc.subarray([...extras]), fc.boolean(), fc.integer({ min: 0, max: 9 }))
  .chain(([format, some, isPlain, numberless]) => {
    const number: readonly ColumnId[] = numberless === 0 ? [] : ["number"];
    const ids = [...new Set([...number, ...format, ...(isPlain ? [] : some)])];
    return fc.shuffledSubarray(ids, { minLength: ids.length }).chain((shuffled) => {
      const columns = (isPlain ? ids : shuffled).map((id) => headingOf(id).map((heading) => ({ id, heading })));
      return fc.tuple(...columns);
    });
  });

type Told = "whole" | "spoilt" | "no-number" | "again" | "no-text";
const tellings: readonly Told[] = ["whole", "whole", "whole", "whole", "spoilt", "no-number", "again", "no-text"];

/** What names an aspect. One without a number or with the one before it has a text, and one without a text has its own number. */
function namesOf(index: number, text: string, numbering: (index: number) => FormattedCell): fc.Arbitrary<Cells> {
  const whole = { value: text, format: "General" };
  return fc.constantFrom(...tellings).chain((told): fc.Arbitrary<Cells> => {
    const number = told === "no-number" ? { value: null, format: "General" } : numbering(index);
    const isAgain = told === "again" && index > 0;
    const aspect = told === "no-text" ? untoldAspect : told === "spoilt" ? spoiltText(text) : fc.constant(whole);
    return fc.record({
      number: fc.constant(isAgain ? numbering(index - 1) : number),
      aspect,
      coordinatingArea: coordinatingCell,
    });
  });
}

const activityCells: fc.Arbitrary<Cells> = fc.record(cellsOf);

function aspectPlan(
  index: number,
  text: string,
  numbering: (index: number) => FormattedCell,
): fc.Arbitrary<AspectPlan> {
  return fc.record({
    joining: fc.constantFrom("merged", "blank", "repeated"),
    hasOneArea: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
    own: namesOf(index, text, numbering),
    activities: fc.oneof(
      { weight: 2, arbitrary: fc.tuple(activityCells) },
      { weight: 1, arbitrary: fc.array(activityCells, { minLength: 1, maxLength: 4 }) },
    ),
  });
}

const titles: readonly (readonly string[])[] = [
  [],
  ["Seguimiento a Aspectos Susceptibles de Mejora", "Derivados de informes y evaluaciones"],
  ["Instituto Mexicano del Seguro Social", "Documento de Trabajo del Programa: E006 Recaudación de ingresos"],
  ["ANEXO B", "Nombre de la dependencia: Secretaría de Educación", "Nombre del programa: S072", ""],
  ["Avance del documento de trabajo", "", "Programa: K025"],
  ["Aspectos clasificados como institucionales"],
];

/** An ASM sheet as people make them: any published format, with the faults that are seen. */
export const sheetPlan: fc.Arbitrary<SheetPlan> = fc
  .tuple(
    fc.shuffledSubarray([...aspectTexts], { minLength: 1, maxLength: 6 }),
    fc.constantFrom(...numberings),
    columnPlans,
  )
  .chain(([texts, numbering, columns]) => {
    const hasNumber = columns.some(({ id }) => id === "number");
    const plans = texts.map((text, index) => aspectPlan(index, text, numbering));
    return fc.record({
      origin: fc.record({ row: fc.nat(3), column: fc.nat(3) }),
      titleLines: fc.constantFrom(...titles),
      columns: fc.constant(columns),
      aspects: fc
        .tuple(...plans)
        .map((aspects) => (hasNumber ? withOwnNumbers(aspects, numbering) : withTexts(aspects, texts))),
      tellsMerges: fc.integer({ min: 0, max: 4 }).map((chance) => chance > 0),
    });
  });

/** What has the number of an aspect without a text would be more of that aspect. */
function withOwnNumbers(
  aspects: readonly AspectPlan[],
  numbering: (index: number) => FormattedCell,
): readonly AspectPlan[] {
  return aspects.map((aspect, index) => {
    const before = aspects[index - 1]?.own.aspect?.value;
    const isTextless = !aspectTexts.some((text) => text === before);
    return aspect.own.number?.value !== null && isTextless
      ? { ...aspect, own: { ...aspect.own, number: numbering(index) } }
      : aspect;
  });
}

/** Without numbers, every aspect is known by its text. */
function withTexts(aspects: readonly AspectPlan[], texts: readonly string[]): readonly AspectPlan[] {
  return aspects.map((aspect, index) => ({
    ...aspect,
    own: { ...aspect.own, aspect: { value: texts[index] ?? null, format: "General" } },
  }));
}
