import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import { CopySheetCommand } from "@univerjs/sheets";
import { toRange, toRect } from "./ranges";
import type { UniverContext } from "./univer-context";
import { fromUniverConditionalStyle, toUniverConditionalStyle } from "./univer-style";
import type { ConditionalFormat, ConditionalStyle } from "./workbook-document";

/** What Univer cannot hold of a conditional format. */
interface Kept {
  readonly rule: ConditionalFormat["rule"];
  readonly sourceIndex: number | null;
  readonly style: Pick<ConditionalStyle, "numberFormat" | "borders">;
}

/** Stands for a conditional format of a type that is carried over untouched: it has ranges and a place among the others. */
const NEVER = "=FALSE";

/** The conditional formats of a workbook: their ranges, order and visible style in Univer, the rest beside it. */
export class UniverConditionalFormats {
  private readonly kept = new Map<string, Kept>();
  private count = 0;

  constructor(private readonly context: UniverContext) {
    context.commands.onCommandExecuted(({ id }) => {
      if (id === CopySheetCommand.id) this.completeCopy();
    });
  }

  /** Highest priority first. */
  list(sheetId: string): ConditionalFormat[] {
    return this.rules(sheetId).map((rule) => this.formatOf(rule));
  }

  add(sheetId: string, { sourceIndex, ...format }: Omit<ConditionalFormat, "id">): string {
    this.count += 1;
    const id = `conditional-format-${this.count}`;
    this.keep(id, format, sourceIndex);
    this.context.run(AddConditionalRuleMutation.id, sheetId, { rule: toUniverRule(id, format) });
    return id;
  }

  update(sheetId: string, id: string, change: Partial<Omit<ConditionalFormat, "id" | "sourceIndex">>): void {
    const present = this.list(sheetId).find((format) => format.id === id);
    if (!present) return;
    const format = { ...present, ...change };
    const isOnlyMoved = Object.keys(change).every((key) => key === "ranges");
    this.keep(id, format, isOnlyMoved ? present.sourceIndex : null);
    this.context.run(SetConditionalRuleMutation.id, sheetId, { cfId: id, rule: toUniverRule(id, format) });
  }

  remove(sheetId: string, id: string): void {
    this.context.run(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
  }

  /** Univer gives a copied sheet the formats that it holds itself, in the opposite order; in Excel the copy has them all, as they are. */
  private completeCopy(): void {
    const ids = this.context.worksheets().map((worksheet) => worksheet.getSheetId());
    const copy = ids.findIndex((id) => this.rules(id).some(({ cfId }) => !this.kept.has(cfId)));
    const [source, target] = [ids[copy - 1], ids[copy]];
    if (source === undefined || target === undefined) return;
    for (const { cfId } of [...this.rules(target)]) this.remove(target, cfId);
    for (const format of this.list(source).reverse()) this.add(target, format);
  }

  private rules(sheetId: string): readonly IConditionFormattingRule[] {
    return (
      this.context.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.context.unitId, sheetId) ?? []
    );
  }

  private keep(id: string, format: Omit<ConditionalFormat, "id" | "sourceIndex">, sourceIndex: number | null): void {
    const { numberFormat, borders } = format.style;
    const style = { ...(numberFormat && { numberFormat }), ...(borders && { borders }) };
    this.kept.set(id, { rule: format.rule, sourceIndex, style });
  }

  private formatOf({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): ConditionalFormat {
    const kept = this.kept.get(cfId);
    const custom = isFormulaRule(rule) ? ({ type: "custom", formula: rule.value } as const) : null;
    return {
      id: cfId,
      ranges: ranges.map(toRect),
      stopIfTrue,
      rule: kept?.rule.type === "other" ? kept.rule : (custom ?? { type: "other", excelType: "PresetCriteria" }),
      style: { ...("style" in rule && fromUniverConditionalStyle(rule.style)), ...kept?.style },
      sourceIndex: kept?.sourceIndex ?? null,
    };
  }
}

function isFormulaRule(rule: IConditionFormattingRule["rule"]): rule is IFormulaHighlightCell {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
}

function toUniverRule(
  cfId: string,
  { ranges, stopIfTrue, rule, style }: Omit<ConditionalFormat, "id" | "sourceIndex">,
): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId,
    ranges: ranges.map(toRange),
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: rule.type === "custom" ? rule.formula : NEVER,
      style: toUniverConditionalStyle(style),
    },
  };
}
