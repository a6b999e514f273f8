/** The parts of office.js's internals that the in-process client reaches for. Undocumented: each has a test. */
export interface LibraryInternals {
  readonly SessionBase: {
    new (): LibrarySession;
    _overrideSession: LibrarySession | null;
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
}

export interface LibrarySession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): unknown;
}

type LibraryFunction = (...args: readonly unknown[]) => unknown;
type LibraryClass = new (...args: readonly unknown[]) => unknown;

/** A window in which office.js has been evaluated. */
export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & LibraryInternals;
  readonly OSF: {
    readonly OfficeAppContext: LibraryClass;
    readonly DDA: { readonly Context: LibraryClass };
    readonly _OfficeAppFactory: { readonly setContext: LibraryFunction };
  };
}
