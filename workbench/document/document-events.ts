import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  MoveColsMutation,
  MoveRowsMutation,
} from "@univerjs/sheets";
import type {
  ISetRangeValuesMutationParams,
  ISetRowHiddenMutationParams,
  ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { ICommand, ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import { isSameContent } from "./cell-content";
import { followSteps } from "./grid-steps";
import { isSameRect, toRect, unite } from "./ranges";
import { readCells, usedRange } from "./univer-cells";
import type { UniverContext } from "./univer-context";
import type { CellContent, ChangeOrigin, DocumentChange, Rect } from "./workbook-document";

const SHEET_MUTATIONS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetTabColorMutation.id,
]);

/** Mutations that move cells about: after them every cell of the sheet may be another. */
const MOVING_MUTATIONS: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
]);

interface Pending {
  readonly rect: Rect;
  readonly before: CellContent[][];
}

type Listener = (change: DocumentChange) => void;

/** Turns what Univer executes into the document's changes, whoever causes it: the person in the grid or the document itself. */
export class DocumentEvents {
  private readonly listeners = new Set<Listener>();
  private readonly subscriptions: readonly IDisposable[];
  private readonly pending = new WeakMap<object, Pending>();
  private readonly selections = new Map<string, readonly Rect[]>();
  private early: (Pending & { readonly sheetId: string }) | null = null;
  private active: string;
  private origin: ChangeOrigin = "person";

