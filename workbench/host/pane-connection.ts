import { appContext } from "./app-context";
import { executeMethod } from "./common-api";
import type { CommandCompletion } from "./common-api";
import type { HostEvent } from "./events";
import { CommonError, RequestKind, ResultCode, eventFor, isRecord, parseRequest, replyTo } from "./protocol";
import type { Request } from "./protocol";
import { addinSettings } from "./start-state";
import type { WorkbookHost } from "./workbook-host";

export interface ConnectionOptions {
  readonly conversationId: string;
  readonly instanceId: string;
  readonly language: string;
  /** The host page's origin. */
  readonly origin: string;
  /** Posts a message to the add-in's page. */
  readonly post: (message: string) => void;
  /** The page has been loaded, or loaded anew: what it knew is gone. */
  readonly onStart: () => void;
  readonly onCompleted: (completion: CommandCompletion) => void;
}

const richApiCategory = 65536;
const visibilityEvent = 65539;
/** `ActionMessageCategory` and `ActionDispatchMessageType` in excel-web-16.00. */
const actionCategory = 2;
const dispatchAction = 1000;
const events = ["appCommandInvoked", "richApiMessage", "documentSelectionChanged", "settingsChanged"];

/** One conversation with the page of an add-in: answers its requests, and pushes what it registered for. */
export class PaneConnection {
  private readonly registrations = new Map<string, Request>();
  private readonly stopEvents: () => void;

  constructor(
    private readonly host: WorkbookHost,
    private readonly options: ConnectionOptions,
  ) {
    this.stopEvents = host.events.subscribe((event) => this.pushExcelEvent(event));
  }

  /** Takes a message of the page; what is not of this conversation is left alone. */
  async receive(data: unknown): Promise<void> {
    const request = parseRequest(data);
    if (!request?._conversationId.startsWith(this.options.conversationId)) return;
    const { post, origin } = this.options;
    try {
      post(replyTo(request, await this.answer(request), origin));
    } catch (error) {
      post(replyTo(request, String(error), origin, ResultCode.errorInHandling));
    }
  }

  /** Calls the function that the add-in gave to `Office.actions.associate`. False where it does not listen yet. */
  pushCommand(commandId: string, functionName: string, controlId: string): boolean {
    return this.push("appCommandInvoked", [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  /**
   * Runs the function of an action by its id, as for a keyboard shortcut: `Office.actionProxy` takes it from a message of its own. Nothing
   * tells when it is done. False where the add-in does not listen yet.
   */
  pushAction(actionId: string): boolean {
    const entry = [actionCategory, dispatchAction, "", JSON.stringify([actionId, ""]), "", false];
    return this.push("richApiMessage", { ArrayData: [entry] });
  }

  /** Tells `Office.addin.onVisibilityModeChanged`. */
  pushVisibility(isShown: boolean): void {
    const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
    this.push("richApiMessage", { ArrayData: [[richApiCategory, visibilityEvent, "", message, "", false]] });
  }

  dispose(): void {
    this.stopEvents();
    this.registrations.clear();
  }

  private pushExcelEvent({ messageType, targetId, message }: HostEvent): void {
    const entry = [richApiCategory, messageType, targetId, JSON.stringify(message), "", false];
    this.push("richApiMessage", { ArrayData: [entry] });
  }

  private push(name: string, data: unknown): boolean {
    const registration = this.registrations.get(name);
    if (!registration) return false;
    this.options.post(eventFor(registration, data, this.options.origin));
    return true;
  }

  private answer(request: Request): unknown {
    switch (request._actionType) {
      case RequestKind.registerEvent:
        return this.register(request);
      case RequestKind.unregisterEvent:
        this.registrations.delete(request._actionName);
        return { Error: CommonError.none };
      default:
        return this.invoke(request);
    }
  }

  private register(request: Request): unknown {
    if (!events.includes(request._actionName)) return { Error: CommonError.operationNotSupported };
    this.registrations.set(request._actionName, request);
    return { Error: CommonError.none };
  }

  private invoke({ _actionName, _data }: Request): unknown {
    switch (_actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.start();
      // Notices about focus, the page's address and telemetry: nothing of it is kept.
      case "ContextActivationManager_notifyHost":
        return { Error: CommonError.none };
      case "executeMethod":
        return executeMethod(this.host, isRecord(_data) ? _data : {}, this.options.onCompleted);
      default:
        throw new Error(`${_actionName} is not implemented by this host.`);
    }
  }

  private start(): unknown {
    this.host.reset();
    this.registrations.clear();
    this.options.onStart();
    const { document, requirementSets } = this.host;
    return appContext({
      instanceId: this.options.instanceId,
      language: this.options.language,
      documentName: document.name,
      settings: addinSettings(document.settings),
      requirementSets,
    });
  }
}
