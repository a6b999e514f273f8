import type { DateReading } from "./calendar-date";
import type { CellPosition, Located } from "./cell";
import type { Activity, AspectHeading, TextCell } from "./follow-up-sheet";
import type { ProgressReading } from "./progress";
import { cellAt, textCellAt, type Kept, type KeptText } from "./read-cells";
import type { ColumnId } from "./template";

/** What is kept of a cell of an activity. */
type KeptOf<Field> = Field extends TextCell ? KeptText : Field extends Located<infer Reading> ? Kept<Reading> : never;

/** What is kept of the cells of a row, those of its aspect apart. */
export type KeptFields = {
  readonly [Name in Exclude<keyof Activity, "aspect" | "rowStart">]: KeptOf<Activity[Name]>;
};

/** Where the columns of a table stand; the first of all for those that it lacks. */
export type FieldColumns = Readonly<Record<ColumnId | "first", number>>;

/** An activity of a table. Its cells are made when somebody asks for them: most are looked at for a moment, and never again. */
export class ReadActivity implements Activity {
  constructor(
    readonly aspect: AspectHeading,
    private readonly row: number,
    private readonly columns: FieldColumns,
    private readonly kept: KeptFields,
  ) {}

  /** The same activity, some of whose cells are others. */
  with(changed: Partial<KeptFields>): ReadActivity {
    return new ReadActivity(this.aspect, this.row, this.columns, { ...this.kept, ...changed });
  }

  get rowStart(): CellPosition {
    return { row: this.row, column: this.columns.first };
  }

  get activity(): TextCell {
    return textCellAt(this.row, this.columns.activity, this.kept.activity);
  }

  get coordinatingArea(): TextCell {
    return textCellAt(this.row, this.columns.coordinatingArea, this.kept.coordinatingArea);
  }

  get responsibleArea(): TextCell {
    return textCellAt(this.row, this.columns.responsibleArea, this.kept.responsibleArea);
  }

  get dueDate(): Located<DateReading> {
    return cellAt(this.row, this.columns.dueDate, this.kept.dueDate);
  }

  get expectedResults(): TextCell {
    return textCellAt(this.row, this.columns.expectedResults, this.kept.expectedResults);
  }

  get product(): TextCell {
    return textCellAt(this.row, this.columns.product, this.kept.product);
  }

  get progress(): Located<ProgressReading> {
    return cellAt(this.row, this.columns.progress, this.kept.progress);
  }

  get proof(): TextCell {
    return textCellAt(this.row, this.columns.proof, this.kept.proof);
  }

  get remarks(): TextCell {
    return textCellAt(this.row, this.columns.remarks, this.kept.remarks);
  }

  get state(): Located<ProgressReading> {
    return cellAt(this.row, this.columns.state, this.kept.state);
  }

  get programme(): TextCell {
    return textCellAt(this.row, this.columns.programme, this.kept.programme);
  }

  get type(): TextCell {
    return textCellAt(this.row, this.columns.type, this.kept.type);
  }

  get priority(): TextCell {
    return textCellAt(this.row, this.columns.priority, this.kept.priority);
  }

  get improvementKind(): TextCell {
    return textCellAt(this.row, this.columns.improvementKind, this.kept.improvementKind);
  }

  get topic(): TextCell {
    return textCellAt(this.row, this.columns.topic, this.kept.topic);
  }

  get weight(): Located<ProgressReading> {
    return cellAt(this.row, this.columns.weight, this.kept.weight);
  }

  get reasons(): TextCell {
    return textCellAt(this.row, this.columns.reasons, this.kept.reasons);
  }
}