  constructor(private readonly context: UniverContext) {
    this.active = context.activeSheetId();
    this.subscriptions = [
      context.commands.beforeCommandExecuted((command, options) => this.remember(command, options)),
      context.commands.onCommandExecuted((command) => this.follow(command)),
      followSteps(context, {
        done: (takeBack) => this.raise({ kind: "step", takeBack, origin: this.origin }),
        undone: () => this.raise({ kind: "undo", origin: this.origin }),
      }),
    ];
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  as<T>(origin: ChangeOrigin, change: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return change();
    } finally {
      this.origin = before;
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.listeners.clear();
  }

  private raise(change: DocumentChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Changes of format and results of formulas are the same mutation as an edit; only the values before tell them apart. */
  private remember(command: ICommandInfo, options?: IExecutionOptions): void {
    if (!is(command, SetRangeValuesMutation) || this.listeners.size === 0) return;
    if (options?.["applyFormulaCalculationResult"]) return;
    const { subUnitId: sheetId, cellValue } = command.params;
    const rect = cellValue ? contentRect(cellValue) : null;
    if (!rect) return;
    const before = this.read(sheetId, rect);
    if (options?.["fromFormula"]) {
      // Univer writes the formulas of an edit before the edit itself.
      this.early = { sheetId, rect, before };
    } else {
      if (this.early?.sheetId === sheetId) overlay(rect, before, this.early);
      this.early = null;
      this.pending.set(command.params, { rect, before });
    }
  }

  private read(sheetId: string, rect: Rect): CellContent[][] {
    return readCells(this.context, this.context.worksheet(sheetId), rect);
  }

  private follow(command: ICommandInfo): void {
    const { origin } = this;
    if (SHEET_MUTATIONS.has(command.id)) this.raise({ kind: "sheets", origin });
    else if (MOVING_MUTATIONS.has(command.id)) this.followMove(command);
    else if (is(command, SetRangeValuesMutation)) this.followCells(command.params);
    else if (is(command, SetRowHiddenMutation)) this.followRows(command.params, true);
    else if (is(command, SetRowVisibleMutation)) this.followRows(command.params, false);
    else if (is(command, SetSelectionsOperation)) this.followSelection(command.params);
    else if (command.id === SetWorksheetActiveOperation.id) this.followActivation();
  }

  /** The grid's own activations are told late, when another sheet may be active again: what counts is the sheet now. */
  private followActivation(): void {
    const sheetId = this.context.activeSheetId();
    if (sheetId === this.active) return;
    this.active = sheetId;
    this.raise({ kind: "activation", sheetId, origin: this.origin });
  }

  private followRows({ subUnitId: sheetId, ranges }: ISetRowHiddenMutationParams, isHidden: boolean): void {
    for (const { row, rowCount } of ranges.map(toRect))
      this.raise({ kind: "rows", sheetId, row, rowCount, isHidden, origin: this.origin });
  }

  private followCells(params: ISetRangeValuesMutationParams): void {
    const pending = this.pending.get(params);
    if (!pending) return;
    const sheetId = params.subUnitId;
    const rect = changedRect(pending.rect, pending.before, this.read(sheetId, pending.rect));
    if (rect) this.raise({ kind: "cells", sheetId, rect, origin: this.origin });
  }

  private followMove(command: ICommandInfo): void {
    // Univer types every command's parameters as object; among them, these name the sheets that a moving mutation touches.
    const { subUnitId, fromSubUnitId, to, from } = (command.params ?? {}) as MoveParams;
    const ids = new Set([subUnitId, fromSubUnitId, to?.subUnitId, from?.subUnitId].filter((id) => id !== undefined));
    for (const sheetId of ids) {
      const rect = usedRange(this.context, this.context.worksheet(sheetId), true);
      if (rect) this.raise({ kind: "cells", sheetId, rect, origin: this.origin });
    }
  }

  private followSelection({ subUnitId: sheetId, selections }: ISetSelectionsOperationParams): void {
    const ranges = selections.map(({ range }) => toRect(range));
    const before = this.selections.get(sheetId) ?? [];
    this.selections.set(sheetId, ranges);
    const isSame = before.length === ranges.length && ranges.every((rect, index) => isSameAt(before, index, rect));
    if (!isSame) this.raise({ kind: "selection", sheetId, ranges, origin: this.origin });
  }
}

interface MoveParams {
  readonly subUnitId?: string;
  readonly fromSubUnitId?: string;
  readonly to?: { readonly subUnitId: string };
  readonly from?: { readonly subUnitId: string };
}

/** Whether the command executed is of the kind, and so has its parameters. */
function is<Params extends object>(
  command: ICommandInfo,
  { id }: ICommand<Params>,
): command is ICommandInfo<Params> & { readonly params: Params } {
  return command.id === id && command.params !== undefined;
}

function isSameAt(rects: readonly Rect[], index: number, rect: Rect): boolean {
  const other = rects[index];
  return other !== undefined && isSameRect(other, rect);
}

const CONTENT_KEYS = ["v", "f", "si", "p"] as const;

/** The rectangle around the cells of a mutation whose contents it names; null where it names formats only. */
function contentRect(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Rect | null {
  let rect: Rect | null = null;
  for (const rowKey in cells) {
    const columns = cells[rowKey];
    for (const columnKey in columns) {
      const cell = columns[Number(columnKey)];
      const isContent = !cell || CONTENT_KEYS.some((key) => key in cell);
      if (isContent)
        rect = unite(rect, { row: Number(rowKey), column: Number(columnKey), rowCount: 1, columnCount: 1 });
    }
  }
  return rect;
}

/** Puts what was read earlier over what was read later, where both rectangles meet. */
function overlay(rect: Rect, contents: CellContent[][], earlier: Pending): void {
  earlier.before.forEach((cells, rowOffset) =>
    cells.forEach((content, columnOffset) => {
      const row = contents[earlier.rect.row + rowOffset - rect.row];
      const column = earlier.rect.column + columnOffset - rect.column;
      if (row && column >= 0 && column < row.length) row[column] = content;
    }),
  );
}

function changedRect({ row, column }: Rect, before: CellContent[][], after: CellContent[][]): Rect | null {
  let rect: Rect | null = null;
  after.forEach((cells, rowOffset) =>
    cells.forEach((content, columnOffset) => {
      const old = before[rowOffset]?.[columnOffset];
      if (old && isSameContent(old, content)) return;
      rect = unite(rect, { row: row + rowOffset, column: column + columnOffset, rowCount: 1, columnCount: 1 });
    }),
  );
  return rect;
}
