import ts from "typescript";

/** A member of the Office libraries as their declarations name it. */
export interface DeclaredMember {
  /** "Excel.Range.values", "Office.context", "Excel.ChartType.lineMarkers". */
  readonly name: string;
  /** "ExcelApi 1.9"; "Common" where the declaration names no requirement set. */
  readonly set: string;
}

const declarationFile = /[\\/]@types[\\/]office-js[\\/]/;

export const isOfficeFile = ({ fileName }: ts.SourceFile): boolean => declarationFile.test(fileName);

/** Whether a declaration is one of the Office libraries' own. */
export const isOffice = (declaration: ts.Declaration): boolean => isOfficeFile(declaration.getSourceFile());

/** Names of the declaration and of what it stands in, from the namespace on. */
function pathOf(declaration: ts.Declaration): string[] {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isParameter(node) ? undefined : (node as Partial<ts.NamedDeclaration>).name; // absent where a node has no name
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.unshift(name.text);
  }
  return names;
}

/** What `load`, `set` and `toJSON` take and give has types of its own; its members are those of the object. */
const shadow = /^(Excel)\.Interfaces\.(\w+?)(?:Collection)?(?:Data|UpdateData|LoadOptions)\.(?=\w+$)/;

/** Every class declares these anew; they are one and the same. */
const ofEveryObject: ReadonlySet<string> = new Set([
  "load",
  "set",
  "toJSON",
  "context",
  "isNullObject",
  "track",
  "untrack",
]);

function nameOf(declaration: ts.Declaration): string {
  const names = pathOf(declaration);
  const last = names.at(-1) ?? "";
  const isMember = ts.isMethodDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  if (isMember && names.length === 3 && ofEveryObject.has(last) && names[0] !== "Office") {
    return names[1] === "RequestContext" ? names.join(".") : `OfficeExtension.ClientObject.${last}`;
  }
  return names.join(".").replace(shadow, "$1.$2.");
}

const described = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join("\n");

/**
 * The set in a description: "[Api set: ExcelApi 1.1 for get, 1.8 for set]", where setting needs a later one than reading, or
 * "Requirement set: {@link … | SharedRuntime 1.1}". Outlook's sets say nothing of Excel.
 */
function setIn(text: string, isWritten: boolean): string | null {
  const ofCommon = /\*\*Requirement set\*\*:[^\n]*\| (\w+ \d+\.\d+)\}/.exec(text)?.[1];
  if (ofCommon !== undefined) return ofCommon;
  const [, library, first = "", rest = ""] = /\[Api set:\s*(\w+)\s+(\d+\.\d+)([^\]]*)\]/.exec(text) ?? [];
  if (library === undefined || library === "Mailbox") return null;
  const forSetting = /(\d+\.\d+) for set/.exec(rest)?.[1];
  return `${library} ${isWritten && forSetting !== undefined ? forSetting : first}`;
}

/** The set of a declaration, else of the class or namespace that it stands in. */
function setOf(declaration: ts.Declaration, isWritten: boolean): string {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    // A variable's description stands at its statement, which is reached by its parents.
    const set = setIn(described(node), isWritten);
    if (set !== null) return set;
  }
  return "Common";
}

/** The member that a declaration of the Office libraries declares; null for a namespace, a whole enumeration, and what is another's. */
export function memberOf(declaration: ts.Declaration | undefined, isWritten = false): DeclaredMember | null {
  if (!declaration || !isOffice(declaration)) return null;
  if (ts.isEnumDeclaration(declaration) || ts.isModuleDeclaration(declaration)) return null;
  const name = nameOf(declaration);
  return { name, set: name.startsWith("OfficeExtension.") ? "Common" : setOf(declaration, isWritten) };
}
