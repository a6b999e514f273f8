import ts from "typescript";
import { isOffice, memberOf } from "./declared-member";
import type { DeclaredMember } from "./declared-member";
import { textsOf } from "./text-of";

/** Says where a member is used in a way that cannot be told from the text. */
export class UntoldMember extends Error {
  constructor(node: ts.Node) {
    super(`It cannot be told which members this names: ${node.getText().slice(0, 80)}`);
    this.name = "UntoldMember";
  }
}

const declarationsOf = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] => symbol?.declarations ?? [];

/** Types that a type may be, without null and undefined. */
function alternatives(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const present = checker.getNonNullableType(type);
  return present.isUnion() ? present.types : [present];
}

function propertyOf(type: ts.Type, name: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  return alternatives(type, checker).flatMap(
    (one) => checker.getPropertyOfType(checker.getApparentType(one), name) ?? [],
  );
}

function named(symbols: readonly (ts.Symbol | undefined)[], isWritten = false): DeclaredMember[] {
  return symbols.flatMap((symbol) => {
    const declaration = declarationsOf(symbol).find(isOffice);
    const member = memberOf(declaration, isWritten);
    return member ? [member] : [];
  });
}

function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** One step of a load path, and the types that it leads to. What a collection does not have is asked of its items. */
function step(types: readonly ts.Type[], name: string, checker: ts.TypeChecker) {
  const own = types.flatMap((type) => propertyOf(type, name, checker));
  const items = own.length > 0 ? [] : types.flatMap((type) => propertyOf(type, "items", checker));
  const ofItems = items.map((symbol) =>
    checker.getIndexTypeOfType(checker.getTypeOfSymbol(symbol), ts.IndexKind.Number),
  );
  const symbols = [...own, ...ofItems.flatMap((type) => (type ? propertyOf(type, name, checker) : []))];
  const next = symbols.flatMap((symbol) => {
    const type = checker.getTypeOfSymbol(symbol);
    return alternatives(checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type, checker);
  });
  return { symbols, next };
}

/** `range.load("values, format/fill/color")`. */
function loaded(call: ts.CallExpression, target: ts.Expression, checker: ts.TypeChecker): DeclaredMember[] {
  const [what] = call.arguments;
  if (!what || ts.isObjectLiteralExpression(what)) return []; // an object's names are found as an object's are
  const lists = ts.isArrayLiteralExpression(what) ? what.elements : [what];
  return lists.flatMap((list) => {
    const texts = textsOf(list, checker);
    if (texts === null) throw new UntoldMember(call);
    return texts
      .join(",")
      .split(",")
      .flatMap((path) => {
        let types: readonly ts.Type[] = alternatives(checker.getTypeAtLocation(target), checker);
        return path
          .trim()
          .split("/")
          .flatMap((name) => {
            const { symbols, next } = step(types, name, checker);
            if (symbols.length === 0) throw new UntoldMember(call);
            types = next;
            return named(symbols);
          });
      });
  });
}

/** `sheet.set({ pageLayout: { zoom } })`: each name is written to, however deep. */
function setByObject(value: ts.Type, target: ts.Type, checker: ts.TypeChecker): DeclaredMember[] {
  return value.getProperties().flatMap((property) => {
    const symbols = propertyOf(target, property.name, checker);
    const isObject = symbols.some((symbol) => declarationsOf(checker.getTypeOfSymbol(symbol).symbol).some(isOffice));
    const inner = isObject
      ? symbols.flatMap((symbol) =>
          setByObject(checker.getTypeOfSymbol(property), checker.getTypeOfSymbol(symbol), checker),
        )
      : [];
    return [...named(symbols, true), ...inner];
  });
}

/** The version of a method that takes texts names no enumeration; the one beside it that takes its values does. */
function enumArguments(call: ts.CallExpression, checker: ts.TypeChecker): DeclaredMember[] {
  const versions = checker.getTypeAtLocation(call.expression).getCallSignatures();
  return call.arguments.flatMap((argument, index) => {
    const given = checker.getTypeAtLocation(argument);
    const places = versions.flatMap(({ parameters }) => parameters[index] ?? []);
    return places.flatMap((place) => enumValues(checker.getTypeOfSymbol(place), given, checker));
  });
}

function called(call: ts.CallExpression, checker: ts.TypeChecker): DeclaredMember[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const isOfOffice = declarationsOf(checker.getSymbolAtLocation(expression.name)).some(isOffice);
  if (!isOfOffice) return [];
  // Versions of one method may be of several sets: what counts is the one that is called.
  const chosen = memberOf(checker.getResolvedSignature(call)?.declaration);
  const own = chosen ? [chosen] : named([checker.getSymbolAtLocation(expression.name)]);
  const [value] = call.arguments;
  own.push(...enumArguments(call, checker));
  if (expression.name.text === "load") return [...own, ...loaded(call, expression.expression, checker)];
  if (expression.name.text !== "set" || !value) return own;
  const target = checker.getTypeAtLocation(expression.expression);
  return [...own, ...setByObject(checker.getTypeAtLocation(value), target, checker)];
}

/** `worksheets[event]`, where the names that `event` may have are known. */
function indexed(node: ts.ElementAccessExpression, checker: ts.TypeChecker): DeclaredMember[] {
  const target = checker.getTypeAtLocation(node.expression);
  const names = alternatives(checker.getTypeAtLocation(node.argumentExpression), checker);
  return names.flatMap((name) =>
    name.isStringLiteral() ? named(propertyOf(target, name.value, checker), isWritten(node)) : [],
  );
}

/** Values of an enumeration that a place takes, by their texts: Excel's members take both. */
function enumValues(place: ts.Type, given: ts.Type, checker: ts.TypeChecker): DeclaredMember[] {
  const texts = new Set(alternatives(given, checker).flatMap((type) => (type.isStringLiteral() ? [type.value] : [])));
  const values = alternatives(place, checker).filter(
    (type): type is ts.StringLiteralType => type.isStringLiteral() && (type.flags & ts.TypeFlags.EnumLiteral) !== 0,
  );
  return named(values.filter(({ value }) => texts.has(value)).map(({ symbol }) => symbol));
}

/** What is assigned, given to a method or compared may be a value of an enumeration of the place where it goes. */
function enumsAt(node: ts.Node, checker: ts.TypeChecker): DeclaredMember[] {
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [checker.getTypeAtLocation(node.left), checker.getTypeAtLocation(node.right)];
    return [...enumValues(left, right, checker), ...enumValues(right, left, checker)];
  }
  if (!ts.isExpression(node)) return [];
  const place = checker.getContextualType(node);
  return place ? enumValues(place, checker.getTypeAtLocation(node), checker) : [];
}

function ownMembers(node: ts.Node, checker: ts.TypeChecker): DeclaredMember[] {
  if (ts.isCallExpression(node)) return called(node, checker);
  if (ts.isElementAccessExpression(node)) return indexed(node, checker);
  if (ts.isPropertyAccessExpression(node)) {
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
    return isCalled ? [] : named([checker.getSymbolAtLocation(node.name)], isWritten(node));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? named(propertyOf(checker.getTypeAtLocation(node.parent), name.text, checker)) : [];
  }
  const isEntry = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  if (isEntry && ts.isIdentifier(node.name)) {
    const place = checker.getContextualType(node.parent);
    return place ? named(propertyOf(place, node.name.text, checker), true) : [];
  }
  return [];
}

/** The members of the Office libraries that a node itself uses, its children aside. */
export function membersAt(node: ts.Node, checker: ts.TypeChecker): DeclaredMember[] {
  return [...ownMembers(node, checker), ...enumsAt(node, checker)];
}
