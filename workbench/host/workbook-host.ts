import type { DocumentChange, WorkbookDocument } from "../document/workbook-document";
import { introducedIn } from "./api-sets";
import { runBatch } from "./batch";
import type { BatchContext } from "./batch";
import type { BatchRequest, BatchResponse } from "./batch-request";
import { usualConditions } from "./conditions";
import type { Conditions } from "./conditions";
import { EventHub } from "./events";
import { FaultPlayer } from "./faults";
import { HostError } from "./host-error";
import type { ModelContext, SheetView } from "./model-context";
import { workbookObject } from "./model/workbook";
import { References } from "./references";
import { isAtLeast, requirementMatrix } from "./requirement-sets";
import type { RequirementMatrix } from "./requirement-sets";
import { startStateOf } from "./start-state";
import { createTopLevel } from "./top-level-objects";
import type { AddinFrame } from "./top-level-objects";
import { Traffic, actionsOf, isAboutPage, isRelease } from "./traffic";
import { oneAfterAnother } from "./turns";
import type { Turn } from "./turns";
import { changesWorkbook } from "./undo-facts";
import type { UndoPlatform } from "./undo-facts";
import { UndoStack } from "./undo-stack";

/** What this Excel is like. Each limit has Excel's own value by default and can be lowered for a test. */
export interface HostOptions {
  /** API sets over the defaults: `{ ExcelApi: "1.9" }` plays an older Excel. */
  readonly requirementSets?: RequirementMatrix;
  readonly requestLimitBytes?: number;
  readonly responseLimitBytes?: number;
  /** Cells of one `values` above which it is answered with null. */
  readonly cellLimit?: number;
  readonly isReadOnly?: boolean;
  /** Whether others have the workbook open too; they do not where it is not given. */
  readonly isShared?: () => boolean;
  /** Ids of conditional formats whose rule Excel cannot read (OfficeDev/office-js #6835). */
  readonly brokenFormats?: readonly string[];
  readonly addin?: AddinFrame;
  /** When each request is executed, where others have the workbook open too; one after another where it is not given. */
  readonly turn?: Turn;
  /** Told after each change that the add-in made to what the file holds. */
  readonly onChange?: () => void;
  /** What can be undone differs; the web by default, as all else here. */
  readonly undoPlatform?: UndoPlatform;
}

/** The answer to one request: the HTTP status and the body as JSON text. */
export interface HostResponse {
  readonly status: number;
  readonly body: string;
}

/** Excel behind the protocol: executes batches one after another on a workbook, and raises its events. */
export class WorkbookHost {
  readonly traffic = new Traffic();
  readonly events: EventHub;
  readonly requirementSets: RequirementMatrix;
  /** When set, each batch fails with what it returns, before any action: cell-edit mode and other faults. */
  fault: (() => HostError | null) | null = null;
  /**
   * When set, it is told each action in words before it is done; with the first error that it returns the batch stops. What was done
   * before stays done.
   */
  actionFault: ((action: string) => HostError | null) | null = null;
  private readonly references = new References();
  private readonly views = new Map<string, SheetView>();
  private readonly batchContext: BatchContext;
  private readonly turn: Turn;
  private readonly conditions: Conditions;
  /** Faults that can be played on this Excel, for one person. */
  readonly faults: FaultPlayer;
  /** What the person can undo. */
  readonly undo: UndoStack;
  private readonly stopUndo: () => void;

  constructor(
    readonly document: WorkbookDocument,
    private readonly options: HostOptions = {},
  ) {
    this.turn = options.turn ?? oneAfterAnother();
    const { isReadOnly, requestLimitBytes, responseLimitBytes, cellLimit } = options;
    this.conditions = usualConditions({
      ...(isReadOnly === undefined ? {} : { isReadOnly }),
      ...(requestLimitBytes === undefined ? {} : { requestLimitBytes }),
      ...(responseLimitBytes === undefined ? {} : { responseLimitBytes }),
      ...(cellLimit === undefined ? {} : { cellLimit }),
    });
    this.faults = new FaultPlayer({ conditions: this.conditions, document });
    this.requirementSets = requirementMatrix(options.requirementSets);
    this.events = new EventHub(document, isAtLeast(this.requirementSets, "ExcelApi", "1.14"));
    this.batchContext = {
      root: workbookObject(this.modelContext(), this.references),
      create: (className) =>
        createTopLevel(className, {
          ...options.addin,
          startState: startStateOf(document, () => this.conditions.isReadOnly),
        }),
      references: this.references,
      hasMember: (member) => isAtLeast(this.requirementSets, "ExcelApi", introducedIn(member)),
      noteMember: (member) => this.traffic.noteMember(member),
      beforeRead: () => document.settled(),
      asAddin: (member, isWrittenTo, change) => this.asAddin(member, isWrittenTo, change),
    };
    this.undo = new UndoStack({ platform: options.undoPlatform ?? "web", sets: this.requirementSets });
    this.stopUndo = document.subscribe((change) => this.followSteps(change));
  }

