import { onSheet } from "./charts";
import type { Chart } from "./charts";

export type NewChart = Omit<Chart, "id" | "source">;
export type ChartChange = Partial<NewChart>;

/** The charts of a workbook, beside the grid, which does not draw them. */
export class SheetCharts {
  private readonly bySheet = new Map<string, readonly Chart[]>();
  private lastId = 0;

  list(sheetId: string): readonly Chart[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  add(sheetId: string, chart: Omit<Chart, "id">): number {
    this.lastId += 1;
    this.bySheet.set(sheetId, [...this.list(sheetId), { ...chart, id: this.lastId }]);
    return this.lastId;
  }

  /** Gives a copied sheet the other's charts, which show the copy's cells where they show the other's. */
  copy(sourceId: string, copyId: string): void {
    for (const chart of this.list(sourceId)) this.add(copyId, onSheet(chart, sourceId, copyId));
  }

  update(sheetId: string, id: number, change: ChartChange): void {
    this.bySheet.set(
      sheetId,
      this.list(sheetId).map((chart) => (chart.id === id ? { ...chart, ...change } : chart)),
    );
  }

  remove(sheetId: string, id: number): void {
    this.bySheet.set(
      sheetId,
      this.list(sheetId).filter((chart) => chart.id !== id),
    );
  }
}
