import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import type { Interleaving } from "./interleaving";
import type { Person, TwoPanes } from "./two-panes";

const signPrefix = "revisor-asm.writing.";
const actionsTold = 4;

function tellPerson({ name, pane, client }: Person): string {
  const last = client.traffic.requests.at(-1);
  const actions = last?.actions ?? [];
  const asked = actions.slice(-actionsTold).join("; ");
  return [
    `${name}'s pane works at ${pane.working() ?? "nothing"}, failure: ${JSON.stringify(pane.failure())}.`,
    `  Its last request had ${actions.length} actions (… ${asked})`,
    `  and ${last?.milliseconds === null ? "is being executed" : `was executed: ${last?.errorCode ?? "no error"}`}.`,
  ].join("\n");
}

/** Whose signs stand in the workbook, by which other panes wait before they write. */
function tellSigns(document: WorkbookDocument, persons: readonly Person[]): string {
  const signs = [...document.settings].filter(([key]) => key.startsWith(signPrefix));
  const told = signs.map(([key, value]) => {
    const owner = persons.find(({ ids }) => ids.includes(key.slice(signPrefix.length)));
    return `${owner?.name ?? key} ${JSON.stringify(value)}`;
  });
  return `Signs of writing in the workbook: ${told.join(", ") || "none"}.`;
}

/** What each person, and each pane, waits for: when the test fails. */
export function tellWaiting(document: WorkbookDocument, { ana, luis }: TwoPanes, interleaving: Interleaving): string {
  return [tellPerson(ana), tellPerson(luis), tellSigns(document, [ana, luis]), ...interleaving.told()].join("\n");
}
