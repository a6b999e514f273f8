import { booleanArgument, oneOf } from "../arguments";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import type { ModelContext } from "../model-context";

interface Owner {
  readonly context: ModelContext;
}

const applicationClass: HostClass<Owner> = {
  name: "Application",
  properties: {
    // The workbook here always calculates by itself: the mode is kept and answered, and changes nothing else.
    CalculationMode: {
      read: ({ context }) => context.application.calculationMode,
      write: ({ context }, value) => {
        context.application.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    CalculationState: { read: () => "Done" },
  },
  methods: {
    Calculate: () => undefined,
    // Nothing is drawn and nothing waits for a calculation in the midst of a batch, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(context: ModelContext): HostObject {
  return bind(applicationClass, { context });
}

const runtimeClass: HostClass<Owner> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      read: ({ context }) => context.events.isEnabled,
      write: ({ context }, value) => {
        context.events.isEnabled = booleanArgument(value);
      },
    },
  },
};

export function runtimeObject(context: ModelContext): HostObject {
  return bind(runtimeClass, { context });
}
