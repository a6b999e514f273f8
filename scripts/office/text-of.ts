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

/** The text that an expression always has: a literal, a constant, or both put together; null where it depends on more. */
export function textOf(expression: ts.Expression, checker: ts.TypeChecker): string | null {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isTemplateExpression(expression)) {
    const parts = expression.templateSpans.map(({ expression: part, literal }) => {
      const text = textOf(part, checker);
      return text === null ? null : text + literal.text;
    });
    return parts.includes(null) ? null : expression.head.text + parts.join("");
  }
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
    return textOf(expression.expression, checker);
  const constant = ts.isIdentifier(expression) ? constantOf(expression, checker) : undefined;
  return constant ? textOf(constant, checker) : null;
}
