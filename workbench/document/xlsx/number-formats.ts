/** The number formats that the format itself numbers, by code as en-US shows them. */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "# ?/?": 12,
  "# ??/??": 13,
  "m/d/yyyy": 14,
  "d-mmm-yy": 15,
  "d-mmm": 16,
  "mmm-yy": 17,
  "h:mm AM/PM": 18,
  "h:mm:ss AM/PM": 19,
  "h:mm": 20,
  "h:mm:ss": 21,
  "m/d/yyyy h:mm": 22,
  "mm:ss": 45,
  "[h]:mm:ss": 46,
  "mm:ss.0": 47,
  "##0.0E+0": 48,
  "@": 49,
};
const firstOwnId = 164;

interface NumberFormat {
  readonly id: number;
  readonly code: string;
}

/** Number formats by code: the built-in ones, those of the workbook, and new ones. */
export class NumberFormats {
  readonly #ids = new Map(Object.entries(builtInFormats));
  readonly #differentialIds = new Map<string, number>();
  readonly #added: NumberFormat[] = [];
  #nextId = firstOwnId;

  /** `own`: the workbook's list; `differential`: those that its conditional formats carry themselves. */
  constructor(own: readonly NumberFormat[], differential: readonly NumberFormat[]) {
    for (const { id, code } of own) if (!this.#ids.has(code)) this.#ids.set(code, id);
    for (const { id, code } of differential) if (!this.#differentialIds.has(code)) this.#differentialIds.set(code, id);
    this.#nextId = Math.max(firstOwnId, ...[...own, ...differential].map(({ id }) => id + 1));
  }

  /** The id for a cell's format, which the workbook's list must hold. */
  idOf(code: string): number {
    const known = this.#ids.get(code);
    if (known !== undefined) return known;
    const id = this.#nextId++;
    this.#ids.set(code, id);
    this.#added.push({ id, code });
    return id;
  }

  /** The id for a conditional format, which carries the code itself. */
  differentialIdOf(code: string): number {
    const known = this.#ids.get(code) ?? this.#differentialIds.get(code);
    if (known !== undefined) return known;
    const id = this.#nextId++;
    this.#differentialIds.set(code, id);
    return id;
  }

  /** What the workbook's list lacks. */
  added(): readonly NumberFormat[] {
    return this.#added;
  }
}
