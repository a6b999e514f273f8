import { fullAddress, parseReference } from "../host/a1";
import type { FaultName } from "../host/faults";
import type { Session } from "./session";

/** What end-to-end tests ask the page for, where the screen does not say it: the grid is drawn on a canvas. */
export interface WorkbenchTestApi {
  /** "Hoja1!B4": the first cell of the selection. */
  activeCell(): string;
  /** "Hoja1!B4:C9", one for each selected range. */
  selection(): readonly string[];
  sheetNames(): readonly string[];
  /** A cell's raw value: a date is its serial number. Throws where there is no such sheet or address. */
  readCell(sheetName: string, address: string): string | number | boolean | null;
  /** The file as it would be saved now, in base64. */
  save(): string;
  /** Plays a fault on the first person's Excel until it is stopped; null stops them all. */
  playFault(name: FaultName | null): void;
  /** The members that the add-in has asked for by their names since this was last called, such as "Range.values". */
  takeMembers(): readonly string[];
  /** The size of each Excel API request since the workbook was opened, in bytes. */
  traffic(): readonly { readonly requestBytes: number; readonly responseBytes: number }[];
}

declare global {
  interface Window {
    workbench?: WorkbenchTestApi;
  }
}

function base64(bytes: Uint8Array): string {
  const block = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += block) {
    text += String.fromCharCode(...bytes.subarray(start, start + block));
  }
  return btoa(text);
}

/** Answers for one open workbook. */
export function createTestApi({ document, host }: Session): WorkbenchTestApi {
  return {
    activeCell: () => {
      const [first] = document.selection();
      if (first === undefined) throw new Error("Nothing is selected.");
      return fullAddress(document.activeSheet().name, { ...first, rowCount: 1, columnCount: 1 });
    },
    selection: () => document.selection().map((rect) => fullAddress(document.activeSheet().name, rect)),
    sheetNames: () => document.sheets().map(({ name }) => name),
    readCell: (sheetName, address) => {
      const sheet = document.sheets().find(({ name }) => name === sheetName);
      const reference = parseReference(address);
      if (sheet === undefined || reference === null) throw new Error(`There is no cell ${sheetName}!${address}.`);
      return sheet.read(reference.rect)[0]?.[0]?.value ?? null;
    },
    save: () => base64(document.save()),
    playFault: (name) => (name === null ? host.faults.stopAll() : host.faults.start(name)),
    takeMembers: () => {
      const members = [...host.traffic.members];
      host.traffic.forgetMembers();
      return members;
    },
    traffic: () => host.traffic.requests.map(({ requestBytes, responseBytes }) => ({ requestBytes, responseBytes })),
  };
}
