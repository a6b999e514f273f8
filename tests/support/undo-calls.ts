import { dirname, join } from "node:path";
import ts from "typescript";
import { emptyingPlatforms } from "../../workbench/host/undo-facts";

const root = join(__dirname, "..", "..");

/** A use of a member of the Office libraries, such as "Worksheet.delete". */
export interface UndoCall {
  readonly member: string;
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
}

function writtenTo(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** The members of a type of the Office libraries that a node names, as "Class.member", and whether the node writes to them. */
function membersAt(node: ts.Node, checker: ts.TypeChecker): readonly { member: string; isWrittenTo: boolean }[] {
  const named = (symbol: ts.Symbol | undefined, isWrittenTo: boolean) => {
    const [library, ...names] = symbol ? checker.getFullyQualifiedName(symbol).split(".") : [];
    return library === "Excel" || library === "Office" ? [{ member: names.join("."), isWrittenTo }] : [];
  };
  if (ts.isPropertyAccessExpression(node)) return named(checker.getSymbolAtLocation(node.name), writtenTo(node));
  if (ts.isElementAccessExpression(node))
    return named(checker.getSymbolAtLocation(node.argumentExpression), writtenTo(node));
  if (ts.isBindingElement(node)) {
    const name = (node.propertyName ?? node.name).getText();
    return named(checker.getTypeAtLocation(node.parent).getProperty(name), false);
  }
  // `sheet.set({ visibility: "Hidden" })` writes to each property that is named.
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "set"
  ) {
    const target = checker.getTypeAtLocation(node.expression.expression);
    const [written] = node.arguments;
    return written
      ? checker
          .getTypeAtLocation(written)
          .getProperties()
          .flatMap(({ name }) => named(target.getProperty(name), true))
      : [];
  }
  return [];
}

function callsIn(file: ts.SourceFile, checker: ts.TypeChecker): UndoCall[] {
  const found: UndoCall[] = [];
  const visit = (node: ts.Node): void => {
    for (const { member, isWrittenTo } of membersAt(node, checker)) {
      if (emptyingPlatforms(member, isWrittenTo).length === 0) continue;
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ member, file: file.fileName.slice(root.length + 1), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * Every use in src of what empties Excel's undo stack on any platform, by the types of the Office libraries.
 * @param sample the text of a file of src/excel that is read with them
 */
export function undoCalls(sample: string): readonly UndoCall[] {
  const configPath = join(root, "tsconfig.json");
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configPath, ts.sys.readFile.bind(ts.sys)).config,
    ts.sys,
    root,
  );
  const samplePath = join(dirname(configPath), "src", "excel", "sample.ts");
  const host = ts.createCompilerHost(config.options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === samplePath || fileExists(name);
  host.getSourceFile = (name, options, ...rest) =>
    name === samplePath ? ts.createSourceFile(name, sample, options, true) : getSourceFile(name, options, ...rest);
  const program = ts.createProgram([...config.fileNames, samplePath], config.options, host);
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, "src")));
  return own.flatMap((file) => callsIn(file, checker));
}
