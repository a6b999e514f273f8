import type { IStyleData } from "@univerjs/core";
import type { XlsxStyle, XlsxWorkbook } from "./read-xlsx";
import { toUniverStyle } from "./univer-style";
import type { CellStyle } from "./workbook-document";
import { styleReader } from "./xlsx-style";

/** Collects the formats of a workbook that is being opened: each distinct one once, by an id that cells refer to. */
export class UniverStyles {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string | undefined>();
  private readonly partNumbers = new WeakMap<object, number>();
  private partCount = 0;
  private readonly read: ReturnType<typeof styleReader>;

  constructor(workbook: XlsxWorkbook) {
    this.read = styleReader(workbook);
  }

  /**
   * The id of a format; undefined where nothing in it differs from the default.
   *
   * @param saysLocked Whether a locked cell is to say so, because its row or column says otherwise
   */
  idOf(style: XlsxStyle, saysLocked = false): string | undefined {
    const key = `${this.keyOf(style)}${saysLocked ? "!" : ""}`;
    if (!this.ids.has(key)) this.ids.set(key, this.add({ ...(saysLocked && { locked: true }), ...this.read(style) }));
    return this.ids.get(key);
  }

  private add(read: CellStyle): string | undefined {
    if (Object.keys(read).length === 0) return undefined;
    const id = `s${this.ids.size}`;
    // No property is null here: a format that was read takes nothing back.
    this.all[id] = toUniverStyle(read) as IStyleData;
    return id;
  }

  /** hucre shares a font, a fill, a border and an alignment between all cells that have it, so identity tells them apart. */
  private keyOf({ font, fill, border, alignment, protection, numFmt }: XlsxStyle): string {
    return [font, fill, border, alignment, protection].map((part) => this.numberOf(part)).join() + (numFmt ?? "");
  }

  private numberOf(part: object | undefined): number {
    if (!part) return 0;
    const known = this.partNumbers.get(part);
    if (known !== undefined) return known;
    this.partCount += 1;
    this.partNumbers.set(part, this.partCount);
    return this.partCount;
  }
}
