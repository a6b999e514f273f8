import type { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { WorkbookDocument } from "../document/workbook-document";
import type { HostEvent } from "./events";
import { evaluateOfficeScripts } from "./office-scripts";
import { startOfficeContext } from "./office-context";
import type { OfficeWindow } from "./office-window";
import type { Traffic } from "./traffic";
import { WorkbookHost } from "./workbook-host";
import type { HostOptions } from "./workbook-host";

export interface ClientOptions extends HostOptions {
  /** `Office.context.displayLanguage`; "es-MX" by default. */
  readonly displayLanguage?: string;
  /**
   * What the window has from its beginning in place of a browser's own, such as clocks of another time: the library starts timers as soon as it
   * is evaluated, and the number of one of a real clock may be that of another one's.
   */
  readonly globals?: Readonly<Record<string, unknown>>;
  /** Brings an event to the library after it was raised; as soon as nothing else is done where it is not given. */
  readonly later?: (task: () => void) => void;
}

/** The genuine office.js on a workbook, without a browser. */
export interface OfficeClient {
  readonly Excel: OfficeWindow["Excel"];
  readonly Office: OfficeWindow["Office"];
  readonly OfficeExtension: OfficeWindow["OfficeExtension"];
  readonly host: WorkbookHost;
  readonly traffic: Traffic;
  /** Evaluates a script in the library's window, as one of its page's own. */
  run(script: Script): unknown;
  /** Closes the window. The workbook stays open. */
  dispose(): void;
}

interface RequestMessage {
  readonly Body: unknown;
}

/** Sends every batch of the library to the host instead of the frame around the page. */
function overrideSession(window: OfficeWindow, host: WorkbookHost): void {
  const { SessionBase } = window.OfficeExtension;
  const executor = {
    executeAsync: async (_customData: string, _flags: number, message: RequestMessage) => {
      const { status, body } = await host.execute(JSON.stringify(message.Body));
      const Body: unknown = JSON.parse(body);
      return { HttpStatusCode: status, ErrorCode: "", ErrorMessage: "", Headers: null, Body };
    },
  };
  const session = new SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: "https://workbench.invalid/", headers: {} });
  session._createRequestExecutorOrNull = () => executor;
  SessionBase._overrideSession = session;
}

const eventCategory = 65536;

const asTask = (task: () => void): void => void setTimeout(task, 0);

/** Hands the host's events to the library, by default after the batch that raised them has been answered. */
function deliverEvents(window: OfficeWindow, host: WorkbookHost, later = asTask): () => void {
  window.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const deliver = ({ messageType, targetId, message }: HostEvent): void => {
    const entry = { messageCategory: eventCategory, messageType, targetId, message: JSON.stringify(message) };
    window.OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
  };
  return host.events.subscribe((event) => later(() => deliver(event)));
}

/** office.js looks for its own script element; the window loads no scripts by itself. */
const page = '<!doctype html><script src="https://localhost/officejs/office.debug.js"></script>';

function pageAddress(language: string): string {
  return `https://localhost/pane.html?_host_Info=Excel$Web$16.01$${language}$in-process$$$0`;
}

/**
 * Starts the genuine, unmodified office.js in a window of its own, with the workbook as its Excel. Several may run side by side.
 * Errors thrown by `Excel.run` are `OfficeExtension.Error` of that window.
 */
export function createOfficeClient(document: WorkbookDocument, options: ClientOptions = {}): Promise<OfficeClient> {
  const dom = new JSDOM(page, {
    url: pageAddress(options.displayLanguage ?? "es-MX"),
    runScripts: "outside-only",
    virtualConsole: new VirtualConsole(),
  });
  const window = evaluateOfficeScripts(dom, options.globals ?? {});
  const host = new WorkbookHost(document, options);
  overrideSession(window, host);
  startOfficeContext(window, host.requirementSets, options.displayLanguage ?? "es-MX");
  const stopEvents = deliverEvents(window, host, options.later);
  const { Excel, Office, OfficeExtension } = window;
  const dispose = (): void => {
    stopEvents();
    host.dispose();
    dom.window.close();
  };
  const run = (script: Script): unknown => script.runInContext(dom.getInternalVMContext());
  return Promise.resolve({ Excel, Office, OfficeExtension, host, traffic: host.traffic, run, dispose });
}
