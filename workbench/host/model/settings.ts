import { isAbsent, textArgument } from "../arguments";
import { accessDenied, itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import type { ModelContext } from "../model-context";
import { addinSettings } from "../start-state";

/** A setting by its key: it may have been deleted since. */
interface SettingKey {
  readonly context: ModelContext;
  readonly key: string;
}

function valueOf({ context, key }: SettingKey): unknown {
  if (!context.document.settings.has(key)) throw itemNotFound();
  return context.document.settings.get(key);
}

/** The library has turned dates into "Date(…)" texts before they get here, and turns them back on the way out. */
function store({ context, key }: SettingKey, value: unknown): void {
  if (context.conditions.isReadOnly) throw accessDenied();
  context.document.settings.set(key, value);
}

function remove({ context, key }: SettingKey): void {
  if (context.conditions.isReadOnly) throw accessDenied();
  if (!context.document.settings.delete(key)) throw itemNotFound();
}

const settingClass: HostClass<SettingKey> = {
  name: "Setting",
  identity: ["_Id"],
  properties: {
    _Id: { read: ({ key }) => key, isLoadedByName: true },
    Key: { read: ({ key }) => key },
    Value: { read: valueOf, write: (setting, value) => store(setting, isAbsent(value) ? null : value) },
  },
  methods: { Delete: remove },
};

interface Settings {
  readonly context: ModelContext;
}

function find({ context }: Settings, value: unknown): HostObject | null {
  const key = textArgument(value);
  return addinSettings(context.document.settings).has(key) ? bind(settingClass, { context, key }) : null;
}

function required(settings: Settings, value: unknown): HostObject {
  const setting = find(settings, value);
  if (!setting) throw itemNotFound();
  return setting;
}

/** Sets or adds (SettingCollection.add). */
function add({ context }: Settings, name: unknown, value: unknown): HostObject {
  const setting = { context, key: textArgument(name) };
  store(setting, isAbsent(value) ? null : value);
  return bind(settingClass, setting);
}

const settingsClass: HostClass<Settings> = {
  name: "SettingCollection",
  items: ({ context }) =>
    [...addinSettings(context.document.settings).keys()].map((key) => bind(settingClass, { context, key })),
  item: required,
  methods: {
    Add: (settings, [key, value]) => add(settings, key, value),
    GetCount: ({ context }) => addinSettings(context.document.settings).size,
    GetItem: (settings, [key]) => required(settings, key),
    GetItemOrNullObject: (settings, [key]) => find(settings, key) ?? nullObject,
  },
};

export function settingsObject(context: ModelContext): HostObject {
  return bind(settingsClass, { context });
}
