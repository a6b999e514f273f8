import type { PreferenceStore } from "./preferences";
import type { Session } from "./session";

/** Puts the observations together as this person last did, and remembers what they choose. */
export function rememberGrouping(
  { getState, subscribe, groupBy }: Pick<Session, "getState" | "subscribe" | "groupBy">,
  preferences: Pick<PreferenceStore, "get" | "set">,
): void {
  groupBy(preferences.get().grouping);
  subscribe(() => {
    const { grouping } = getState();
    if (grouping !== preferences.get().grouping) preferences.set({ grouping });
  });
}
