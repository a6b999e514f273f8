import "./page.css";
import { readShortcuts } from "./extended-overrides";
import type { Shortcut } from "./extended-overrides";
import { readManifest } from "./manifest-ribbon";
import type { AddinManifest } from "./manifest-ribbon";
import { readPageAddress } from "./page-address";
import { createStatusLine } from "./status-line";
import { WorkbenchPage } from "./workbench-page";
import { wordsFor } from "./words";

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name} is not there (${answer.status}).`);
  return answer.text();
}

/** The file of texts in another language is asked for only where Excel shows itself in another than the add-in's own. */
async function fetchShortcuts(
  { extendedOverrides, defaultLanguage }: AddinManifest,
  language: string,
): Promise<readonly Shortcut[]> {
  if (extendedOverrides === null) return [];
  const { url, resourcesUrl } = extendedOverrides;
  const isOther = language.toLowerCase() !== defaultLanguage.toLowerCase();
  const [overrides, localised] = await Promise.all([
    fetchText(url),
    isOther && resourcesUrl !== null ? fetchText(resourcesUrl) : "{}",
  ]);
  return readShortcuts(JSON.parse(overrides), JSON.parse(localised));
}

async function start(): Promise<void> {
  const address = readPageAddress(location.search);
  const words = wordsFor(address.language);
  document.documentElement.lang = address.language;
  document.title = words.notExcel;
  if (address.theme !== "system") document.documentElement.style.colorScheme = address.theme;
  try {
    const [xml, names] = await Promise.all([fetchText("manifest.xml"), fetchText("samples.json")]);
    const manifest = readManifest(xml, address.language, location.origin);
    const samples = JSON.parse(names) as string[]; // Written by the build of this page.
    const shortcuts = await fetchShortcuts(manifest, address.language);
    await new WorkbenchPage({ manifest, shortcuts, samples, address, words }).openSample(address.file);
  } catch (error) {
    reportError(error);
    const status = createStatusLine();
    document.body.append(status.root);
    status.fail(words.failures.noManifest);
  }
}

void start();
