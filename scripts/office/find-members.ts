import { join, relative, sep } from "node:path";
import ts from "typescript";
import { projectFolder } from "../paths";
import { UntoldMember, membersAt } from "./members-at";

/** A member of the Office libraries that the add-in uses. */
export interface UsedMember {
  /** "Excel.Range.values". */
  readonly name: string;
  /** "ExcelApi 1.9"; "Common" where its declaration names none. The latest, where its uses need several. */
  readonly set: string;
  /** "src/excel/cells.ts:12", each place once. */
  readonly places: readonly string[];
}

/** The libraries' declarations, which are read once. */
const declarations = new Map<string, ts.SourceFile>();

/** The add-in's source with its types; or, for tests, files of these paths that lie nowhere. */
export function readSource(samples: Readonly<Record<string, string>> = {}): ts.Program {
  const path = join(projectFolder, "tsconfig.json");
  const file = ts.readConfigFile(path, ts.sys.readFile.bind(ts.sys));
  const { options, fileNames } = ts.parseJsonConfigFileContent(file.config, ts.sys, projectFolder);
  const host = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(samples).map(([name, text]) => [join(projectFolder, name), text]));
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version, true);
    const read = declarations.get(name) ?? getSourceFile(name, version, ...rest);
    if (read?.isDeclarationFile === true) declarations.set(name, read);
    return read;
  };
  return ts.createProgram(texts.size > 0 ? [...texts.keys()] : fileNames, options, host);
}

/** "1.10" comes after "1.9". */
export function isLaterSet(set: string, other: string): boolean {
  const number = (text: string) => Number(text.split(".")[1] ?? -1);
  return number(set) > number(other);
}

const ownFolder = (program: ts.Program): ts.SourceFile[] =>
  program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes("/node_modules/") && !fileName.endsWith(".d.ts"));

/**
 * Every member of Excel, Office and OfficeExtension that files of the add-in use: read, written, called, named in a load or in an object
 * that is set, or given as a value of an enumeration; by the types, so that nothing is forgotten. In alphabetical order.
 * @throws where a load names members that cannot be told from the text
 */
export function findMembers(program: ts.Program): UsedMember[] {
  const checker = program.getTypeChecker();
  const found = new Map<string, { set: string; readonly places: Set<string> }>();
  for (const file of ownFolder(program)) {
    const path = relative(projectFolder, file.fileName).split(sep).join("/");
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
      try {
        for (const { name, set } of membersAt(node, checker)) {
          const known = found.get(name) ?? { set, places: new Set<string>() };
          if (isLaterSet(set, known.set)) known.set = set;
          known.places.add(place);
          found.set(name, known);
        }
      } catch (error) {
        throw error instanceof UntoldMember ? new Error(`${place}: ${error.message}`) : error;
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  const members = [...found].map(([name, { set, places }]) => ({ name, set, places: [...places] }));
  return members.sort((one, other) => (one.name < other.name ? -1 : 1));
}
