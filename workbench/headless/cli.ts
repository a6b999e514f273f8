import { writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { catalogueFor } from "../../src/messages/describe";
import { describeLiveDates } from "../../src/messages/live-dates";
import { HostError } from "../../src/operations/host-error";
import { FileError } from "../document/file-error";
import { reviewDocument } from "./contract";
import { readOptions, UsageError, type Options } from "./options";
import { reportLines } from "./report";
import { MissingFileError, reviewFile, type ReviewedFile } from "./review-file";
import { words } from "./words";

const print = (text: string) => process.stdout.write(`${text}\n`);
const tell = (text: string) => process.stderr.write(`${text}\n`);

/** Paths count from where the person is; npm runs its scripts in the project's folder and keeps the other in INIT_CWD. */
const pathOf = (path: string) => resolve(process.env["INIT_CWD"] ?? process.cwd(), path);

/** A failure as a code for programs and a sentence for the person. */
function failureOf(error: unknown, language: Options["language"]): { code: string; text: string } {
  const { fileErrors, hostErrors } = catalogueFor(language);
  if (error instanceof UsageError) return { code: "usage", text: error.message };
  if (error instanceof FileError || error instanceof MissingFileError)
    return { code: error.code, text: fileErrors[error.code] };
  if (error instanceof HostError) return { code: error.code, text: hostErrors[error.code] };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", text: words[language].unexpected(message.split("\n")[0] ?? "") };
}

async function save({ save: bytesOf }: ReviewedFile, out: string, language: Options["language"]): Promise<void> {
  try {
    await writeFile(pathOf(out), bytesOf());
  } catch (error) {
    throw new UsageError(words[language].cannotWrite(out), { cause: error });
  }
  tell(words[language].saved(out));
}

function tellWhatWasDone({ review, marks, summarySheet }: ReviewedFile, language: Options["language"]): void {
  const say = words[language];
  const { fileErrors, hiddenRows, hostErrors, wrongSettings } = catalogueFor(language);
  const hasTables = review.sheets.some(({ tables }) => tables.length > 0);
  const isEmpty = review.sheets.every(({ skipped }) => skipped === "empty");
  if (!hasTables) tell(fileErrors[isEmpty ? "empty-workbook" : "no-asm-table"]);
  for (const setting of review.wrongSettings) tell(wrongSettings[setting]);
  for (const { name, tables, hasHiddenRows } of review.sheets)
    if (hasHiddenRows && tables.length > 0) tell(`${name}: ${hiddenRows}`);
  if (review.justified.length > 0) tell(say.justified(review.justified.length));
  if (marks) tell(say.marked(marks.cells));
  if (marks?.liveDates) for (const line of describeLiveDates(marks.liveDates, language)) tell(line);
  for (const { name, reason } of marks?.skippedSheets ?? []) tell(say.notMarked(name, hostErrors[reason]));
  if (summarySheet !== null) tell(say.summarized(summarySheet));
}

/** The exit status: 0 no observation of error severity, 1 at least one. */
async function run(options: Options): Promise<0 | 1> {
  const catalogue = catalogueFor(options.language);
  const reviewed = await reviewFile({ ...options, file: pathOf(options.file) });
  tellWhatWasDone(reviewed, options.language);
  if (options.out !== undefined) await save(reviewed, options.out, options.language);
  if (options.json) print(JSON.stringify(reviewDocument(reviewed.review, catalogue, reviewed.requests), null, 2));
  else for (const line of reportLines(basename(options.file), reviewed.review, catalogue)) print(line);
  return reviewed.review.issues.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function main(args: readonly string[]): Promise<number> {
  const wantsJson = args.includes("--json");
  const language = args.includes("en-US") ? "en-US" : "es-MX";
  try {
    return await run(readOptions(args));
  } catch (error) {
    const failure = failureOf(error, language);
    if (wantsJson) print(JSON.stringify({ error: failure }, null, 2));
    tell(failure.text);
    return 2;
  }
}

void main(process.argv.slice(2)).then((status) => {
  // The office.js window keeps timers of its own, which would hold the process.
  process.stdout.write("", () => process.exit(status));
});
