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

const usage = `npm start -- [--file WORKBOOK.xlsx] [--lang es-MX|en-US] [--api 1.9] [--theme light|dark] [--port 3000] [--no-open]`;

const languages = ["es-MX", "en-US", "es", "en"];
const chosenThemes = ["light", "dark", "system"];

/** A choice that the page understands; the page takes the usual for every other, which nobody would notice. */
function checked(name: string, value: string, known: (value: string) => boolean, those: string): string {
  if (!known(value)) throw new Error(`--${name} takes ${those}, not "${value}".`);
  return value;
}

const readOptions = () =>
  parseArgs({
    options: {
      file: { type: "string" },
      lang: { type: "string" },
      api: { type: "string" },
      theme: { type: "string" },
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
  const { lang, api, theme } = options;
  if (lang !== undefined)
    query.set(
      "lang",
      checked("lang", lang, (value) => languages.includes(value), "es-MX or en-US"),
    );
  if (api !== undefined)
    query.set(
      "api",
      checked("api", api, (value) => /^1\.\d{1,2}$/.test(value), "a set of ExcelApi such as 1.9"),
    );
  if (theme !== undefined)
    query.set(
      "theme",
      checked("theme", theme, (value) => chosenThemes.includes(value), "light, dark or system"),
    );

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
