import type { Rect } from "./workbook-document";

/** Who made a change: the person in the grid, the add-in through the host, or a second person elsewhere. */
export type ChangeOrigin = "person" | "addin" | "remote";

export type DocumentChange =
  | { readonly kind: "cells"; readonly sheetId: string; readonly rect: Rect; readonly origin: ChangeOrigin }
  | { readonly kind: "sheets"; readonly origin: ChangeOrigin }
  | {
      readonly kind: "rows";
      readonly sheetId: string;
      readonly row: number;
      readonly rowCount: number;
      readonly isHidden: boolean;
      readonly origin: ChangeOrigin;
    }
  | {
      readonly kind: "selection";
      readonly sheetId: string;
      readonly ranges: readonly Rect[];
      readonly origin: ChangeOrigin;
    }
  | { readonly kind: "activation"; readonly sheetId: string; readonly origin: ChangeOrigin }
  /** A step of the grid has been done that it can take back as one. */
  | { readonly kind: "step"; readonly takeBack: () => void; readonly origin: ChangeOrigin }
  /** The grid's own command to undo has been given. */
  | { readonly kind: "undo"; readonly origin: ChangeOrigin };
