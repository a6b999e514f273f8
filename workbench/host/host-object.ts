import { HostError, apiNotFound } from "./host-error";

/** A member that takes or gives a value. Without `write` it is read-only. */
export interface Property<Self> {
  readonly read: (self: Self) => unknown;
  readonly write?: (self: Self, value: unknown) => void;
  /** Answered only where `load` names it. */
  readonly isLoadedByName?: boolean;
}

/** One class of the object model. Member names are in Pascal case, as they travel. */
export interface HostClass<Self> {
  readonly name: string;
  /** Names of the properties that every answer about the object carries, so that the client can find it again. */
  readonly identity?: readonly string[];
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly objects?: Readonly<Record<string, (self: Self) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[]) => unknown>>;
  readonly items?: (self: Self) => readonly HostObject[];
  /** Throws `ItemNotFound` where there is none. */
  readonly item?: (self: Self, key: unknown) => HostObject;
}

/** An object of the model as the interpreter sees it. */
export interface HostObject {
  readonly className: string;
  readonly identity: readonly string[];
  /** The thing itself, for other objects of the model that get it as an argument. */
  readonly self: unknown;
  readonly isNull: boolean;
  /** The properties that a load without names answers. */
  loadedNames(): string[];
  hasProperty(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  object(name: string): HostObject;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject;
}

/** Adds the member to an error that does not name one yet. */
function located<T>(className: string, name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== null) throw error;
    throw new HostError(error.code, error.message, error.httpStatus, memberName(className, name));
  }
}

/** "Range.values" of a Pascal-case member. */
export function memberName(className: string, name: string): string {
  return `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function missing(className: string, name: string): HostError {
  return apiNotFound(memberName(className, name));
}

class BoundObject<Self> implements HostObject {
  readonly isNull = false;

  constructor(
    private readonly type: HostClass<Self>,
    readonly self: Self,
  ) {}

  get className(): string {
    return this.type.name;
  }

  get identity(): readonly string[] {
    return this.type.identity ?? [];
  }

  loadedNames(): string[] {
    const properties = Object.entries(this.type.properties ?? {});
    return properties.filter(([, property]) => !property.isLoadedByName).map(([name]) => name);
  }

  hasProperty(name: string): boolean {
    return this.type.properties?.[name] !== undefined;
  }

  read(name: string): unknown {
    const property = this.type.properties?.[name];
    if (!property) throw missing(this.className, name);
    return located(this.className, name, () => property.read(this.self));
  }

  write(name: string, value: unknown): void {
    const property = this.type.properties?.[name];
    if (!property) throw missing(this.className, name);
    // Excel takes a value for a read-only property in silence (troubleshoot-development-errors.md).
    located(this.className, name, () => property.write?.(this.self, value));
  }

  object(name: string): HostObject {
    const open = this.type.objects?.[name];
    if (!open) throw missing(this.className, name);
    return located(this.className, name, () => open(this.self));
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.type.methods?.[name];
    if (!method) throw missing(this.className, name);
    return located(this.className, name, () => method(this.self, args));
  }

  items(): readonly HostObject[] | null {
    return this.type.items ? this.type.items(this.self) : null;
  }

  item(key: unknown): HostObject {
    const { item } = this.type;
    if (!item) throw missing(this.className, "GetItem");
    return located(this.className, "GetItem", () => item(this.self, key));
  }
}

export function bind<Self>(type: HostClass<Self>, self: Self): HostObject {
  return new BoundObject(type, self);
}

/** What `…OrNullObject` answers where there is nothing. What is reached through it is a null object too. */
export const nullObject: HostObject = {
  className: "NullObject",
  identity: [],
  self: null,
  isNull: true,
  loadedNames: () => [],
  hasProperty: () => false,
  read: () => null,
  write: () => undefined,
  object: () => nullObject,
  call: () => nullObject,
  items: () => null,
  item: () => nullObject,
};

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject || value === nullObject;
}
