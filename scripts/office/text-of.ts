import ts from "typescript";

function constantOf(name: ts.Node, checker: ts.TypeChecker): ts.Expression | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  const isConstant =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}

/** What a function gives that takes nothing and is one expression, where the call is of such a one. */
function resultOf(call: ts.CallExpression, checker: ts.TypeChecker): ts.Expression | undefined {
  const called = call.arguments.length === 0 ? constantOf(call.expression, checker) : undefined;
  return called && ts.isArrowFunction(called) && !ts.isBlock(called.body) ? called.body : undefined;
}

/** Both parts put together, in every way that they may be. */
const joined = (starts: readonly string[], ends: readonly string[] | null): string[] | null =>
  ends && starts.flatMap((start) => ends.map((end) => start + end));

/** The texts that an expression may have: literals, constants, either side of a choice, put together; null where it depends on more. */
export function textsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression))
    return expression.templateSpans.reduce<string[] | null>(
      (starts, { expression: part, literal }) => {
        const ends = textsOf(part, checker);
        return starts && joined(starts, ends && ends.map((end) => end + literal.text));
      },
      [expression.head.text],
    );
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
    return textsOf(expression.expression, checker);
  if (ts.isConditionalExpression(expression)) {
    const sides = [textsOf(expression.whenTrue, checker), textsOf(expression.whenFalse, checker)];
    return sides.some((side) => side === null) ? null : sides.flatMap((side) => side ?? []);
  }
  const named = ts.isIdentifier(expression) ? constantOf(expression, checker) : undefined;
  const source = ts.isCallExpression(expression) ? resultOf(expression, checker) : named;
  return source ? textsOf(source, checker) : null;
}
