import type { AskedMember } from "./member-calls";
import { membersInTable } from "./member-table";
import { openers } from "./office-objects";

/** The members of the table that the host is asked for, in the order of the table. */
export const travelling: readonly AskedMember[] = membersInTable().flatMap(({ className, member }) => {
  const name = className.replace("Excel.", "");
  return className.startsWith("Excel.") && openers[name] ? [{ className: name, member }] : [];
});
