/**
 * The messages between Excel on the web and the page of an add-in, as office.js writes and reads them. Undocumented; seen in
 * `@microsoft/office-js` 1.1.110, and each fact relied on has a test.
 */

export const MessageKind = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseKind = { forCall: 0, forEvent: 1 } as const;
const serializerVersion = 1;

export const ResultCode = { ok: 0, errorInHandling: -2 } as const;

/** The methods of the Common API that come as `executeMethod`, by their dispatch id. */
export const DispatchId = { loadSettings: 75, saveSettings: 76, excelBatch: 93, commandCompleted: 94 } as const;

/** Error numbers of the Common API (`OSF.DDA.ErrorCodeManager.errorCodes`). */
export const CommonError = { none: 0, operationNotSupported: 5000, internal: 5001 } as const;

/** A request of the add-in. Its fields beyond these are not used. */
export interface Request {
  readonly _messageType: typeof MessageKind.request;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data: unknown;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRequest(value: unknown): value is Request {
  return (
    isRecord(value) &&
    value["_messageType"] === MessageKind.request &&
    typeof value["_actionName"] === "string" &&
    typeof value["_conversationId"] === "string"
  );
}

/** Reads a message; null for what is no request of office.js: other scripts post messages too. */
export function parseRequest(data: unknown): Request | null {
  const value = typeof data === "string" ? parseJson(data) : null;
  return isRequest(value) ? value : null;
}

/** The reply to a request, as JSON text. */
export function replyTo(request: Request, data: unknown, origin: string, code: number = ResultCode.ok): string {
  return JSON.stringify({
    _messageType: MessageKind.response,
    _responseType: ResponseKind.forCall,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: code,
    _origin: origin,
    _serializerVersion: serializerVersion,
    _data: data,
  });
}

/** An event for which the add-in has registered with `registration`, as JSON text. */
export function eventFor(registration: Request, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: MessageKind.response,
    _responseType: ResponseKind.forEvent,
    _actionName: registration._actionName,
    _conversationId: registration._conversationId,
    _correlationId: registration._correlationId,
    _errorCode: ResultCode.ok,
    _origin: origin,
    _serializerVersion: serializerVersion,
    _data: data,
  });
}
