import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";

const origin = "https://localhost";
const library = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/** Serves the npm package's files under /officejs/, as the workbench does. */
class LibraryFiles extends ResourceLoader {
  override fetch(url: string) {
    const path = new URL(url).pathname;
    if (!path.startsWith("/officejs/")) return null;
    return Object.assign(readFile(join(library, path.slice("/officejs/".length))), { abort: () => undefined });
  }
}

export interface Conversation {
  readonly conversationId: string;
  readonly instanceId: string;
  readonly language: string;
}

export interface FramedPage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  close(): void;
}

/**
 * Loads a page with the genuine office.js, which loads the rest of itself and starts, as if framed by a host.
 * `connect` gets the function that posts to the page, and returns the one that takes what the page posts to its parent.
 */
export async function framePage(
  { conversationId, instanceId, language }: Conversation,
  connect: (post: (message: string) => void) => (message: string) => void,
): Promise<FramedPage> {
  const receive = connect((data) => window.dispatchEvent(new window.MessageEvent("message", { data, origin })));
  const { window } = new JSDOM('<!doctype html><body><script src="/officejs/office.js"></script></body>', {
    url: `${origin}/pane.html?_host_Info=Excel$Web$16.01$${language}$test$$$0#&_xdm_Info=${conversationId}|${instanceId}|${origin}`,
    runScripts: "dangerously",
    resources: new LibraryFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (page) => {
      Object.defineProperty(page, "parent", { value: { postMessage: receive } });
      // jsdom has no document.domain, by which office.js trusts its host.
      Object.defineProperty(page.document, "domain", { value: "localhost" });
    },
  });
  await new Promise((resolve) => window.addEventListener("load", resolve));
  // The page's script has defined Office, and Excel once it is ready.
  const page = window as unknown as Omit<FramedPage, "close">;
  await page.Office.onReady();
  return { Office: page.Office, Excel: page.Excel, close: () => window.close() };
}
