import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { corpusPackages, type CorpusPackage } from "../tests/corpus/packages";
import { cacheFolder } from "./paths";
import { say } from "./say";

const folder = join(cacheFolder, "corpus");
const timeoutMs = 60_000;

const folderOf = ({ name, version }: CorpusPackage) => join(folder, `${name.replace("/", "+")}@${version}`);

/** Runs a program in the corpus's folder; false where it failed. `shell` is how Windows starts npm. */
function ran(program: string, args: readonly string[]): boolean {
  const shell = program === "npm" && process.platform === "win32";
  return spawnSync(program, args, { cwd: folder, stdio: "ignore", timeout: timeoutMs, shell }).status === 0;
}

function integrityOf(archive: string): string {
  return `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
}

/** Has one package's archive unpacked beside the others; false where the registry did not give it as it was. */
function fetchPackage(wanted: CorpusPackage): boolean {
  const target = folderOf(wanted);
  if (existsSync(target)) return true;
  const made = `making-${process.pid}`;
  const working = join(folder, made);
  rmSync(working, { recursive: true, force: true });
  mkdirSync(working, { recursive: true });
  try {
    const spec = `${wanted.name}@${wanted.version}`;
    if (!ran("npm", ["pack", spec, "--ignore-scripts", "--silent", "--pack-destination", made])) return false;
    const archive = readdirSync(working)[0];
    if (archive === undefined || integrityOf(join(working, archive)) !== wanted.integrity) return false;
    // Both paths are relative: tar takes "C:" for the name of a machine.
    if (!ran("tar", ["-xzf", join(made, archive), "-C", made])) return false;
    rmSync(join(working, archive));
    renameSync(working, target);
    return true;
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

/** Has the packages of the corpus unpacked in the cache; says which ones are missing, and why the tests go on without them. */
export function ensureCorpus(): void {
  const missing: string[] = [];
  for (const wanted of corpusPackages) {
    if (fetchPackage(wanted)) continue;
    missing.push(wanted.name);
    // Where the registry does not answer, it does not answer for the others either.
    if (missing.length === 2) break;
  }
  if (missing.length > 0)
    say(`The registry did not give ${missing.join(" and ")}: the tests with other people's workbooks leave files out.`);
}

/** The packages that the cache does not hold. */
export function missingPackages(): string[] {
  return corpusPackages.filter((one) => !existsSync(folderOf(one))).map(({ name }) => name);
}

export interface CorpusFile {
  /** "package/folder/file.xlsx", without the version. */
  readonly name: string;
  readonly path: string;
  readonly isLarge: boolean;
}

function workbooksIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort();
}

/** The workbooks that the cache holds, and those that somebody put into `.cache/corpus/own`. */
export function corpusFiles(): CorpusFile[] {
  const packaged = corpusPackages.flatMap((one) => {
    const path = join(folderOf(one), "package");
    if (!existsSync(path)) return [];
    return workbooksIn(path).map((file) => ({
      name: `${one.name}/${file}`,
      path: join(path, file),
      isLarge: one.large?.includes(file) ?? false,
    }));
  });
  const own = join(folder, "own");
  const ownFiles = existsSync(own) ? workbooksIn(own) : [];
  return [...packaged, ...ownFiles.map((name) => ({ name: `own/${name}`, path: join(own, name), isLarge: false }))];
}

if (require.main === module) ensureCorpus();
