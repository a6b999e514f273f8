// Starts one of the project's TypeScript programs from a fresh clone: `node scripts/run.mjs scripts/start.ts --port 3000`.
// Plain JavaScript without dependencies, because it is what installs them. Everything that it says goes to stderr.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), "..");

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, file), "utf8")).packages;
  } catch {
    return {};
  }
}

/** Whether every package of the lockfile is there in its locked version; one for another platform may be absent. */
function dependenciesAreInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, locked]) =>
      path === "" || locked.optional || locked.devOptional || installed[path]?.version === locked.version,
  );
}

function installDependencies() {
  process.stderr.write("Installing the dependencies of package-lock.json (about a minute, only when they change).\n");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: projectFolder, stdio: ["ignore", process.stderr, process.stderr] };
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (status !== 0) stop("The dependencies could not be installed; npm's own message stands above.");
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 20))
  stop(`Node ${process.versions.node} is too old: Revisor ASM needs Node 20.20 or newer.`);
if (!dependenciesAreInstalled()) installDependencies();

const require = createRequire(import.meta.url);
const script = resolve(process.argv[2]);
process.argv.splice(1, 2, script);
require("tsx/cjs/api").register();
require(script);
