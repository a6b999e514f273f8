import { oneOf } from "./arguments";
import { HostError, notImplemented } from "./host-error";
import { bind } from "./host-object";
import type { HostClass, HostObject } from "./host-object";
import { startStates } from "./start-state";
import type { StartStateStore } from "./start-state";

/** The frame that the add-in runs in, where there is one. Without it, showing and hiding are not implemented. */
export interface AddinFrame {
  /** The add-in's functions can be called from now on. */
  readonly onReady?: () => void;
  readonly pane?: { show(): void; hide(): void; readonly isShown: boolean };
  /** Whether the add-in is loaded when the workbook is opened; not given where nothing can be kept. */
  readonly startState?: StartStateStore;
}

const internalServiceClass: HostClass<AddinFrame> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: ({ onReady }) => onReady?.() },
};

function paneOf({ pane }: AddinFrame) {
  if (!pane) throw notImplemented("Office.addin");
  return pane;
}

/** `Office.addin.showAsTaskpane` sets the state "Visible", `hide` sets "Background". */
function setState(frame: AddinFrame, value: unknown): void {
  const state = oneOf(value, ["Visible", "Background", "Inactive"]);
  if (state === "Visible") paneOf(frame).show();
  else paneOf(frame).hide();
}

const runtimeServiceClass: HostClass<AddinFrame> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (frame) => (paneOf(frame).isShown ? "Visible" : "Background"),
    SetAppRuntimeState: (frame, [state]) => setState(frame, state),
  },
};

function startStateIn({ startState }: AddinFrame): StartStateStore {
  if (!startState) throw notImplemented("Office.addin.setStartupBehavior");
  return startState;
}

/** `Office.addin.setStartupBehavior` sets "Background" for `load` and "Inactive" for `none`. */
const persistenceServiceClass: HostClass<AddinFrame> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (frame) => startStateIn(frame).read(),
    SetAppRuntimeStartState: (frame, [state]) => startStateIn(frame).write(oneOf(state, startStates)),
  },
};

const classes: Readonly<Record<string, HostClass<AddinFrame>>> = {
  "Microsoft.InternalService.AddinInternalService": internalServiceClass,
  "Microsoft.AppRuntime.AppRuntimeService": runtimeServiceClass,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistenceServiceClass,
};

/** Creates an object that hangs on nothing else, by the class name that the library gives. */
export function createTopLevel(className: string, frame: AddinFrame): HostObject {
  const type = classes[className];
  if (!type) throw new HostError("ApiNotFound", `The API ${className} could not be found.`, 404, className);
  return bind(type, frame);
}
