import "./page.css";
import { readManifest } from "./manifest-ribbon";
import { readPageAddress } from "./page-address";
import { createStatusLine } from "./status-line";
import { WorkbenchPage } from "./workbench-page";
import { wordsFor } from "./words";

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name} is not there (${answer.status}).`);
  return answer.text();
}

async function start(): Promise<void> {
  const address = readPageAddress(location.search);
  const words = wordsFor(address.language);
  document.documentElement.lang = address.language;
  document.title = words.notExcel;
  try {
    const [xml, names] = await Promise.all([fetchText("manifest.xml"), fetchText("samples.json")]);
    const manifest = readManifest(xml, address.language, location.origin);
    const samples = JSON.parse(names) as string[]; // Written by the build of this page.
    await new WorkbenchPage({ manifest, samples, address, words }).openSample(address.file);
  } catch (error) {
    reportError(error);
    const status = createStatusLine();
    document.body.append(status.root);
    status.fail(words.failures.noManifest);
  }
}

void start();
