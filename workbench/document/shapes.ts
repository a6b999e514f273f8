import type { ChartAnchor } from "./charts";

/** A picture, a drawn form or the like on a sheet; charts are told apart. It is carried over untouched. */
export interface SheetShape {
  /** Unique within its sheet. */
  readonly id: number;
  readonly name: string;
  /** Excel's name for what it is. */
  readonly type: "GeometricShape" | "Group" | "Image" | "Line" | "Unsupported";
  readonly isVisible: boolean;
  /** Whether it filters a table or a pivot table. */
  readonly isSlicer: boolean;
  readonly anchor: ChartAnchor;
}
