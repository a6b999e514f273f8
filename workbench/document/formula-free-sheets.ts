import type { ICommandInfo, IDisposable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { bringsFormula } from "./calculation-state";
import type { UniverContext } from "./univer-context";

/** After these a sheet may hold what it did not. */
const MOVING: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
]);

/**
 * Univer looks for formulas in every cell of every sheet, four times for each edit. Where it found none, it is told so from then on, until
 * something may have brought one.
 */
export function rememberFormulaFreeSheets(context: UniverContext): IDisposable {
  const free = new Set<string>();
  const { formulas: model, unitId } = context;
  const dataOf = (sheetId: string) => {
    if (free.has(sheetId)) return {};
    const data = model.getSheetFormulaData(unitId, sheetId) ?? {};
    if (Object.keys(data).length === 0) free.add(sheetId);
    return data;
  };
  model.getFormulaData = () => ({
    [unitId]: Object.fromEntries(context.worksheets().map((sheet) => [sheet.getSheetId(), dataOf(sheet.getSheetId())])),
  });
  // Its type keeps the method to itself; `updateFormulaData`, which every edit comes through, asks it.
  const hidden = model as unknown as { _getSheetFormulaIdMap(unitId: string, sheetId: string): object };
  const idMap = hidden._getSheetFormulaIdMap.bind(model);
  hidden._getSheetFormulaIdMap = (unit, sheetId) => (free.has(sheetId) ? {} : idMap(unit, sheetId));
  // Now, and not when someone waits for their first edit.
  for (const sheet of context.worksheets()) dataOf(sheet.getSheetId());
  return context.commands.beforeCommandExecuted((command: ICommandInfo) => {
    if (MOVING.has(command.id)) free.clear();
    else if (command.id === SetRangeValuesMutation.id && bringsFormula(command))
      // Univer types every command's parameters as object; these are the ones of this mutation.
      free.delete((command.params as ISetRangeValuesMutationParams).subUnitId);
  });
}
