import ts from "typescript";
import { isOfficeFile, memberOf } from "./declared-member";

/** A member of a class as the declarations have it. */
export interface SurfaceMember {
  readonly name: string;
  readonly set: string;
  readonly kind: "method" | "property";
  /** For a method, of what kind each parameter that must be given is. */
  readonly parameters: readonly string[];
}

/** Members that every object has, or that the library answers by itself. */
const ofTheLibrary: ReadonlySet<string> = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

function parametersOf(method: ts.MethodDeclaration): string[] {
  return method.parameters.filter(({ questionToken }) => !questionToken).map(({ type }) => type?.getText() ?? "any");
}

function surfaceOf(declaration: ts.ClassDeclaration): SurfaceMember[] {
  const seen = new Map<string, SurfaceMember>();
  for (const member of declaration.members) {
    const isMethod = ts.isMethodDeclaration(member);
    if ((!isMethod && !ts.isPropertyDeclaration(member)) || !ts.isIdentifier(member.name)) continue;
    const name = member.name.text;
    if (ofTheLibrary.has(name) || seen.has(name)) continue;
    const set = memberOf(member)?.set ?? "Common";
    seen.set(name, {
      ...{ name, set, kind: isMethod ? "method" : "property" },
      parameters: isMethod ? parametersOf(member) : [],
    });
  }
  return [...seen.values()];
}

/** Every class of Excel with all of its members, by its name. */
export function excelClasses(program: ts.Program): ReadonlyMap<string, readonly SurfaceMember[]> {
  const classes = new Map<string, readonly SurfaceMember[]>();
  const visit = (node: ts.Node): void => {
    const isExcel = ts.isModuleDeclaration(node) && node.name.text === "Excel";
    if (isExcel && node.body && ts.isModuleBlock(node.body)) {
      for (const statement of node.body.statements)
        if (ts.isClassDeclaration(statement) && statement.name)
          classes.set(statement.name.text, [...(classes.get(statement.name.text) ?? []), ...surfaceOf(statement)]);
    }
  };
  // Without a checker, the declarations do not know what they stand in.
  program.getTypeChecker();
  for (const file of program.getSourceFiles()) if (isOfficeFile(file)) ts.forEachChild(file, visit);
  return classes;
}
