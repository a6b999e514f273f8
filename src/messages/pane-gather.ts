import type { Language } from "./format-date";
import { gatherEnUS } from "./pane-gather-en-US";
import { gatherEsMX } from "./pane-gather-es-MX";
import type { GatherWords } from "./pane-gather-words";

/** Loaded with its page: the first screen does without. */
export const gatherWords: Readonly<Record<Language, GatherWords>> = { "es-MX": gatherEsMX, "en-US": gatherEnUS };
