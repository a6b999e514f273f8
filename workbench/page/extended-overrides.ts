import { parseCombination } from "./key-combination";
import type { KeyCombination } from "./key-combination";

/** An action of the add-in that a key combination runs. */
export interface Shortcut {
  /** As given to `Office.actions.associate`; its case does not matter. */
  readonly actionId: string;
  readonly name: string;
  readonly keys: KeyCombination;
}

/** The extended overrides cannot be understood; the message says in one English sentence why. */
export class OverridesError extends Error {
  override readonly name = "OverridesError";
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);

function text(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw new OverridesError(`The extended overrides lack ${what}.`);
  return value;
}

/** Puts texts in place of `${resource.name}`: of the language's own file, else the defaults of the overrides themselves. */
function resolver(localised: Fields, defaults: Fields): (value: string) => string {
  return (value) =>
    value.replace(/\$\{resource\.([^}]+)\}/g, (_, name: string) =>
      text(fields(localised[name] ?? defaults[name])["value"], `the resource "${name}"`),
    );
}

/**
 * The keyboard shortcuts of an extended overrides file, as Excel on the web takes them: its own combination where there is one, else the default
 * (Add custom keyboard shortcuts to your Office Add-ins, Microsoft Learn).
 * @param overrides the file's JSON value
 * @param localised that of the resources file where the display language is not the add-in's default one
 */
export function readShortcuts(overrides: unknown, localised: unknown): readonly Shortcut[] {
  const { actions, shortcuts, resources } = fields(overrides);
  const resolve = resolver(fields(localised), fields(fields(resources)["default"]));
  const names = new Map(
    list(actions).map((action) => {
      const { type = "ExecuteFunction" } = action;
      if (type !== "ExecuteFunction") throw new OverridesError(`There are no shortcuts for actions of another type.`);
      return [text(action["id"], "an action's id"), resolve(text(action["name"], "an action's name"))] as const;
    }),
  );
  return list(shortcuts).map((shortcut) => {
    const actionId = text(shortcut["action"], "a shortcut's action");
    const name = names.get(actionId);
    if (name === undefined)
      throw new OverridesError(`A shortcut names the action "${actionId}", which does not exist.`);
    const { web, default: usual } = fields(shortcut["key"]);
    const written = resolve(text(web ?? usual, `the keys of "${actionId}"`));
    const keys = parseCombination(written);
    if (keys === null) throw new OverridesError(`"${written}" is no key combination.`);
    return { actionId, name, keys };
  });
}
