import * as z from "zod/mini";
import { pageBreaksOf } from "./summary-pages";
import { roleLines, type SummaryLayout, type SummaryRole } from "../core/summary-sheet";

const placesKey = "revisor-asm.summary";

const whole = z.int().check(z.gte(0));
const range = z.object({ row: whole, column: whole, rowCount: whole, columnCount: whole });
const isRole = (text: string): text is SummaryRole => Object.hasOwn(roleLines, text);
const role = z.pipe(
  z.string().check(z.refine(isRole)),
  z.transform((text: string): SummaryRole => (isRole(text) ? text : "note")),
);
const series = z.enum(["overdue", "due-soon", "undated", "on-time", "concluded", "cancelled"]);

const placeSchema = z.looseObject({
  /** What the sheet tells: "by-area", or "area-sheet:" with the folded name of the area. */
  key: z.string(),
  sheetId: z.string(),
  parts: z.array(z.object({ role, range })),
  columnWidths: z.array(z.number()),
  table: z.nullable(range),
  chart: z.nullable(
    z.object({ title: z.string(), source: range, at: range, unit: z.number(), series: z.array(series) }),
  ),
  frozen: z.object({ rows: whole, columns: whole }),
  repeatedRow: z.nullable(whole),
  footer: z.object({ left: z.string(), right: z.string() }),
  /** The rows at which we had pages begin; none where nothing is said. */
  breaks: z.optional(z.array(whole)),
  choices: z.optional(z.array(z.object({ range, items: z.array(z.string()) }))),
  /** The column that names the sheets to which the links of the list lead; null without links. */
  linkSheetColumn: z.nullable(whole),
  /** What stood in the first cell of each part that keeps its place, in the order of the parts; of the others null. */
  anchors: z.array(z.nullable(z.string())),
});

const placesSchema = z.looseObject({ version: z.literal(2), places: z.array(z.unknown()) });

/** Where one of our sheets was last written and what it was made of, without its cells. */
export type SummaryPlace = z.infer<typeof placeSchema>;

/** Asks for the places of our sheets; read them with `summaryPlacesOf` after the next sync. */
export function requestSummaryPlaces(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(placesKey);
  setting.load("value");
  return setting;
}

/** The places that were kept and can be understood. */
export function summaryPlacesOf(setting: Excel.Setting): readonly SummaryPlace[] {
  const kept = setting.isNullObject ? null : placesSchema.safeParse(setting.value).data;
  return (kept?.places ?? []).flatMap((place) => placeSchema.safeParse(place).data ?? []);
}

/** Keeps the places of our sheets; sent with the next sync. */
export function keepSummaryPlaces(context: Excel.RequestContext, places: readonly SummaryPlace[]): void {
  context.workbook.settings.add(placesKey, { version: 2, updatedAt: new Date().toISOString(), places });
}

/** Parts in whose first cell nothing stands that sorting or filtering would move. */
const anchored: ReadonlySet<SummaryRole> = new Set(["title", "section", "headings", "totals", "keyLabels"]);

/** What the first cells of the parts hold, of those that keep their place. */
export const anchorsOf = (
  { parts }: Pick<SummaryLayout, "parts">,
  valueAt: (row: number, column: number) => unknown,
): readonly (string | null)[] =>
  parts.map(({ role: name, range: { row, column } }) => {
    const value = anchored.has(name) ? valueAt(row, column) : null;
    return typeof value === "string" ? value : null;
  });

/** The place of a layout on a sheet. */
export function placeOf(key: string, sheetId: string, layout: SummaryLayout): SummaryPlace {
  const { rows, links, parts, columnWidths, table, chart, frozen, repeatedRow, footer, choices } = layout;
  const inList = links.filter(({ at }) => table !== null && at.row > table.row);
  const sheetColumns = columnWidths
    .map((_, column) => column)
    .filter(
      (column) => inList.length > 0 && inList.every(({ at, sheetName }) => rows[at.row]?.[column]?.value === sheetName),
    );
  return {
    key,
    sheetId,
    parts: [...parts],
    columnWidths: [...columnWidths],
    table,
    chart: chart === null ? null : { ...chart, series: [...chart.series] },
    frozen,
    repeatedRow,
    footer,
    breaks: [...pageBreaksOf(layout)],
    ...(choices && { choices: choices.map(({ range: at, items }) => ({ range: at, items: [...items] })) }),
    linkSheetColumn: sheetColumns[0] ?? null,
    anchors: [...anchorsOf(layout, (row, column) => rows[row]?.[column]?.value)],
  };
}
