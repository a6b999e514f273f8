import { askFor } from "./member-calls";
import { fillWorkbook } from "./office-objects";

/** What the test finds in the add-in's page, where this is loaded as a script of its own. */
export interface MembersInPage {
  readonly fillWorkbook: typeof fillWorkbook;
  readonly askFor: typeof askFor;
}

declare global {
  interface Window {
    membersInPage?: MembersInPage;
  }
}

window.membersInPage = { fillWorkbook, askFor };
