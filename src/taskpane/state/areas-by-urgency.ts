import type { AreaSummary } from "../../core/summarize";

/** The names of the areas, those with most overdue activities first; null, for activities that name none, comes last. */
export function areasByUrgency(areas: readonly AreaSummary[]): readonly (string | null)[] {
  return [...areas]
    .sort((a, b) => Number(a.area === null) - Number(b.area === null) || b.overdue - a.overdue)
    .map(({ area }) => area);
}
