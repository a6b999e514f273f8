import type { SheetPatch } from "../xlsx-patch";
import { contentTypeOf } from "./content-types";
import { copyPart } from "./copied-parts";
import { copiedSheetPart, withNewThreads, withoutSlicers } from "./copied-sheet-part";
import { renamingOf, withRenamedSheets, withRenamedTables } from "./formula-references";
import { withFormulas } from "./formulas-elsewhere";
import type { PackageParts } from "./package-parts";

/** A copy of one of the package's sheets. */
export interface CopiedSheet {
  /** Copies of the sheet's part and of those that it leads to, by the parts that they were copied from. */
  readonly copies: ReadonlyMap<string, string>;
  /** Those of charts, which show the copy's cells where the others show the sheet's. */
  readonly charts: readonly string[];
}

/** Copies a sheet's part to `to`, and its drawings, charts, notes, tables and controls beside it. */
export function copySheet(parts: PackageParts, from: string, to: string, { tables }: SheetPatch): CopiedSheet {
  const copies = new Map<string, string>();
  copyPart(parts, from, to, copies);
  parts.setText(to, copiedSheetPart(parts.text(to)));
  const ofType = (types: RegExp) => [...copies.values()].filter((part) => types.test(contentTypeOf(parts, part) ?? ""));
  for (const part of ofType(/\.drawing\+xml$/)) parts.setText(part, withoutSlicers(parts.text(part)));
  const threads = ofType(/threadedcomments\+xml$/i);
  for (const part of threads.length > 0 ? [...threads, ...ofType(/\.comments\+xml$/)] : [])
    parts.setText(part, withNewThreads(parts.text(part), parts.names().indexOf(to)));
  const names = new Map((tables?.changed ?? []).map(({ before, now }) => [before.name.toLowerCase(), now.name]));
  for (const part of names.size > 0 ? [to, ...ofType(/\.table\+xml$/)] : [])
    parts.setText(
      part,
      withFormulas(parts.text(part), (formula) => withRenamedTables(formula, names)),
    );
  return { copies, charts: ofType(/chart(?:ex)?\+xml$/) };
}

/** Has the copy's charts show the cells of the copy. `renamed` are sheets that go by another name now. */
export function retargetCharts(
  parts: PackageParts,
  { charts }: CopiedSheet,
  sheet: SheetPatch,
  renamed: ReadonlyMap<string, string | null>,
): void {
  const renaming = renamingOf(new Map([...renamed, [sheet.copyOf ?? "", sheet.name]]));
  for (const part of charts)
    parts.setText(
      part,
      withFormulas(parts.text(part), (formula) => withRenamedSheets(formula, renaming)),
    );
}

/** What is asked of the other sheet's tables and charts, asked of the copy's. */
export function onCopies(sheet: SheetPatch, { copies }: CopiedSheet): SheetPatch {
  const copyOf = (part: string) => copies.get(part) ?? part;
  const { tables, charts } = sheet;
  return {
    ...sheet,
    ...(tables && {
      tables: {
        ...tables,
        removed: tables.removed.map(copyOf),
        changed: tables.changed.map(({ before, now }) => ({
          before,
          now: { ...now, sourcePart: now.sourcePart && copyOf(now.sourcePart) },
        })),
      },
    }),
    ...(charts && {
      charts: {
        ...charts,
        changed: charts.changed.map(({ before, now: { chart, part } }) => ({
          before,
          now: {
            part,
            chart: { ...chart, source: chart.source && { ...chart.source, chartPart: copyOf(chart.source.chartPart) } },
          },
        })),
      },
    }),
  };
}
