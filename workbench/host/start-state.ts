import type { WorkbookDocument } from "../document/workbook-document";
import { accessDenied } from "./host-error";

/** `OfficeCore.AppRuntimeState` as far as it is a state to start with: loaded unseen, or not loaded. */
export const startStates = ["Background", "Inactive"] as const;
export type StartState = (typeof startStates)[number];

/**
 * Where this host keeps in the workbook what `Office.addin.setStartupBehavior` chose: beside the add-in's settings, which do not show it. Where
 * Excel keeps it is not documented; that it goes with the document is (Run code in your Office Add-in when the document opens, Microsoft Learn).
 */
const startStateKey = "workbench.start-state";

type Kept = Pick<WorkbookDocument, "settings">;

/** Whether the add-in is to be loaded when the workbook is opened. */
export const loadsWithDocument = ({ settings }: Kept): boolean => settings.get(startStateKey) === "Background";

/** What is kept for the next opening, and the way to change it. */
export interface StartStateStore {
  read(): StartState;
  write(state: StartState): void;
}

export function startStateOf(document: Kept, isReadOnly: () => boolean): StartStateStore {
  return {
    read: () => (loadsWithDocument(document) ? "Background" : "Inactive"),
    write: (state) => {
      if (isReadOnly()) throw accessDenied();
      if (state === "Inactive") document.settings.delete(startStateKey);
      else document.settings.set(startStateKey, state);
    },
  };
}

/** The settings that are the add-in's own. */
export const addinSettings = (settings: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map([...settings].filter(([key]) => key !== startStateKey));

/** Puts others in the place of the add-in's own. */
export function replaceAddinSettings(settings: Map<string, unknown>, own: ReadonlyMap<string, unknown>): void {
  for (const key of addinSettings(settings).keys()) settings.delete(key);
  for (const [key, value] of own) if (key !== startStateKey) settings.set(key, value);
}
