import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./paths";
import { say } from "./say";
import { runCheck } from "./tally";
import testsOf from "../tests/mutation/subjects.json";

/** How many changes to a module a test noticed, and how many none did. */
interface Figures {
  readonly killed: number;
  readonly survived: number;
  readonly timeout: number;
  readonly noCoverage: number;
}

/** What is read of Stryker's own report. */
interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const reportFile = join(cacheFolder, "mutation.json");

function figuresOfReport(): Figures {
  const { files } = JSON.parse(readFileSync(reportFile, "utf8")) as StrykerReport; // Stryker's own documented format
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  return {
    killed: count("Killed"),
    survived: count("Survived"),
    timeout: count("Timeout"),
    noCoverage: count("NoCoverage"),
  };
}

function rowOf(name: string, { killed, survived, timeout, noCoverage }: Figures): string {
  const noticed = killed + timeout;
  const score = (100 * noticed) / (noticed + survived + noCoverage);
  return `| ${name} | ${killed} | ${survived} | ${timeout} | ${noCoverage} | ${score.toFixed(1)} |`;
}

function total(rows: readonly Figures[]): Figures {
  const sumOf = (field: keyof Figures) => rows.reduce((sum, figures) => sum + figures[field], 0);
  return {
    killed: sumOf("killed"),
    survived: sumOf("survived"),
    timeout: sumOf("timeout"),
    noCoverage: sumOf("noCoverage"),
  };
}

/**
 * Changes the code of core here and there and sees whether a test fails each time: each module by itself, with the tests that
 * state what it does (tests/mutation). Fails if one of them stays below the least score of stryker.config.json.
 */
async function mutate(modules: readonly string[]): Promise<void> {
  const figures = new Map<string, Figures>();
  for (const name of modules) {
    rmSync(reportFile, { force: true });
    process.env["MUTATED_MODULE"] = name;
    const { failed } = await runCheck("@stryker-mutator/core/bin/stryker.js", [
      "run",
      "--mutate",
      `src/core/${name}.ts`,
    ]);
    if (failed > 0) process.exitCode = 1;
    if (existsSync(reportFile)) figures.set(name, figuresOfReport());
  }
  say("| Module of src/core | Killed | Survived | Timeout | No coverage | Score in % |\n|---|---|---|---|---|---|");
  for (const [name, row] of figures) say(rowOf(name, row));
  say(rowOf("together", total([...figures.values()])));
}

/** `npm run mutation` takes every module of tests/mutation/subjects.json, `npm run mutation -- status` those that are named. */
const named = process.argv.slice(2);
const known = Object.keys(testsOf);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length === 0) {
  mkdirSync(cacheFolder, { recursive: true });
  void mutate(named.length > 0 ? named : known);
} else {
  say(`No tests are known for "${unknown.join('", "')}". They are for: ${known.join(", ")}.`);
  process.exitCode = 1;
}
