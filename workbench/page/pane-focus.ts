import { MessageKind, RequestKind, parseRequest } from "../host/protocol";

/** Where a person wants to go who leaves the add-in's page by the keyboard: on to what follows the pane, back to what precedes it, or into the grid. */
export type PaneExit = "forward" | "backward" | "grid";

/** The numbers by which office.js tells that it has given up a key (`OSF.AgaveHostAction` in excel-web-16.00). */
const exits: ReadonlyMap<unknown, PaneExit> = new Map([
  [5, "forward"], // CtrlF6Exit
  [6, "backward"], // CtrlF6ExitShift
  [13, "forward"], // TabExit
  [14, "backward"], // TabExitShift
  [15, "grid"], // EscExit
  [16, "grid"], // F2Exit
  [17, "forward"], // ExitNoFocusable
  [18, "backward"], // ExitNoFocusableShift
]);

/**
 * Listens for the keys that lead out of the add-in's page: office.js keeps them from the browser and leaves it to the host to move the
 * focus. Returns the function that ends the listening.
 */
export function watchPaneExit(frame: HTMLIFrameElement, leave: (exit: PaneExit) => void): () => void {
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow) return;
    const request = parseRequest(data);
    if (request?._actionName !== "ContextActivationManager_notifyHost" || !Array.isArray(request._data)) return;
    const exit = exits.get(request._data[1]);
    if (exit !== undefined) leave(exit);
  };
  window.addEventListener("message", listen);
  return () => window.removeEventListener("message", listen);
}

/** `OSF.AgaveHostAction.TabIn`. */
const tabIn = 11;

/** Puts the focus on the first element of the add-in's page that takes it, by the notice that Excel on the web sends. */
export function enterPane(frame: HTMLIFrameElement, conversationId: string): void {
  frame.focus();
  const notice = {
    _messageType: MessageKind.request,
    _actionType: RequestKind.invoke,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: location.origin,
    _serializerVersion: 1,
    _data: [tabIn],
  };
  frame.contentWindow?.postMessage(JSON.stringify(notice), new URL(frame.src).origin);
}
