import { join } from "node:path";
import ts from "typescript";
import { projectFolder } from "../../scripts/paths";

/** The version in a call of `isSetSupported("ExcelApi", version)`: "given" where it is no literal; null for other calls. */
function askedVersion(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [set, version] = node.arguments;
  const asksForExcel =
    node.expression.name.text === "isSetSupported" && set && ts.isStringLiteral(set) && set.text === "ExcelApi";
  if (!asksForExcel || !version) return null;
  return ts.isStringLiteral(version) ? version.text : "given";
}

function first<Found>(node: ts.Node, find: (node: ts.Node) => Found | null): Found | null {
  return find(node) ?? ts.forEachChild(node, (child) => first(child, find) ?? undefined) ?? null;
}

function statementAt(file: ts.SourceFile, line: number): ts.Statement | undefined {
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  return file.statements.find(
    (statement) => lineOf(statement.getStart(file)) <= line && line <= lineOf(statement.getEnd()),
  );
}

/** The function that a declaration makes, with its name. */
function namedFunction(node: ts.Node): readonly [string, ts.Node] | null {
  if (ts.isFunctionDeclaration(node) && node.name) return [node.name.text, node];
  const isArrow = ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer);
  return isArrow && ts.isIdentifier(node.name) ? [node.name.text, node] : null;
}

/** Functions of a file that ask for a set, by their names, with the version that they ask for. */
function askingFunctions(file: ts.SourceFile): ReadonlyMap<string, string> {
  const asking = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const [name, body] = namedFunction(node) ?? [];
    const version = body ? first(body, askedVersion) : null;
    if (name !== undefined && version !== null) asking.set(name, version);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return asking;
}

/** The versions of ExcelApi that the outermost function around a place ("src/excel/marks.ts:12") asks for, by itself or through a function of its file. */
export function versionsAskedAround(program: ts.Program, place: string): readonly string[] {
  const [path = "", line = "0"] = place.split(":");
  const file = program.getSourceFile(join(projectFolder, path));
  const statement = file && statementAt(file, Number(line));
  if (!file || !statement) throw new Error(`There is no statement at ${place}.`);
  const asking = askingFunctions(file);
  const versions: (string | null)[] = [];
  const visit = (node: ts.Node): void => {
    versions.push(askedVersion(node));
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const asked = asking.get(node.expression.text) ?? null;
      const [given] = node.arguments;
      versions.push(asked === "given" && given && ts.isStringLiteral(given) ? given.text : asked);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return versions.flatMap((version) => (version === null || version === "given" ? [] : [version]));
}
