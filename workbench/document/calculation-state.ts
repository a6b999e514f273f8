import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  InsertSheetMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
} from "@univerjs/core";
import type { UniverContext } from "./univer-context";

/** Changes of cells by these change no value, and Univer does not calculate after them. */
const FORMAT_COMMANDS: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/**
 * Knows whether Univer still has something to calculate. Univer calculates a tenth of a second after a change;
 * its own way to wait takes half a second where nothing is pending, and never ends where it does not report.
 */
export class CalculationState {
  private isChanged = false;
  private isRunning = false;
  /** Once there was a formula, a calculation is waited for: Univer calculates after every change, with or without one. */
  private hadFormulas: boolean;
  private readonly waiting = new Set<() => void>();
  private readonly listener: IDisposable;

  constructor(private readonly context: UniverContext) {
    this.listener = context.commands.onCommandExecuted((command, options) => this.follow(command, options));
    this.hadFormulas = this.someCell(isFormula);
    this.isChanged = this.hasUncalculated();
  }

  /** Resolves when no calculation is pending; rejects with a sentence after `timeoutMs`. */
  settled(timeoutMs: number): Promise<void> {
    if (!this.isPending()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(done);
        reject(new Error(`The workbook's formulas were not calculated within ${timeoutMs} ms.`));
      }, timeoutMs);
      this.waiting.add(done);
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private isPending(): boolean {
    return (this.isChanged || this.isRunning) && this.hadFormulas;
  }

  /** Whether the opened workbook holds formulas without a value, which Univer calculates first. */
  private hasUncalculated(): boolean {
    return this.hadFormulas && this.someCell((cell) => isFormula(cell) && !cell.v);
  }

  private someCell(test: (cell: ICellData) => boolean): boolean {
    return this.context.worksheets().some((worksheet) => someOf(worksheet.getCellMatrix().getMatrix(), test));
  }

  private follow(command: ICommandInfo, options?: IExecutionOptions): void {
    // The sheet is not looked through after each change: it may have a million cells.
    if (command.id === InsertSheetMutation.id) this.hadFormulas ||= this.someCell(isFormula);
    else this.hadFormulas ||= bringsFormula(command);
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.isChanged = false;
      this.isRunning = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.followNotification(command);
    } else if (this.startsCalculation(command, options)) {
      this.isChanged = true;
    }
  }

  private followNotification(command: ICommandInfo): void {
    // Univer types every command's parameters as object; these are the ones of this mutation.
    const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
    if (state === undefined) return;
    this.isRunning = state === FormulaExecutedStateType.STOP_EXECUTION;
    if (!this.isPending()) for (const done of [...this.waiting]) done();
  }

  /** The same conditions under which Univer's own trigger starts its clock. */
  private startsCalculation(command: ICommandInfo, options?: IExecutionOptions): boolean {
    if (command.id === SetTriggerFormulaCalculationStartMutation.id) return this.hasUncalculated();
    if (!this.context.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    // Univer's own trigger reads the same property, which its type does not name.
    const { trigger } = command.params as { trigger?: string };
    return options?.onlyLocal !== true && !FORMAT_COMMANDS.includes(trigger);
  }
}

/** Whether a command writes a formula into a cell. */
export function bringsFormula({ id, params }: ICommandInfo): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  // Univer types every command's parameters as object; these are the ones of this mutation.
  return someOf((params as ISetRangeValuesMutationParams).cellValue ?? {}, isFormula);
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function someOf(rows: Cells, test: (cell: ICellData) => boolean): boolean {
  for (const rowKey in rows) {
    const cells = rows[rowKey] ?? {};
    for (const columnKey in cells) {
      const cell = cells[columnKey];
      if (cell && test(cell)) return true;
    }
  }
  return false;
}

function isFormula(cell: ICellData): boolean {
  return Boolean(cell.f ?? cell.si);
}