  /** Executes the request's body (JSON text). Batches never run into each other: the next waits for the one before. */
  execute(body: string): Promise<HostResponse> {
    return this.turn(() => this.answer(body));
  }

  /** Forgets references and event registrations: the add-in's page is gone. */
  reset(): void {
    this.references.dropAll();
    this.events.reset();
  }

  dispose(): void {
    this.reset();
    this.events.dispose();
    this.stopUndo();
  }

  private asAddin<T>(member: string, isWrittenTo: boolean, change: () => T): T {
    this.undo.allow(member, isWrittenTo);
    const result = this.document.as("addin", change);
    this.undo.note(member, isWrittenTo);
    if (changesWorkbook(member, isWrittenTo)) this.options.onChange?.();
    return result;
  }

  private followSteps(change: DocumentChange): void {
    if (change.origin === "remote") return;
    if (change.kind === "step") this.undo.noteStep(change.origin, change.takeBack);
    if (change.kind === "undo") this.undo.noteUndo();
  }

  private modelContext(): ModelContext {
    return {
      document: this.document,
      events: this.events,
      conditions: this.conditions,
      isShared: this.options.isShared ?? (() => false),
      brokenFormats: new Set(this.options.brokenFormats),
      application: { calculationMode: "Automatic" },
      view: (sheetId) => this.view(sheetId),
    };
  }

  private view(sheetId: string): SheetView {
    const view = this.views.get(sheetId) ?? { showGridlines: true };
    this.views.set(sheetId, view);
    return view;
  }

  private async answer(body: string): Promise<HostResponse> {
    const noteAnswer = this.traffic.begin(body);
    const response = await this.respond(body);
    const text = JSON.stringify(response);
    const shown = byteLength(text) > this.conditions.responseLimitBytes ? this.tooLarge(response) : text;
    const isTooLarge = shown !== text;
    noteAnswer(shown, isTooLarge ? "ResponsePayloadSizeLimitExceeded" : (response.Error?.Code ?? null));
    return { status: response.Error?.HttpStatusCode ?? 200, body: shown };
  }

  private async respond(body: string): Promise<BatchResponse> {
    if (byteLength(body) > this.conditions.requestLimitBytes) {
      return failure(
        new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
      );
    }
    const { delayMs } = this.conditions;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const request = parseRequest(body);
    this.undo.beginRequest();
    // Nobody waits for the library's release of references, and its talk about the add-in's page is not about the workbook.
    const isPlayed = this.faults.playing.length > 0 && !isRelease(request) && !isAboutPage(request);
    const fault = this.fault?.() ?? (isPlayed ? this.faults.request() : null);
    if (fault) return failure(fault);
    const { actionFault } = this;
    if (!actionFault && !isPlayed) return runBatch(request, this.batchContext);
    const actions = actionsOf(request);
    const beforeAction = (index: number): void => {
      const action = actions[index] ?? "";
      const failed = actionFault?.(action) ?? (isPlayed ? this.faults.action(action, index) : null);
      if (failed) throw failed;
    };
    return runBatch(request, { ...this.batchContext, beforeAction });
  }

  private tooLarge(response: BatchResponse): string {
    const error = new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
    return JSON.stringify({ ...failure(error), TraceIds: response.TraceIds });
  }
}

function failure(error: HostError): BatchResponse {
  const { code, message, httpStatus, location } = error;
  const Error = { Code: code, Message: message, Location: location ?? "", ActionIndex: -1, HttpStatusCode: httpStatus };
  return { Results: [], TraceIds: [], Error };
}

/** The library is the only writer of requests; their shape is checked where each part is used. */
function parseRequest(body: string): BatchRequest {
  return JSON.parse(body) as BatchRequest;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
