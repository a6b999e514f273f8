import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import { createPreferences, type Preferences, type PreferenceStore } from "./state/preferences";

const StoreContext = createContext<PreferenceStore>(createPreferences(null, undefined));

export interface PreferencesProviderProps {
  readonly store: PreferenceStore;
  readonly children: ReactNode;
}

export function PreferencesProvider({ store, children }: PreferencesProviderProps) {
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}

/** What the person likes, the way to change it, and whether it outlasts the pane. */
export interface PreferencesInUse {
  readonly preferences: Preferences;
  readonly set: PreferenceStore["set"];
  readonly isKept: boolean;
}

export function usePreferences(): PreferencesInUse {
  const { subscribe, get, set, isKept } = useContext(StoreContext);
  const preferences = useSyncExternalStore(subscribe, get);
  return { preferences, set, isKept: isKept() };
}
