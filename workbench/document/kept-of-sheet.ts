import type { PageLayout } from "./page-layout";

/** What Univer cannot hold of a sheet. */
export interface KeptOfSheet {
  readonly isProtected: boolean;
  isVeryHidden: boolean;
  pageLayout: PageLayout;
}
