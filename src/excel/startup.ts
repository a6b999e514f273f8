import { HostError, hostErrorFrom } from "./host-error";

/** What the shared runtime brings; without it neither the pane nor what is loaded can be told. */
async function withRuntime<Result>(ask: () => Promise<Result>): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) throw new HostError("api-too-old");
  try {
    return await ask();
  } catch (error) {
    throw hostErrorFrom(error);
  }
}

/**
 * Whether Excel loads the add-in, unseen, when this workbook is opened.
 * @throws HostError
 */
export const loadsWithWorkbook = (): Promise<boolean> =>
  withRuntime(async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load);

/** @throws HostError */
export const setLoadsWithWorkbook = (loads: boolean): Promise<void> =>
  withRuntime(() => Office.addin.setStartupBehavior(loads ? Office.StartupBehavior.load : Office.StartupBehavior.none));

/**
 * Brings the pane to sight. Excel ignores this for add-ins of the marketplace, and does not say so.
 * @throws HostError
 */
export const showPane = (): Promise<void> => withRuntime(() => Office.addin.showAsTaskpane());
