import type { Grouping } from "./pane-state";

/** What one person likes, whatever the workbook. It stays in this browser and goes nowhere. */
export interface Preferences {
  /** "automatic": as Office shows itself. */
  readonly language: "automatic" | "es-MX" | "en-US";
  /** "automatic": as Office or the system shows itself. */
  readonly theme: "automatic" | "light" | "dark";
  /** With what this person signs justifications; empty until it is typed once. */
  readonly name: string;
  readonly grouping: Grouping;
  /** Whether edits of a reviewed sheet are reviewed after a short pause. */
  readonly liveReview: boolean;
  /** Whether the pane stays closed on this computer where the team has it open with the workbook. */
  readonly staysClosed: boolean;
}

export const defaultPreferences: Preferences = {
  language: "automatic",
  theme: "automatic",
  name: "",
  grouping: "rule",
  liveReview: true,
  staysClosed: false,
};

/** The preferences of the person in front of the pane. */
export interface PreferenceStore {
  /** The same object until something changes. */
  readonly get: () => Preferences;
  /** Takes some of them over; the others stay. */
  readonly set: (change: Partial<Preferences>) => void;
  /** @returns the way to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether they outlast the pane: storage may be blocked, full or absent. */
  readonly isKept: () => boolean;
}

/** The part of the browser's storage that is needed. */
export type PreferenceStorage = Pick<Storage, "getItem" | "setItem">;

const longestName = 120;
const key = "revisor-asm.preferences";

/** One of some texts; undefined where it is none of them. */
const oneOf =
  <Value extends string>(...allowed: readonly Value[]) =>
  (value: unknown): Value | undefined =>
    allowed.find((candidate) => candidate === value);

const isBoolean = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);

/** What each preference may be. By hand: the first screen is too small for a library of schemas. */
const fields = {
  language: oneOf("automatic", "es-MX", "en-US"),
  theme: oneOf("automatic", "light", "dark"),
  name: (value) => (typeof value === "string" && value.trim().length <= longestName ? value.trim() : undefined),
  grouping: oneOf("rule", "area", "aspect"),
  liveReview: isBoolean,
  staysClosed: isBoolean,
} satisfies { readonly [Name in keyof Preferences]: (value: unknown) => Preferences[Name] | undefined };

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    // An object's own keys are all that is looked at.
    return typeof value === "object" && value !== null && "version" in value && value.version === 1 ? { ...value } : {};
  } catch {
    return {};
  }
}

/** What was kept, keys of other versions included, and the preferences in it; each that cannot be understood is its default. */
function read(text: string | null): { readonly kept: object; readonly preferences: Preferences } {
  const kept = parsed(text);
  return {
    kept,
    preferences: {
      language: fields.language(kept["language"]) ?? defaultPreferences.language,
      theme: fields.theme(kept["theme"]) ?? defaultPreferences.theme,
      name: fields.name(kept["name"]) ?? defaultPreferences.name,
      grouping: fields.grouping(kept["grouping"]) ?? defaultPreferences.grouping,
      liveReview: fields.liveReview(kept["liveReview"]) ?? defaultPreferences.liveReview,
      staysClosed: fields.staysClosed(kept["staysClosed"]) ?? defaultPreferences.staysClosed,
    },
  };
}

/** The storage that a page may use; null where asking for it is refused already. */
export function storageOf(page: Pick<Window, "localStorage">): PreferenceStorage | null {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}

/**
 * The preferences as kept in the browser's storage. Where it is blocked they live as long as the pane.
 * @param partition what Office prefixes keys with, so that accounts and tenants stay apart (`Office.context.partitionKey`); undefined where it
 * keeps storages apart itself, as on Windows (Persist add-in state and settings, Microsoft Learn)
 */
export function createPreferences(storage: PreferenceStorage | null, partition: string | undefined): PreferenceStore {
  const ownKey = `${partition ?? ""}${key}`;
  const listeners = new Set<() => void>();
  let isKept = storage !== null;
  const stored = () => {
    try {
      return storage?.getItem(ownKey) ?? null;
    } catch {
      isKept = false;
      return null;
    }
  };
  let { preferences } = read(stored());

  const keep = (change: Partial<Preferences>) => {
    // Another pane of the same person may have written since: only what changes here is written.
    const { kept } = read(stored());
    try {
      storage?.setItem(ownKey, JSON.stringify({ ...kept, ...change, version: 1 }));
    } catch {
      isKept = false;
    }
  };

  return {
    get: () => preferences,
    set: (change) => {
      const name = change.name === undefined ? {} : { name: change.name.trim().slice(0, longestName) };
      preferences = { ...preferences, ...change, ...name };
      keep({ ...change, ...name });
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isKept: () => isKept,
  };
}
