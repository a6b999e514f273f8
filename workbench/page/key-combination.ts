const modifiers = ["ctrl", "shift", "alt"] as const;

/** Keys that are pressed together. */
export interface KeyCombination {
  /** As people read it: "Ctrl+Shift+Alt+R". */
  readonly text: string;
  readonly modifiers: ReadonlySet<(typeof modifiers)[number]>;
  /** In capitals: "R", "1", "-", "UP". */
  readonly key: string;
}

/** On Windows and on the web the Command key stands for Ctrl, and Option for Alt (Add custom keyboard shortcuts, Microsoft Learn). */
const synonyms: Readonly<Record<string, (typeof modifiers)[number]>> = {
  CTRL: "ctrl",
  CMD: "ctrl",
  COMMAND: "ctrl",
  SHIFT: "shift",
  ALT: "alt",
  OPTION: "alt",
};

/** What the browser calls keys whose character depends on the modifiers, by the key's own place on the keyboard. */
const codes: Readonly<Record<string, string>> = {
  "-": "Minus",
  _: "Minus",
  "+": "Equal",
  UP: "ArrowUp",
  DOWN: "ArrowDown",
  LEFT: "ArrowLeft",
  RIGHT: "ArrowRight",
};

/** Reads "Ctrl+Shift+Alt+R"; null where it is no combination: at least Ctrl or Alt, and one other key. */
export function parseCombination(text: string): KeyCombination | null {
  // The last plus may be the key itself.
  const parts = /^(?<before>.*)\+(?<key>[^+]+|\+)$/.exec(text)?.groups;
  if (!parts) return null;
  const held = (parts["before"] ?? "").split("+").map((name) => synonyms[name.trim().toUpperCase()]);
  const known = held.flatMap((name) => name ?? []);
  if (known.length < held.length || !known.some((name) => name !== "shift")) return null;
  const key = (parts["key"] ?? "").trim().toUpperCase();
  return /^[A-Z0-9+_-]$/.test(key) || key in codes ? { text, modifiers: new Set(known), key } : null;
}

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** By its character; where the modifiers make another of it, as AltGr does, by its place. */
function isKey(key: string, { key: character, code }: Pressed): boolean {
  if (/^[a-z0-9]$/i.test(character)) return character.toUpperCase() === key;
  return character === key || code === (codes[key] ?? (/\d/.test(key) ? `Digit${key}` : `Key${key}`));
}

/** Whether a press is that combination, no more and no less. */
export function isPressed({ modifiers: held, key }: KeyCombination, event: Pressed): boolean {
  return (
    held.has("ctrl") === (event.ctrlKey || event.metaKey) &&
    held.has("shift") === event.shiftKey &&
    held.has("alt") === event.altKey &&
    isKey(key, event)
  );
}

const ariaNames = { ctrl: "Control", shift: "Shift", alt: "Alt" } as const;

/** As `aria-keyshortcuts` has it. */
export const ariaShortcut = ({ modifiers: held, key }: KeyCombination): string =>
  [...modifiers.filter((name) => held.has(name)).map((name) => ariaNames[name]), codes[key] ?? key].join("+");
