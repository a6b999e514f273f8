import { ActionKind } from "./batch-request";
import type { Action, BatchRequest } from "./batch-request";

/** One request and its answer. */
export interface Exchange {
  readonly requestBytes: number;
  /** 0 while the answer is under way. */
  readonly responseBytes: number;
  /** What was asked, in words: `get GetRange("A1")`, `load GetRange("A1"): values`, `GetRange("A1").Values =`. */
  readonly actions: readonly string[];
  /** Frees references after `Excel.run`: the library sends it by itself, and nothing waits for it. */
  readonly isRelease: boolean;
  /** Milliseconds from the opening of the workbook until it came. */
  readonly startedAt: number;
  /** How long its answer took, what it waited for others included; null while it is under way. */
  readonly milliseconds: number | null;
  /** The code of the error that it was answered with; null where there was none. */
  readonly errorCode: string | null;
}

const encoder = new TextEncoder();

function inWords(action: Action, pathName: string): string {
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return `get ${pathName}`;
    case ActionKind.query:
      return `load ${pathName}: ${(action.QueryInfo?.Select ?? []).join(", ")}`;
    case ActionKind.method:
      return `${pathName}.${action.Name}()`;
    case ActionKind.setProperty:
      return `${pathName}.${action.Name} =`;
    default:
      return action.Name;
  }
}

/** Whether a request does nothing but free references. */
export function isRelease({ Actions }: BatchRequest): boolean {
  const methods = (Actions ?? []).filter(({ ActionType }) => ActionType !== ActionKind.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

/** What a request asks for, action by action, in words. */
export function actionsOf(request: BatchRequest): string[] {
  const paths = request.ObjectPaths ?? {};
  return (request.Actions ?? []).map((action) => {
    const path = paths[String(action.ObjectPathId)];
    const args = path?.ArgumentInfo?.Arguments ?? [];
    const name = path?.Name || (args.length > 0 ? "item" : "workbook");
    return inWords(action, args.length > 0 ? `${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")})` : name);
  });
}

const ofPage = /^(?:get )?Microsoft\.(?:AppRuntime|InternalService)\.|^Trace$/;

/** Whether a request asks nothing of the workbook: that the page is ready, whether the pane is seen, what loads with the file. */
export function isAboutPage(request: BatchRequest): boolean {
  const actions = actionsOf(request);
  return actions.length > 0 && actions.every((action) => ofPage.test(action));
}

class OpenExchange implements Exchange {
  readonly requestBytes: number;
  readonly actions: readonly string[];
  readonly isRelease: boolean;
  responseBytes = 0;
  milliseconds: number | null = null;
  errorCode: string | null = null;

  constructor(
    body: string,
    readonly startedAt: number,
  ) {
    // The library is the only writer of requests.
    const request = JSON.parse(body) as BatchRequest;
    this.requestBytes = encoder.encode(body).byteLength;
    this.actions = actionsOf(request);
    this.isRelease = isRelease(request);
  }
}

const longestLog = 1000;

/** What went between library and host since the last reset, for tests that count round trips and bytes. */
export class Traffic {
  private list: OpenExchange[] = [];
  private total = 0;
  private releases = 0;
  private largest = 0;
  private readonly asked = new Set<string>();
  private readonly openedAt = performance.now();

  /** The last thousand exchanges, oldest first. */
  get requests(): readonly Exchange[] {
    return this.list;
  }

  /** Every request. */
  get count(): number {
    return this.total;
  }

  /** The requests that somebody waits for: the library's own release of references, sent after each run, is left out. */
  get roundTrips(): number {
    return this.total - this.releases;
  }

  /** The size of the largest request or answer. */
  get largestBytes(): number {
    return this.largest;
  }

  /** The members that were asked for by their names, such as "Range.values"; those of a load without names are not among them. */
  get members(): ReadonlySet<string> {
    return this.asked;
  }

  noteMember(member: string): void {
    this.asked.add(member);
  }

  /** From now on the members that are asked for are noted anew. */
  forgetMembers(): void {
    this.asked.clear();
  }

  /** Notes a request; the function returned notes its answer. */
  begin(body: string): (response: string, errorCode?: string | null) => void {
    const start = performance.now();
    const exchange = new OpenExchange(body, start - this.openedAt);
    this.total += 1;
    if (exchange.isRelease) this.releases += 1;
    this.largest = Math.max(this.largest, exchange.requestBytes);
    this.list = [...this.list.slice(1 - longestLog), exchange];
    return (response, errorCode = null) => {
      exchange.milliseconds = performance.now() - start;
      exchange.errorCode = errorCode;
      exchange.responseBytes = encoder.encode(response).byteLength;
      this.largest = Math.max(this.largest, exchange.responseBytes);
    };
  }

  reset(): void {
    this.list = [];
    this.total = 0;
    this.releases = 0;
    this.largest = 0;
    this.forgetMembers();
  }
}
