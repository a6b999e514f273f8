import { join } from "node:path";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { ColleaguesWorkbook } from "../../workbench/host/colleague";
import { createOfficeClient, type ClientOptions, type OfficeClient } from "../../workbench/host/in-process-client";
import type { Interleaving } from "./interleaving";
import type { PersonsPane } from "./person-entry";
import { windowOf, type WindowOptions } from "./persons-window";

let bundled: Script | null = null;

/** The add-in's session and operations as one script, so that each person's window has an instance of its own. */
function paneScript(): Script {
  if (bundled) return bundled;
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "person-entry.ts")],
    bundle: true,
    format: "iife",
    write: false,
    target: "es2022",
  });
  bundled = new Script(outputFiles[0]?.text ?? "", { filename: "pane.js" });
  return bundled;
}

export interface Person {
  readonly name: string;
  readonly pane: PersonsPane;
  readonly client: OfficeClient;
  /** The ids that were drawn in the window. */
  readonly ids: readonly string[];
}

const asIs = new Script("globalThis.pane");

async function openPane(
  document: WorkbookDocument,
  options: WindowOptions,
  clientOptions: ClientOptions,
): Promise<Person> {
  const ids: string[] = [];
  const window = windowOf(options, ids);
  const client = await createOfficeClient(document, { isShared: () => true, ...clientOptions, ...window });
  client.run(paneScript());
  // The script above has defined it in its window.
  return { name: options.name, client, ids, pane: client.run(asIs) as PersonsPane };
}

export interface TwoPanes {
  readonly ana: Person;
  readonly luis: Person;
  close(): void;
}

/** Two people with the add-in open on one workbook, each in a window of their own with the genuine office.js. Luis's clock is slow. */
export async function openTwoPanes(
  document: WorkbookDocument,
  interleaving: Interleaving,
  client: ClientOptions = {},
): Promise<TwoPanes> {
  const colleagues = new ColleaguesWorkbook(document);
  const ana = await openPane(document, { name: "Ana", skewMilliseconds: 0, interleaving }, client);
  const luis = await openPane(colleagues, { name: "Luis", skewMilliseconds: -90_000, interleaving }, client);
  return {
    ana,
    luis,
    close: () => {
      ana.client.dispose();
      luis.client.dispose();
      colleagues.dispose();
      document.dispose();
    },
  };
}
