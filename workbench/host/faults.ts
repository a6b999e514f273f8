import type { WorkbookDocument } from "../document/workbook-document";
import type { Conditions } from "./conditions";
import { HostError } from "./host-error";

/** What a fault may change or refuse while it is played. */
interface Stage {
  readonly conditions: Conditions;
  readonly document: WorkbookDocument;
}

/** How a fault shows. Each part is asked for in its own moment; what it returns is what the add-in gets. */
interface FaultPlay {
  /** Changes what this Excel is like; what it returns puts it back. */
  readonly begin?: (stage: Stage) => () => void;
  /** Before a request is executed, with the number of requests that met the fault before. */
  readonly request?: (met: number, stage: Stage) => HostError | null;
  /** Before an action, in the words of the traffic, by its place in its request, with the number of actions that failed before. */
  readonly action?: (action: string, place: number, met: number) => HostError | null;
}

const always = (code: string, message: string, status?: number): FaultPlay => ({
  request: () => new HostError(code, message, status),
});

/** Excel is itself again after so many requests. */
const forSomeRequests = (code: string, message: string, status: number): FaultPlay => ({
  request: (met) => (met < busyRequests ? new HostError(code, message, status) : null),
});

const busyRequests = 2;
const writing =
  /(?: =|\.(?:Add|Delete|Clear|SetValues|Merge|Unmerge|AutofitColumns|AutofitRows|Insert|CopyFrom|InsertWorksheetsFromBase64)\(\))$|^get Add\b/;
const activating = /\.(?:Activate|Select)\(\)$/;
const loadingCells = /^load .*\b(?:values|text|formulas)\b/i;

const onActions = (which: RegExp, code: string, message: string, status?: number): FaultPlay => ({
  action: (action) => (which.test(action) ? new HostError(code, message, status) : null),
});

const withConditions = (changes: Partial<Conditions> | ((stage: Stage) => Partial<Conditions>)): FaultPlay => ({
  begin: (stage) => {
    const { conditions } = stage;
    const changed = typeof changes === "function" ? changes(stage) : changes;
    const before = { ...conditions };
    Object.assign(conditions, changed);
    return () => {
      const back = Object.fromEntries(Object.keys(changed).map((name) => [name, before[name as keyof Conditions]])); // of what was given
      Object.assign(conditions, back);
    };
  },
});

const smallLimit = 64 * 1024;
const fewCells = 500;
const slowMs = 400;
const failingPlace = 7;

/** At the second request from now on, which is between two that belong together. */
const atSecondRequest = (change: (stage: Stage) => void): FaultPlay => ({
  request: (met, stage) => {
    if (met === 1) change(stage);
    return null;
  },
});

/** What a second person does elsewhere. */
const remotely = ({ document }: Stage, change: (document: WorkbookDocument) => void) =>
  document.as("remote", () => change(document));

function writeRemotely(document: WorkbookDocument, value: string): void {
  const sheet = document.activeSheet();
  const used = sheet.usedRange(true);
  const row = used === null ? 0 : used.row + used.rowCount - 1;
  const column = used === null ? 0 : used.column + used.columnCount - 1;
  sheet.write({ row, column, rowCount: 1, columnCount: 1 }, [[{ kind: "text", value }]]);
}

/**
 * Every fault that can be played. The codes are those of "Error handling with the application-specific JavaScript APIs" (Microsoft Learn); what
 * is known of each, and the issue that reports it, stands in docs/workbench.md.
 */
