import { ActionKind } from "./batch-request";
import type { Action, BatchRequest } from "./batch-request";

/** One request and its answer. */
export interface Exchange {
  readonly requestBytes: number;
  /** 0 while the answer is under way. */
  readonly responseBytes: number;
  /** What was asked, in words: "Range.load values", "Range.Clear()", "Range.Values =". */
  readonly actions: readonly string[];
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

function actionsOf(body: string): string[] {
  // The library is the only writer of requests.
  const request = JSON.parse(body) as BatchRequest;
  const paths = request.ObjectPaths ?? {};
  return (request.Actions ?? []).map((action) => {
    const path = paths[String(action.ObjectPathId)];
    const args = path?.ArgumentInfo?.Arguments ?? [];
    const name = path?.Name || (args.length > 0 ? "item" : "workbook");
    return inWords(action, args.length > 0 ? `${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")})` : name);
  });
}

class OpenExchange implements Exchange {
  responseBytes = 0;

  constructor(private readonly body: string) {}

  get requestBytes(): number {
    return encoder.encode(this.body).byteLength;
  }

  get actions(): string[] {
    return actionsOf(this.body);
  }

  end(response: string): void {
    this.responseBytes = encoder.encode(response).byteLength;
  }
}

/** Every exchange with the host since the last reset, for tests that count round trips and bytes. */
export class Traffic {
  private readonly list: OpenExchange[] = [];

  get exchanges(): readonly Exchange[] {
    return this.list;
  }

  get count(): number {
    return this.list.length;
  }

  /** The largest request or answer. */
  get largestBytes(): number {
    return Math.max(0, ...this.list.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
  }

  begin(body: string): OpenExchange {
    const exchange = new OpenExchange(body);
    this.list.push(exchange);
    return exchange;
  }

  reset(): void {
    this.list.length = 0;
  }
}
