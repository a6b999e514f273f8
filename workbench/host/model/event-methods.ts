import type { EventNumber } from "../events";
import type { ModelContext } from "../model-context";

type Method<Self> = (self: Self) => void;

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and so on, for the events that this host raises. */
/** The names of these have the word "Event" in another place in the library. */
const namedOtherwise: Readonly<Record<string, string>> = { NameChanged: "EventNameChanged" };

export function eventMethods<Self extends { readonly context: ModelContext }>(
  targetOf: (self: Self) => string,
  events: Readonly<Record<string, (typeof EventNumber)[keyof typeof EventNumber]>>,
): Record<string, Method<Self>> {
  const methods: Record<string, Method<Self>> = {};
  for (const [name, event] of Object.entries(events)) {
    const named = namedOtherwise[name] ?? `${name}Event`;
    methods[`_Register${named}`] = (self) => self.context.events.register(event, targetOf(self));
    methods[`_Unregister${named}`] = (self) => self.context.events.unregister(event, targetOf(self));
  }
  return methods;
}