const plays = {
  "cell-edit": always("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode."),
  "read-only": withConditions({ isReadOnly: true }),
  // Those that are there when it begins: a new sheet is not protected.
  "sheet-protected": withConditions(({ document }) => ({
    protectedSheets: new Set(document.sheets().map(({ id }) => id)),
  })),
  "structure-protected": withConditions({ isStructureProtected: true }),
  "unsupported-sheet": onActions(writing, "UnsupportedSheet", "This sheet type does not support this operation."),
  "dialog-open": onActions(
    writing,
    "WriteNotSupportedWhenModalDialogOpen",
    "Write operations are not supported when a modal dialog is open.",
  ),
  "other-workbook": onActions(activating, "InactiveWorkbook", "The workbook is not active."),
  busy: forSomeRequests("ServiceNotAvailable", "The service is not available.", 503),
  "activity-limit": forSomeRequests("ActivityLimitReached", "Activity limit has been reached.", 429),
  aborted: forSomeRequests("RequestAborted", "The request was aborted during run time.", 409),
  timeout: forSomeRequests("Timeout", "The request has timed out.", 504),
  "connection-failure": forSomeRequests("ConnectionFailure", "The connection failed.", 500),
  conflict: forSomeRequests("Conflict", "The request could not be processed because of a conflict.", 409),
  "session-lost": always("InvalidOrTimedOutSession", "Your Office session has expired or is invalid.", 408),
  "small-payloads": withConditions({ requestLimitBytes: smallLimit, responseLimitBytes: smallLimit }),
  "few-cells": withConditions({ cellLimit: fewCells }),
  "memory-limit": onActions(loadingCells, "MemoryLimitReached", "The memory limit has been reached."),
  "range-limit": onActions(loadingCells, "RangeExceedsLimit", "The cell count in the range has exceeded the limit."),
  // In the first request that writes; without its undo group it is then done.
  "undo-not-supported": {
    action: (action, _, met) =>
      met === 0 && writing.test(action)
        ? new HostError("UndoNotSupported", "Undo is not supported for this operation.")
        : null,
  },
  "api-missing": onActions(writing, "ApiNotFound", "The API you are trying to use could not be found.", 404),
  "not-implemented": onActions(writing, "NotImplemented", "The requested feature isn't implemented.", 501),
  "item-gone": onActions(writing, "ItemNotFound", "The requested resource doesn't exist.", 404),
  "fails-midway": {
    action: (_, place) =>
      place === failingPlace ? new HostError("GeneralException", "There was an internal error.", 500) : null,
  },
  unknown: always("GeneralException", "There was an internal error while processing the request.", 500),
  "sheet-deleted": atSecondRequest((stage) =>
    remotely(stage, (document) => {
      if (document.sheets().length === 1) document.addSheet(`De otra persona ${document.activeSheet().id.slice(0, 8)}`);
      document.removeSheet(document.activeSheet().id);
    }),
  ),
  "sheet-renamed": atSecondRequest((stage) =>
    remotely(stage, (document) => document.activeSheet().setName(`${document.activeSheet().name.slice(0, 20)} (otra)`)),
  ),
  "remote-edits": {
    request: (met, stage) => {
      remotely(stage, (document) => writeRemotely(document, `De otra persona ${met + 1}`));
      return null;
    },
  },
  slow: withConditions({ delayMs: slowMs }),
} as const satisfies Readonly<Record<string, FaultPlay>>;

export type FaultName = keyof typeof plays;

export const faultNames = Object.keys(plays) as readonly FaultName[]; // those of the table

interface Playing {
  readonly play: FaultPlay;
  readonly end: () => void;
  met: number;
  failed: number;
}

/** Plays faults of Excel, one or several at a time, from one moment to another. */
export class FaultPlayer {
  private readonly running = new Map<FaultName, Playing>();

  constructor(private readonly stage: Stage) {}

  /** Those that are played now. */
  get playing(): readonly FaultName[] {
    return [...this.running.keys()];
  }

  /** Begins a fault; one that is played already begins anew. */
  start(name: FaultName): void {
    this.stop(name);
    const play: FaultPlay = plays[name];
    this.running.set(name, { play, end: play.begin?.(this.stage) ?? (() => undefined), met: 0, failed: 0 });
  }

  stop(name: FaultName): void {
    this.running.get(name)?.end();
    this.running.delete(name);
  }

  stopAll(): void {
    for (const name of this.playing) this.stop(name);
  }

  /** What a request is refused with; null where it is executed. */
  request(): HostError | null {
    for (const playing of this.running.values()) {
      const refused = playing.play.request?.(playing.met++, this.stage) ?? null;
      if (refused) return refused;
    }
    return null;
  }

  /** What an action fails with; what was done before it in its request stays done. */
  action(action: string, place: number): HostError | null {
    for (const playing of this.running.values()) {
      const failed = playing.play.action?.(action, place, playing.failed) ?? null;
      if (failed) {
        playing.failed += 1;
        return failed;
      }
    }
    return null;
  }
}
