import { ActionKind, PathKind } from "./batch-request";
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  BatchError,
  BatchRequest,
  BatchResponse,
  ObjectPath,
} from "./batch-request";
import { HostError, apiNotFound, notImplemented } from "./host-error";
import { isHostObject, memberName, nullObject } from "./host-object";
import type { HostObject } from "./host-object";
import { answerQuery, describe } from "./query";
import type { KnownMembers } from "./query";
import type { References } from "./references";

/** What the interpreter needs of the host that it works for. */
export interface BatchContext {
  readonly root: HostObject;
  /** Creates a top-level object by its class name; throws where there is no such class. */
  create(className: string): HostObject;
  readonly references: References;
  /** Whether this Excel is new enough for a member such as "Range.merge". */
  hasMember(member: string): boolean;
  /** Told of each member that a batch asks for by its name, "Range.merge". */
  noteMember(member: string): void;
  /** Resolves when what is to be read is calculated. */
  beforeRead(): Promise<void>;
  /** Asked before each action, by its index; throws where the action is to fail. */
  readonly beforeAction?: (index: number) => void;
  /** Runs a change in the add-in's name: a call of a member or, where `isWrittenTo`, a new value for it. */
  asAddin<T>(member: string, isWrittenTo: boolean, change: () => T): T;
}

/** One batch on its way: the objects of its paths, each resolved once, and those asked to be kept. */
class Run implements KnownMembers {
  private readonly resolved = new Map<number, HostObject>();
  private readonly keptIds = new Map<HostObject, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly context: BatchContext,
  ) {}

  object(pathId: number): HostObject {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.paths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path '${pathId}' isn't working.`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PathKind.globalObject:
        return this.context.root;
      case PathKind.newObject:
        return this.context.create(path.Name);
      case PathKind.reference:
        return this.context.references.find(path.Name);
      case PathKind.nullObject:
        return nullObject;
      case PathKind.property:
        return this.demand(this.parent(path), path.Name).object(path.Name);
      case PathKind.indexer:
        return this.demand(this.parent(path), "GetItem").item(this.arguments(path.ArgumentInfo)[0]);
      case PathKind.method:
        return this.called(path);
      default:
        throw new HostError("InvalidObjectPath", `The object path type ${path.ObjectPathType} is not known.`);
    }
  }

  /** The object, where this Excel has the member of it that is asked for. */
  demand(object: HostObject, name: string): HostObject {
    if (object.isNull) return object;
    const member = memberName(object.className, name);
    this.context.noteMember(member);
    if (!this.context.hasMember(member)) throw apiNotFound(member);
    return object;
  }

  has(object: HostObject, name: string): boolean {
    return this.context.hasMember(memberName(object.className, name));
  }

  private parent(path: ObjectPath): HostObject {
    return this.object(path.ParentObjectPathId ?? 0);
  }

  private called(path: ObjectPath): HostObject {
    const parent = this.demand(this.parent(path), path.Name);
    const args = this.arguments(path.ArgumentInfo);
    const result = this.change(parent, path.Name, false, () => parent.call(path.Name, args));
    if (!isHostObject(result)) throw new HostError("GeneralException", `${path.Name} gave no object.`, 500);
    return result;
  }

  /** Plain values as they are; objects in place of the paths that stand for them. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const pathIds = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => {
      const pathId = pathIds[index];
      if (typeof pathId === "number" && pathId !== 0) return this.object(pathId);
      if (Array.isArray(pathId)) throw notImplemented("A list of objects as an argument");
      return value;
    });
  }

  perform(action: Action): unknown {
    const object = action.ActionType === ActionKind.trace ? nullObject : this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.instantiate(object);
      case ActionKind.query:
        return answerQuery(object, action.QueryInfo ?? {}, this);
      case ActionKind.method:
        return this.call(object, action);
      case ActionKind.setProperty:
        return this.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
      case ActionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, name.charAt(0).toUpperCase() + name.slice(1), value);
        }
        return null;
      case ActionKind.trace:
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `Actions of type ${action.ActionType} are not implemented by this host.`,
          501,
        );
    }
  }

  private instantiate(object: HostObject): unknown {
    const referenceId = this.keptIds.get(object);
    return referenceId === undefined ? describe(object) : { ...describe(object), _ReferenceId: referenceId };
  }

  private set(object: HostObject, name: string, value: unknown): null {
    this.demand(object, name);
    this.change(object, name, true, () => object.write(name, value));
    return null;
  }

  private change<T>(object: HostObject, name: string, isWrittenTo: boolean, change: () => T): T {
    return object.isNull ? change() : this.context.asAddin(memberName(object.className, name), isWrittenTo, change);
  }

  private call(object: HostObject, action: Action): unknown {
    if (object.isNull) return null;
    if (action.Name === "_KeepReference") {
      if (!this.keptIds.has(object)) this.keptIds.set(object, this.context.references.keep(object));
      return null;
    }
    const args = this.arguments(action.ArgumentInfo);
    this.demand(object, action.Name);
    const result = this.change(object, action.Name, false, () => object.call(action.Name, args));
    return result === undefined ? null : result;
  }
}

function describeError(error: unknown, action: Action, index: number): BatchError {
  const known = error instanceof HostError ? error : new HostError("GeneralException", messageOf(error), 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? action.Name,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Does the actions of a batch in order, and stops at the first that fails: what was done before stays done, as in Excel.
 * The error names the action by its index.
 */
export async function runBatch(request: BatchRequest, context: BatchContext): Promise<BatchResponse> {
  const actions = request.Actions ?? [];
  const run = new Run(request.ObjectPaths ?? {}, context);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of actions.entries()) {
    try {
      context.beforeAction?.(index);
      if (action.ActionType === ActionKind.query) await context.beforeRead();
      const value = run.perform(action);
      results.push({ ActionId: action.Id, Value: value instanceof Promise ? await value : value });
      if (action.ActionType === ActionKind.trace) traceIds.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: describeError(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}
