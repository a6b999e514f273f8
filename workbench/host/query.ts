import type { QueryInfo } from "./batch-request";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** The names asked for, as a tree: "format/fill/color" and "format/font" share their first branch. An empty branch asks for all of it. */
type Selection = Map<string, Selection>;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function selectionOf(names: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const name of names) {
    let branch = root;
    for (const step of name.split(/[/.]/)) {
      if (step === "" || step.toLowerCase() === "items") continue;
      const next = branch.get(pascal(step)) ?? new Map<string, Selection>();
      branch.set(pascal(step), next);
      branch = next;
    }
  }
  return root;
}

function identityOf(object: HostObject): Record<string, unknown> {
  return Object.fromEntries(object.identity.map((name) => [name, object.read(name)]));
}

/** What the client is told about an object that it instantiates: enough to find it again, or that there is none. */
export function describe(object: HostObject): Record<string, unknown> | null {
  return object.isNull ? null : identityOf(object);
}

/** The members that this Excel has; the interpreter knows its API sets. */
export interface KnownMembers {
  has(object: HostObject, name: string): boolean;
  /** The object, where this Excel has the member of it that is asked for; throws where it has not. */
  demand(object: HostObject, name: string): HostObject;
}

function answerNamed(object: HostObject, name: string, branch: Selection, members: KnownMembers): unknown {
  const owner = members.demand(object, name);
  return owner.hasProperty(name) ? owner.read(name) : answerAny(owner.object(name), branch, null, members);
}

function answerObject(object: HostObject, selection: Selection, members: KnownMembers): Record<string, unknown> {
  const isEverything = selection.size === 0 || selection.has("*") || selection.has("$all");
  const answer = identityOf(object);
  const loaded = isEverything ? object.loadedNames().filter((name) => members.has(object, name)) : [];
  for (const name of loaded) answer[name] = object.read(name);
  for (const [name, branch] of selection) {
    if (name === "*" || name === "$all") continue;
    answer[name] = answerNamed(object, name, branch, members);
  }
  return answer;
}

function answerCollection(
  collection: HostObject,
  items: readonly HostObject[],
  selection: Selection,
  page: QueryInfo | null,
  members: KnownMembers,
): Record<string, unknown> {
  const own: Selection = new Map([...selection].filter(([name]) => collection.hasProperty(name)));
  const ofItems: Selection = new Map([...selection].filter(([name]) => !collection.hasProperty(name)));
  const answer: Record<string, unknown> = {};
  for (const name of own.keys()) answer[name] = members.demand(collection, name).read(name);
  if (own.size > 0 && ofItems.size === 0) return answer;
  const from = page?.Skip ?? 0;
  const shown = items.slice(from, page?.Top === undefined ? undefined : from + page.Top);
  answer["_Items"] = shown.map((item) => answerAny(item, ofItems, null, members));
  return answer;
}

function answerAny(
  object: HostObject,
  selection: Selection,
  page: QueryInfo | null,
  members: KnownMembers,
): Record<string, unknown> | null {
  // The library takes an object for a null object when its whole answer is null (ClientObject._handleResult).
  if (object.isNull) return null;
  const items = object.items();
  return items ? answerCollection(object, items, selection, page, members) : answerObject(object, selection, members);
}

/** Answers a `load`: the named properties with Pascal-case names, collections as `_Items`, null objects as null. */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  members: KnownMembers,
): Record<string, unknown> | null {
  if (!Array.isArray(query.Select ?? [])) throw new HostError("InvalidArgument", "The load option is invalid.");
  return answerAny(object, selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]), query, members);
}
