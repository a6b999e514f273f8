import { CellValueType } from "@univerjs/core";
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  AstTreeBuilder,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseAstNode, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";

type CellAt = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

/** Formulas that Univer could not take apart. It remembers what it takes apart for all workbooks together, and so must this. */
const unreadable = new WeakSet<BaseAstNode>();

/**
 * Univer's calculation ends for good where it throws over one formula, and never ends where a distribution is summed up to a large number.
 * With this a formula that it cannot calculate keeps the value that its cell has (`#CALC!` where it has none), and the others are calculated.
 */
export function guardCalculation(injector: Injector, cellAt: CellAt): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const keptValue = () => valueOf(cellAt(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn));
  guardReading(injector);
  guardExecution(injector.get(Interpreter), keptValue);
  guardDependencies(injector.get(IFormulaDependencyGenerator));
  refuseEndlessSums(injector.get(IFunctionService));
}

function valueOf(cell: Nullable<ICellData>): FunctionVariantType {
  const { v: value, t: type } = cell ?? {};
  if (value === null || value === undefined) return ErrorValueObject.create(ErrorType.CALC);
  if (type === CellValueType.BOOLEAN) return BooleanValueObject.create(Boolean(value));
  return typeof value === "number" ? NumberValueObject.create(value) : StringValueObject.create(String(value));
}

/** A formula that cannot be read stands as one that refers to nothing. */
function guardReading(injector: Injector): void {
  const builder = injector.get(AstTreeBuilder);
  const lexer = injector.get(Lexer);
  const parse = builder.parse.bind(builder);
  builder.parse = (read) => {
    try {
      return parse(read);
    } catch {
      const other = lexer.treeBuilder("=0");
      const node = typeof other === "object" && !Array.isArray(other) ? parse(other) : null;
      if (node) unreadable.add(node);
      return node;
    }
  };
}

function guardExecution(interpreter: Interpreter, keptValue: () => FunctionVariantType): void {
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.execute = (data) => {
    if (data.node && unreadable.has(data.node)) return keptValue();
    try {
      return execute(data);
    } catch {
      return keptValue();
    }
  };
  interpreter.executeAsync = (data) => executeAsync(data).catch(keptValue);
}

/** What it fails over here is no single formula: all values stay, and the calculation ends. */
function guardDependencies(dependencies: IFormulaDependencyGenerator): void {
  const generate = dependencies.generate.bind(dependencies);
  dependencies.generate = (isModel) => generate(isModel).catch(() => []);
}

/** They add up one probability for each number up to their argument. */
const summing = [
  ...["BINOM.DIST", "BINOM.DIST.RANGE", "BINOM.INV", "BINOMDIST", "CRITBINOM", "HYPGEOM.DIST", "HYPGEOMDIST"],
  ...["NEGBINOM.DIST", "NEGBINOMDIST", "POISSON", "POISSON.DIST"],
];
const mostSummed = 10_000;

function refuseEndlessSums(functions: IFunctionService): void {
  for (const name of summing) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values) => {
      if (values.some(isLarge)) throw new RangeError(`${name} would take too long.`);
      return calculate(...values);
    };
  }
}

function isLarge(value: Nullable<BaseValueObject>): boolean {
  if (value instanceof ArrayValueObject) return value.getArrayValue().some((row) => row.some((item) => isLarge(item)));
  if (!value) return false;
  return (value.isNumber() || value.isString()) && Number(value.getValue()) > mostSummed;
}
