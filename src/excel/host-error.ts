/** What can go wrong between the add-in and Excel, told apart by what the person can do about it. */
export type HostErrorCode =
  | "edit-mode"
  | "access-denied"
  | "protected-sheet"
  | "protected-structure"
  | "too-large"
  | "busy"
  | "session-lost"
  | "dialog-open"
  | "other-workbook"
  | "sheet-changed"
  | "sheets-gone"
  | "cancelled"
  | "api-too-old"
  | "undo-not-supported"
  | "incomplete-sheet"
  | "unreadable-formats"
  | "half-written"
  | "newer-state"
  | "state-full"
  | "unexpected";

/** A failure of the host, with the host's own error as its cause. Its message is for developers; people read the catalogue's sentence. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    cause?: unknown,
  ) {
    super(`The host failed: ${code}${cause instanceof Error ? ` (${cause.message})` : ""}`, { cause });
    this.name = "HostError";
  }
}

/** Excel's codes are stable, its messages are localised (application-specific API error handling, Microsoft Learn). */
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "access-denied",
  UnsupportedSheet: "access-denied",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  OperationCellsExceedLimit: "too-large",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  ConnectionFailure: "busy",
  Conflict: "busy",
  InvalidOrTimedOutSession: "session-lost",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  ItemNotFound: "sheet-changed",
  InvalidReference: "sheet-changed",
  InvalidObjectPath: "sheet-changed",
  InvalidBinding: "sheet-changed",
  ApiNotFound: "api-too-old",
  NotImplemented: "api-too-old",
  UndoNotSupported: "undo-not-supported",
};

/** Wraps whatever an Excel call threw. An error that is ours already is returned as it is. */
export function hostErrorFrom(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new HostError(codes[code] ?? "unexpected", error);
}
