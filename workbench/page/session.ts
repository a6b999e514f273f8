import { openWorkbook } from "../document/open-in-page";
import type { WorkbookDocument } from "../document/workbook-document";
import { XdmHost } from "../host/xdm-host";
import { addinAddress } from "./addin-address";
import { element } from "./element";
import type { WorkbookFile } from "./files";
import type { AddinManifest } from "./manifest-ribbon";
import type { PageAddress } from "./page-address";
import { enterPane, watchPaneExit } from "./pane-focus";
import type { PaneExit } from "./pane-focus";
import type { PaneFrame } from "./pane-frame";

/** An open workbook with its grid, and the add-in that works on it: as in Excel, each workbook has an instance of its own. */
export interface Session {
  readonly document: WorkbookDocument;
  readonly host: XdmHost;
  /** Puts the keyboard's focus into the add-in's page. */
  enterPane(): void;
  close(): void;
}

export interface SessionPlaces {
  /** Where the grid goes; holds one grid at a time. */
  readonly sheet: HTMLElement;
  readonly pane: PaneFrame;
  /** Takes the focus on when a person leaves the add-in's page by the keyboard. */
  readonly leavePane: (exit: PaneExit) => void;
}

function startAddin(
  document: WorkbookDocument,
  { pane, leavePane }: SessionPlaces,
  manifest: AddinManifest,
  address: PageAddress,
): Omit<Session, "document"> {
  const conversation = { conversationId: crypto.randomUUID(), instanceId: crypto.randomUUID() };
  const frame = pane.load(addinAddress(manifest.startPage, address.language, conversation, location.origin));
  const host = new XdmHost({
    document,
    frame,
    ...conversation,
    language: address.language,
    excelApi: address.excelApi,
    showPane: () => pane.show(),
    hidePane: () => pane.hide(),
  });
  host.paneVisibilityChanged(pane.isOpen);
  const stopWatching = watchPaneExit(frame, leavePane);
  return {
    host,
    enterPane: () => enterPane(frame, conversation.conversationId),
    close: () => {
      stopWatching();
      host.dispose();
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
  const addin = startAddin(document, places, manifest, address);
  return {
    ...addin,
    document,
    close: () => {
      addin.close();
      document.dispose();
      container.remove();
    },
  };
}
