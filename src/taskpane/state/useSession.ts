import { useSyncExternalStore } from "react";
import type { PaneState } from "./pane-state";
import type { Session } from "./session";

/** The pane's state, and a new rendering whenever it changes. */
export const useSession = (session: Session): PaneState => useSyncExternalStore(session.subscribe, session.getState);
