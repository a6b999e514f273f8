import type { GatheredFile } from "../../operations/gather-workbooks";

/** What is known of the workbooks that are brought together. */
export interface GatherState {
  /** The file under way; null while none is. */
  readonly progress: { readonly name: string; readonly at: number; readonly of: number } | null;
  readonly isStopping: boolean;
  /** What became of the files of the last run, in their order. */
  readonly done: readonly GatheredFile[];
  /** How many files the last run was asked for. */
  readonly asked: number;
  /** Files whose sheets are in the workbook, by the key of their name; null while that is not known. */
  readonly origins: ReadonlySet<string> | null;
}

export const initialGather: GatherState = { progress: null, isStopping: false, done: [], asked: 0, origins: null };

export type GatherAction =
  | { readonly type: "gather-origins-known"; readonly origins: ReadonlySet<string> }
  | { readonly type: "gather-started"; readonly asked: number }
  | { readonly type: "gather-file-opened"; readonly progress: NonNullable<GatherState["progress"]> }
  | { readonly type: "gather-file-done"; readonly file: GatheredFile }
  | { readonly type: "gather-stopping" }
  | { readonly type: "gather-ended" };

export function reduceGather(state: GatherState, action: GatherAction): GatherState {
  switch (action.type) {
    case "gather-origins-known":
      return { ...state, origins: action.origins };
    case "gather-started":
      return { ...state, done: [], asked: action.asked, isStopping: false };
    case "gather-file-opened":
      return { ...state, progress: action.progress };
    case "gather-file-done":
      return { ...state, done: [...state.done, action.file] };
    case "gather-stopping":
      return { ...state, isStopping: true };
    case "gather-ended":
      return { ...state, progress: null, isStopping: false };
  }
}
