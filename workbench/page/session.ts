import { openWorkbook } from "../document/open-in-page";
import type { WorkbookDocument } from "../document/workbook-document";
import { ColleaguesWorkbook } from "../host/colleague";
import { loadsWithDocument } from "../host/start-state";
import { sharedTurns } from "../host/turns";
import type { Turn } from "../host/turns";
import { XdmHost } from "../host/xdm-host";
import { addinAddress } from "./addin-address";
import { element } from "./element";
import type { WorkbookFile } from "./files";
import type { AddinManifest } from "./manifest-ribbon";
import type { PageAddress } from "./page-address";
import { enterPane, watchPaneExit } from "./pane-focus";
import type { PaneExit } from "./pane-focus";
import type { PaneFrame } from "./pane-frame";
import { changesFile } from "./unsaved-changes";

/** The add-in in one person's Excel. */
export interface AddinInstance {
  readonly host: XdmHost;
  /** Loads the add-in's page, where it is not loaded yet. */
  start(): void;
  /** Puts the keyboard's focus into the add-in's page. */
  enterPane(): void;
  close(): void;
}

/** Where a person's add-in goes. */
export interface PanePlace {
  readonly pane: PaneFrame;
  /** Takes the focus on when a person leaves the add-in's page by the keyboard. */
  readonly leavePane: (exit: PaneExit) => void;
}

export interface SessionPlaces extends PanePlace {
  /** Where the grid goes; holds one grid at a time. */
  readonly sheet: HTMLElement;
  /** Told of each change of the workbook that a file would hold, whoever made it. */
  readonly noteChange: () => void;
}

/** An open workbook with its grid, and the add-in that works on it: as in Excel, each workbook has an instance of its own. */
export interface Session extends AddinInstance {
  readonly document: WorkbookDocument;
  /** Opens the workbook for a second person too, whose add-in goes where it is told. */
  openForColleague(place: PanePlace): AddinInstance;
}

interface Sharing {
  readonly turn: Turn;
  readonly isShared: () => boolean;
  /** Told after each change by the add-in. */
  readonly onChange: () => void;
}

function startAddin(
  document: WorkbookDocument,
  { pane, leavePane }: PanePlace,
  manifest: AddinManifest,
  address: PageAddress,
  sharing: Sharing,
): AddinInstance {
  const conversation = { conversationId: crypto.randomUUID(), instanceId: crypto.randomUUID() };
  const frame = pane.renew();
  const start = () => {
    if (frame.src === "") frame.src = addinAddress(manifest.startPage, address.language, conversation, location.origin);
  };
  const host = new XdmHost({
    document,
    frame,
    ...conversation,
    language: address.language,
    excelApi: address.excelApi,
    showPane: () => pane.show(),
    hidePane: () => pane.hide(),
    limits: sharing,
  });
  host.paneVisibilityChanged(pane.isOpen);
  // As in Excel: with the pane, with the workbook where the add-in asked for that, else when it is first needed.
  if (pane.isOpen || loadsWithDocument(document)) start();
  const stopWatching = watchPaneExit(frame, leavePane);
  return {
    host,
    start,
    enterPane: () => enterPane(frame, conversation.conversationId),
    close: () => {
      stopWatching();
      host.dispose();
      frame.remove();
    },
  };
}

/** The add-in of the first person, and of the second while there is one. */
function startAddins(
  document: WorkbookDocument,
  place: SessionPlaces,
  manifest: AddinManifest,
  address: PageAddress,
): Omit<Session, "document"> {
  const turns = sharedTurns({ delayMs: address.delayMs, random: Math.random });
  let colleague: AddinInstance | null = null;
  const isShared = () => colleague !== null;
  const onChange = place.noteChange;
  const addin = startAddin(document, place, manifest, address, { turn: turns(), isShared, onChange });
  return {
    ...addin,
    openForColleague: (places) => {
      const workbook = new ColleaguesWorkbook(document);
      const second = startAddin(workbook, places, manifest, address, {
        turn: turns(),
        isShared: () => true,
        onChange,
      });
      const close = () => {
        second.close();
        workbook.dispose();
        colleague = null;
      };
      colleague = { ...second, close };
      return colleague;
    },
    close: () => {
      colleague?.close();
      addin.close();
    },
  };
}

/**
 * Opens the file beside what is open now, and only where that succeeds closes the old one.
 * Throws what the document throws where the file cannot be opened; the old session then goes on.
 */
export async function openSession(
  file: WorkbookFile,
  old: Session | null,
  places: SessionPlaces,
  manifest: AddinManifest,
  address: PageAddress,
): Promise<Session> {
  const container = element("div", { class: "sheet-host" });
  places.sheet.append(container);
  let document: WorkbookDocument;
  try {
    document = await openWorkbook(file.bytes, { name: file.name, container, locale: address.language });
  } catch (error) {
    container.remove();
    throw error;
  }
  old?.close();
  document.subscribe((change) => {
    if (changesFile(change)) places.noteChange();
  });
  const addins = startAddins(document, places, manifest, address);
  return {
    ...addins,
    document,
    close: () => {
      addins.close();
      document.dispose();
      container.remove();
    },
  };
}
