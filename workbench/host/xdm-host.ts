import type { WorkbookDocument } from "../document/workbook-document";
import type { CommandCompletion } from "./common-api";
import type { FaultPlayer } from "./faults";
import { PaneConnection } from "./pane-connection";
import type { Traffic } from "./traffic";
import { WorkbookHost } from "./workbook-host";
import type { HostOptions } from "./workbook-host";

export interface XdmHostOptions {
  readonly document: WorkbookDocument;
  /** The frame that loads the add-in's page. */
  readonly frame: HTMLIFrameElement;
  readonly conversationId: string;
  readonly instanceId: string;
  /** The display language, such as "es-MX". */
  readonly language: string;
  /** The newest ExcelApi set that this Excel has. */
  readonly excelApi: string;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  readonly limits?: Pick<
    HostOptions,
    "requestLimitBytes" | "responseLimitBytes" | "cellLimit" | "turn" | "isShared" | "onChange"
  >;
  /** How long the add-in may take to start, and a command to complete. Excel gives commands five minutes. */
  readonly startTimeoutMs?: number;
  readonly commandTimeoutMs?: number;
}

const usualStartTimeout = 30_000;
const usualCommandTimeout = 300_000;

function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(what)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Excel on the web for the add-in in a frame of this page: answers its messages, pushes events and ribbon commands. */
export class XdmHost {
  readonly host: WorkbookHost;
  private readonly connection: PaneConnection;
  private started: Promise<void>;
  private markStarted: () => void = () => undefined;
  private isPaneShown = false;
  private lastCommand = 0;
  private readonly waiting = new Map<string, (completion: CommandCompletion) => void>();
  private readonly listener = (event: MessageEvent) => this.receive(event);

  constructor(private readonly options: XdmHostOptions) {
    const { document, frame, conversationId, instanceId, language, excelApi, limits } = options;
    this.started = this.nextStart();
    const isShown = () => this.isPaneShown;
    this.host = new WorkbookHost(document, {
      ...limits,
      requirementSets: { ExcelApi: excelApi },
      addin: {
        onReady: () => this.markStarted(),
        pane: {
          show: options.showPane,
          hide: options.hidePane,
          get isShown() {
            return isShown();
          },
        },
      },
    });
    const origin = window.location.origin;
    this.connection = new PaneConnection(this.host, {
      conversationId,
      instanceId,
      language,
      origin,
      post: (message) => frame.contentWindow?.postMessage(message, this.frameOrigin()),
      onStart: () => {
        this.started = this.nextStart();
      },
      onCompleted: (completion) => this.complete(completion),
    });
    window.addEventListener("message", this.listener);
  }

  /** The faults that can be played on this person's Excel. */
  get faults(): FaultPlayer {
    return this.host.faults;
  }

  get traffic(): Traffic {
    return this.host.traffic;
  }

  /** The page tells that the pane was shown or hidden, by whomever. */
  paneVisibilityChanged(isShown: boolean): void {
    this.isPaneShown = isShown;
    this.connection.pushVisibility(isShown);
  }

  /**
   * Presses a ribbon button: calls the add-in's function when the add-in has started, and resolves when the function calls
   * `event.completed()`. Rejects where the add-in does not start, has no such function, or does not complete in time.
   */
  async invokeCommand(controlId: string, functionName: string): Promise<void> {
    const { startTimeoutMs = usualStartTimeout, commandTimeoutMs = usualCommandTimeout } = this.options;
    await within(startTimeoutMs, "The add-in did not start.", this.started);
    const commandId = `command-${(this.lastCommand += 1)}`;
    const completed = new Promise<CommandCompletion>((resolve) => this.waiting.set(commandId, resolve));
    if (!this.connection.pushCommand(commandId, functionName, controlId)) {
      throw new Error("The add-in does not listen to commands.");
    }
    const { status } = await within(commandTimeoutMs, `${functionName} did not complete.`, completed);
    if (status !== 0) throw new Error(`${functionName} could not be called: error ${status}.`);
  }

  /** Runs the function of a keyboard shortcut when the add-in has started. Rejects where the add-in does not start, or does not listen. */
  async invokeAction(actionId: string): Promise<void> {
    await within(this.options.startTimeoutMs ?? usualStartTimeout, "The add-in did not start.", this.started);
    if (!this.connection.pushAction(actionId)) throw new Error("The add-in does not listen to shortcuts.");
  }

  /** Ends the conversation. The document stays open. */
  dispose(): void {
    window.removeEventListener("message", this.listener);
    this.connection.dispose();
    this.host.dispose();
  }

  /** Resolves when the page that is loading now says that its functions can be called. */
  private nextStart(): Promise<void> {
    const markEarlier = this.markStarted;
    return new Promise((resolve) => {
      // A button pressed before the page was loaded, or loaded anew, waits for the page that comes.
      this.markStarted = () => {
        markEarlier();
        resolve();
      };
    });
  }

  private frameOrigin(): string {
    return new URL(this.options.frame.src, window.location.href).origin;
  }

  private receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.options.frame.contentWindow || origin !== this.frameOrigin()) return;
    void this.connection.receive(data);
  }

  private complete(completion: CommandCompletion): void {
    this.waiting.get(completion.commandId)?.(completion);
    this.waiting.delete(completion.commandId);
  }
}
