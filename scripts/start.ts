import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseNumber } from "office-addin-cli";
import { buildAddIn } from "./build-add-in";
import { buildWorkbench } from "./build-workbench";
import { developmentCertificate } from "./certificate";
import { openBrowser } from "./open-browser";
import { cacheFolder, workbenchFolder } from "./paths";
import { say, sayFailure } from "./say";
import { serveWorkbench } from "./serve-workbench";

const usage = `npm start -- [--file WORKBOOK.xlsx] [--lang es-MX|en-US] [--port 3000] [--no-open]`;

const readOptions = () =>
  parseArgs({
    options: {
      file: { type: "string" },
      lang: { type: "string" },
      port: { type: "string" },
      "no-open": { type: "boolean" },
      help: { type: "boolean" },
    },
  }).values;

/** Copies the person's workbook to where it is served from: nothing else of its folder is, and it is never written to. */
function offer(file: string): string {
  // npm runs scripts in the project's folder; a path is meant from where the person stands.
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
  if (!existsSync(path)) throw new Error(`There is no file ${file}.`);
  rmSync(openedFolder, { recursive: true, force: true });
  mkdirSync(openedFolder, { recursive: true });
  copyFileSync(path, join(openedFolder, basename(path)));
  return basename(path);
}

const openedFolder = join(cacheFolder, "opened");

async function start(): Promise<void> {
  const options = readOptions();
  if (options.help === true) {
    say(usage);
    return;
  }
  const port = parseNumber(options.port, "--port takes a number.") ?? 3000;
  const query = new URLSearchParams();
  const file = options.file === undefined ? null : offer(options.file);
  if (file !== null) query.set("file", file);
  if (options.lang !== undefined) query.set("lang", options.lang);

  say("Building the add-in and the workbench.");
  await buildAddIn();
  await buildWorkbench(workbenchFolder);
  const certificate = await developmentCertificate();
  const server = await serveWorkbench({ ...certificate, port, ...(file === null ? {} : { opened: openedFolder }) });
  const address = `${server.url}/workbench/${query.size === 0 ? "" : `?${query}`}`;
  const opened = options["no-open"] !== true && openBrowser(address, certificate);
  say(
    opened
      ? "The workbench opens in your browser; it is not Excel, it plays Excel to try the add-in. Ctrl+C ends it."
      : "Open this address in a browser to try the add-in in the workbench, which is not Excel but plays it. Ctrl+C ends it.",
  );
  if (!certificate.trusted && !opened)
    say("Your browser will ask once about the certificate, which was made on this machine.");
  process.stdout.write(`${address}\n`);
}

start().catch(sayFailure);
