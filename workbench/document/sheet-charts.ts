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
