import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Stats, StatsModule } from "webpack";
import { projectFolder } from "./paths";

/** A package of which something is in the scripts that are shipped. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says, an SPDX expression. */
  readonly licence: string;
  /** Its licence files, word for word. */
  readonly text: string;
}

/** What is read of a package.json. */
interface Description {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const modulesOf = (module: StatsModule): string[] => [
  ...(module.nameForCondition == null ? [] : [module.nameForCondition]),
  ...(module.modules ?? []).flatMap(modulesOf),
];

/** The files that webpack put into scripts; what it left out because nothing uses it is not among them. */
export function bundledFiles(stats: Stats): string[] {
  const all = { modulesSpace: Infinity, nestedModulesSpace: Infinity };
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    cachedModules: true,
    ...all,
  });
  return [...new Set(modules.flatMap(modulesOf))].sort();
}

/** The folder of the package that a file belongs to: the nearest whose package.json has a name and a version. */
function packageFolder(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (!existsSync(path)) continue;
    const { name, version } = JSON.parse(readFileSync(path, "utf8")) as Description; // npm's own fields
    if (name !== undefined && version !== undefined) return folder;
  }
  throw new Error(`${file} belongs to no package.`);
}

/** Packages that come without a licence file: the one of the repository that they are made in. */
const missingTexts: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": readFileSync(join(__dirname, "licence-texts", "fluentui-system-icons.txt"), "utf8").trim(),
};

const isLicence = (name: string) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(name);

function readPackage(folder: string): BundledPackage {
  const description = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Description; // npm's own fields
  const { name = basename(folder), version = "", license } = description;
  const files = readdirSync(folder).filter(isLicence).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  const text = texts.length > 0 ? texts.join("\n\n") : missingTexts[name];
  if (license === undefined || text === undefined) throw new Error(`${name} does not say under which licence it is.`);
  return { name, version, licence: license, text };
}

/** The packages of others that are in the scripts, by name. */
export function bundledPackages(stats: Stats): BundledPackage[] {
  const others = bundledFiles(stats).filter((file) => !file.startsWith(join(projectFolder, "src")));
  const folders = new Set(others.map(packageFolder));
  return [...folders].map(readPackage).sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** Microsoft's packages each set their own name over one and the same text. */
const withoutTitle = (text: string) => text.replace(/^(@fluentui\/|Fluent UI React).*\n+/, "");

/** The notices that go with the scripts: each licence text once, under the packages that it belongs to. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of packages) {
    const key = withoutTitle(text);
    byText.set(key, [...(byText.get(key) ?? []), `${name} ${version} (${licence})`]);
  }
  const sections = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  const head =
    "Revisor ASM contains parts of the packages below. Made by `npm run notices` from what is bundled; not to be edited.\n";
  return [head, ...sections].join(`\n${"-".repeat(80)}\n\n`);
}
