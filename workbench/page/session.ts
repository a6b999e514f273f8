import { openInPage } from "../document/open-in-page";
import type { WorkbookDocument } from "../document/workbook-document";
import { XdmHost } from "../host/xdm-host";
import { addinAddress } from "./addin-address";
import { element } from "./element";
import type { WorkbookFile } from "./files";
import type { AddinManifest } from "./manifest-ribbon";
import type { PageAddress } from "./page-address";
import type { PaneFrame } from "./pane-frame";

/** An open workbook with its grid, and the add-in that works on it: as in Excel, each workbook has an instance of its own. */
export interface Session {
  readonly document: WorkbookDocument;
  readonly host: XdmHost;
  close(): void;
}

export interface SessionPlaces {
  /** Where the grid goes; holds one grid at a time. */
  readonly sheet: HTMLElement;
  readonly pane: PaneFrame;
}

function startAddin(
  document: WorkbookDocument,
  manifest: AddinManifest,
  address: PageAddress,
  pane: PaneFrame,
): XdmHost {
  const conversation = { conversationId: crypto.randomUUID(), instanceId: crypto.randomUUID() };
  const frame = pane.load(addinAddress(manifest.startPage, address.language, conversation, location.origin));
  return new XdmHost({
    document,
    frame,
    ...conversation,
    language: address.language,
    excelApi: address.excelApi,
    showPane: () => pane.show(),
    hidePane: () => pane.hide(),
  });
}

/**
 * Opens the file beside what is open now, and only where that succeeds closes the old one.
 * Throws what the document throws where the file cannot be opened; the old session then goes on.
 */
export async function openSession(
  file: WorkbookFile,
  old: Session | null,
  { sheet, pane }: SessionPlaces,
  manifest: AddinManifest,
  address: PageAddress,
): Promise<Session> {
  const container = element("div", { class: "sheet-host" });
  sheet.append(container);
  let document: WorkbookDocument;
  try {
    document = await openInPage(file.bytes, { name: file.name, container });
  } catch (error) {
    container.remove();
    throw error;
  }
  old?.close();
  const host = startAddin(document, manifest, address, pane);
  return {
    document,
    host,
    close: () => {
      host.dispose();
      document.dispose();
      container.remove();
    },
  };
}
