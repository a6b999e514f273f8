import { loadsWithWorkbook, setLoadsWithWorkbook, showPane } from "../excel/startup";

/**
 * Has Excel load the add-in with this workbook, or no longer.
 * @throws HostError where this Excel cannot
 */
export async function setOpensWithWorkbook(opens: boolean): Promise<void> {
  await setLoadsWithWorkbook(opens);
}

export interface OpeningChoice {
  /** What the team has chosen for the workbook. */
  readonly opens: boolean;
  /** Whether the person in front of this computer wants no pane that opens by itself. */
  readonly staysClosed: boolean;
}

/** Excel keeps its own note of what to load; a colleague may have chosen otherwise since. */
async function agree(opens: boolean): Promise<void> {
  if ((await loadsWithWorkbook()) !== opens) await setLoadsWithWorkbook(opens);
}

/**
 * The add-in has been loaded: shows the pane where the team wants it and the person does not mind. What one person minds changes nothing for the
 * team. Never rejects: nobody asked for it now, and where Excel cannot do it the pane is opened by hand as ever.
 */
export async function beginWithWorkbook({ opens, staysClosed }: OpeningChoice): Promise<void> {
  await Promise.allSettled([agree(opens), opens && !staysClosed ? showPane() : Promise.resolve()]);
}
