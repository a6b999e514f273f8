import { ICommandService, IConfigService, IUniverInstanceService } from "@univerjs/core";
import type { Injector, IWorkbookData, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { SHEETS_PLUGIN_CONFIG_KEY } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { guardCalculation } from "./calculation-guard";
import { DocumentError } from "./document-error";
import { toRange } from "./ranges";
import type { UniverEngine } from "./univer-engine";
import type { Rect } from "./workbook-document";

/** The grid's command; its module belongs to the page alone. */
const SCROLL_TO_CELL = "sheet.command.scroll-to-cell";
const REVEALED_ROWS = 10;
const REVEALED_COLUMNS = 4;

/** One workbook in a running Univer, and the services that work on it. */
export class UniverContext {
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly formulaTexts: LexerTreeBuilder;
  readonly facade: FWorkbook;
  readonly hasGrid: boolean;
  private readonly workbook: Workbook;

  constructor(engine: UniverEngine, data: IWorkbookData) {
    this.facade = engine.api.createWorkbook(data);
    this.unitId = this.facade.getId();
    this.hasGrid = engine.hasGrid;
    this.workbook = this.facade.getWorkbook();
    this.injector = engine.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.formulaTexts = this.injector.get(LexerTreeBuilder);
    // Univer puts the cells of a larger copied sheet in when it is idle; whoever saves before would lose them.
    const large = { largeSheetOperation: { largeSheetCellCountThreshold: Number.POSITIVE_INFINITY } };
    this.injector.get(IConfigService).setConfig(SHEETS_PLUGIN_CONFIG_KEY, large, { merge: true });
    guardCalculation(this.injector, (id, row, column) => this.worksheet(id).getCellMatrix().getValue(row, column));
    this.injector.get(IUniverInstanceService).setCurrentUnitForType(this.unitId);
  }

  /** In tab order. */
  worksheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new DocumentError("no-such-sheet", `There is no sheet "${sheetId}".`);
    return worksheet;
  }

  sheetFacade(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new DocumentError("no-such-sheet", `There is no sheet "${sheetId}".`);
    return sheet;
  }

  activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  styles() {
    return this.workbook.getStyles();
  }

  /** Scrolls a rectangle into view, or as much of its beginning as a window shows, where there is a grid. */
  reveal(sheetId: string, rect: Rect): void {
    if (!this.hasGrid) return;
    const rowCount = Math.min(rect.rowCount, REVEALED_ROWS);
    const columnCount = Math.min(rect.columnCount, REVEALED_COLUMNS);
    const range = toRange({ ...rect, rowCount, columnCount });
    // Univer answers false where there is nothing to scroll, which is no failure: `run` would take it for one.
    this.commands.syncExecuteCommand(SCROLL_TO_CELL, { unitId: this.unitId, subUnitId: sheetId, range });
  }

  /** Runs a command or mutation of Univer on one sheet, to its end. */
  run(id: string, sheetId: string, params: object): void {
    const isDone = this.commands.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: sheetId, ...params });
    if (!isDone) throw new Error(`Univer refused ${id}.`);
  }
}
