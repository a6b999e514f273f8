import type { CellPosition } from "../cell";
import { defineRule, oncePerCell } from "../rule";
import { foldText } from "../text";

/** A number stands for one aspect of its table. */
export const duplicateNumber = defineRule({
  id: "duplicate-number",
  severity: "error",
  needs: ["number", "aspect"],

  *check({ aspects }) {
    const firstTexts = new Map<string, string>();
    const clashes = new Map<string, { number: string; firstText: string; cells: CellPosition[] }>();
    for (const { number, text } of oncePerCell(aspects, (aspect) => aspect.number)) {
      if (number.value === null || text.value === null) continue;
      const key = foldText(number.value);
      const firstText = firstTexts.get(key) ?? text.value;
      firstTexts.set(key, firstText);
      if (firstText === text.value || foldText(firstText) === foldText(text.value)) continue;
      const clashKey = `${key}\n${foldText(text.value)}`;
      const clash = clashes.get(clashKey) ?? { number: number.value, firstText, cells: [] };
      clash.cells.push(number.at);
      clashes.set(clashKey, clash);
    }
    for (const { number, firstText, cells } of clashes.values()) {
      const [at, ...alsoAt] = cells;
      if (at) yield { at, alsoAt, data: { number, firstText } };
    }
  },
});
