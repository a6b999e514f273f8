import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/engine-formula";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of one sheet's cells. A cell that shares another's formula holds only a mark; its own formula
 * is the other's, moved. Univer's way to ask for it goes through the whole sheet for every cell.
 */
export class SharedFormulas {
  private masters: ReadonlyMap<string, Master> | null = null;

  constructor(
    private readonly cells: Cells,
    private readonly texts: LexerTreeBuilder,
  ) {}

  formulaAt(cell: ICellData, row: number, column: number): string | null {
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    const master = this.all().get(cell.si);
    return master ? this.texts.moveFormulaRefOffset(master.formula, column - master.column, row - master.row) : null;
  }

  isSameAs(other: SharedFormulas): boolean {
    const [one, another] = [this.all(), other.all()];
    return one.size === another.size && [...one].every(([id, master]) => isSameMaster(master, another.get(id)));
  }

  private all(): ReadonlyMap<string, Master> {
    return (this.masters ??= findMasters(this.cells));
  }
}

function isSameMaster(one: Master, other: Master | undefined): boolean {
  return one.row === other?.row && one.column === other.column && one.formula === other.formula;
}

function findMasters(cells: Cells): Map<string, Master> {
  const masters = new Map<string, Master>();
  for (const rowKey in cells) {
    const columns = cells[rowKey];
    for (const columnKey in columns) {
      const { si, f } = columns[Number(columnKey)] ?? {};
      if (si && f && !masters.has(si)) masters.set(si, { row: Number(rowKey), column: Number(columnKey), formula: f });
    }
  }
  return masters;
}
