import { join } from "node:path";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { ColleaguesWorkbook } from "../../workbench/host/colleague";
import { createOfficeClient, type ClientOptions, type OfficeClient } from "../../workbench/host/in-process-client";
import type { Interleaving } from "./interleaving";
import type { PersonsPane } from "./person-entry";

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
}

interface PersonOptions {
  readonly name: string;
  /** By how much the person's clock is wrong. */
  readonly skewMilliseconds: number;
  readonly interleaving: Interleaving;
  readonly client?: ClientOptions;
}

const beginning = Date.UTC(2015, 9, 1, 16, 0, 0);
const asIs = new Script("globalThis.pane");
/** Whatever is left to chance in a window is told by the seed too. */
const sameChance = new Script("Math.random = chance");

async function openPane(
  document: WorkbookDocument,
  { name, skewMilliseconds, interleaving, client: options }: PersonOptions,
): Promise<Person> {
  const client = await createOfficeClient(document, {
    isShared: () => true,
    ...options,
    turn: interleaving.turnOf(name),
  });
  const now = () => beginning + skewMilliseconds + Math.round(interleaving.time);
  const globals = {
    ...interleaving.clock,
    TextEncoder,
    performance: { now: () => interleaving.time },
    person: { name, now },
  };
  client.run(sameChance, { chance: interleaving.random });
  client.run(paneScript(), globals);
  // The script above has defined it in its window.
  return { name, client, pane: client.run(asIs) as PersonsPane };
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
  const ana = await openPane(document, { name: "Ana", skewMilliseconds: 0, interleaving, client });
  const luis = await openPane(colleagues, { name: "Luis", skewMilliseconds: -90_000, interleaving, client });
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
