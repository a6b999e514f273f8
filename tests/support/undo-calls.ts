import { dirname, join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..", "..");

/**
 * What cannot be undone: calling it takes from people what they could undo until then. From Microsoft's list
 * (OfficeDev/office-js-docs-pr, docs/excel/excel-add-ins-undo-capabilities.md), where it holds for any platform; and from reports:
 * `requestUpdate` (OfficeDev/office-js #3788), the Common API's writing (#5966), `getMergedAreasOrNullObject` on Windows (#5918).
 */
const methods = new Set([
  ...["delete", "copy"].map((name) => `Worksheet.${name}`),
  ...["protect", "unprotect"].flatMap((name) => [`WorksheetProtection.${name}`, `WorkbookProtection.${name}`]),
  ...["pauseProtection", "resumeProtection", "setPassword", "updateOptions"].map(
    (name) => `WorksheetProtection.${name}`,
  ),
  ...["delete", "pauseProtection", "setPassword"].map((name) => `AllowEditRange.${name}`),
  ...["add", "pauseProtection"].map((name) => `AllowEditRangeCollection.${name}`),
  ...["save", "close", "insertWorksheetsFromBase64"].map((name) => `Workbook.${name}`),
  "WorksheetCollection.addFromBase64",
  ...["DataConnectionCollection", "LinkedWorkbookCollection", "QueryCollection"].map((name) => `${name}.refreshAll`),
  ...["LinkedWorkbook.refresh", "Query.refresh", "Query.delete"],
  ...["PivotTable", "Slicer", "Table", "Timeline"].flatMap((kind) => [
    ...["delete", "duplicate"].map((name) => `${kind}Style.${name}`),
    ...["add", "setDefault"].map((name) => `${kind}StyleCollection.${name}`),
  ]),
  ...["getMergedAreas", "getMergedAreasOrNullObject"].map((name) => `Range.${name}`),
  ...["Ribbon.requestUpdate", "Document.setSelectedDataAsync"],
  ...["addFromNamedItemAsync", "addFromPromptAsync", "addFromSelectionAsync"].map((name) => `Bindings.${name}`),
]);

/** What cannot be undone when it is written to; it may be read. */
const properties = new Set([
  ...["name", "position", "standardWidth", "visibility"].map((name) => `Worksheet.${name}`),
  ...["address", "title"].map((name) => `AllowEditRange.${name}`),
  ...["categoryLabelLevel", "seriesNameLevel"].map((name) => `Chart.${name}`),
  ...["showAxisFieldButtons", "showLegendFieldButtons", "showReportFilterFieldButtons", "showValueFieldButtons"].map(
    (name) => `ChartPivotOptions.${name}`,
  ),
  ...["author", "category", "comments", "company", "keywords", "manager", "revisionNumber", "subject", "title"].map(
    (name) => `DocumentProperties.${name}`,
  ),
  ...["ChartTrendlineLabel.formula", "NamedItem.comment", "Slicer.name", "Slicer.nameInFormula"],
  ...["PivotTable", "Slicer", "Table", "Timeline"].map((kind) => `${kind}Style.name`),
]);

/** A use of a member of the Office libraries, such as "Worksheet.delete". */
export interface UndoCall {
  readonly member: string;
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
}

/** `Style` is left out of the tables: every member of it that can be written to cannot be undone. */
function isForbidden(member: string, isWrittenTo: boolean): boolean {
  return methods.has(member) || (isWrittenTo && (properties.has(member) || member.startsWith("Style.")));
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
      if (!isForbidden(member, isWrittenTo)) continue;
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ member, file: file.fileName.slice(root.length + 1), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * Every use in src of what empties Excel's undo stack, by the types of the Office libraries.
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
