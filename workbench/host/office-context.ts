import type { OfficeWindow } from "./office-window";
import type { RequirementMatrix } from "./requirement-sets";

const excelOnTheWeb = 16;

/**
 * Gives the library the context that it would get from the page's frame, so that `Office.context` is made by its own classes:
 * languages and `requirements.isSetSupported`. There is no `Office.context.document` here.
 */
export function startOfficeContext({ OSF }: OfficeWindow, sets: RequirementMatrix, language: string): void {
  const [id, version, documentUrl, clientMode, settings, reason, controlType, token, correlation] = [
    "in-process",
    "16.01",
    "",
    1,
    [],
    "documentOpened",
    1,
    "",
    "in-process",
  ];
  const appContext = new OSF.OfficeAppContext(
    id,
    excelOnTheWeb,
    version,
    language,
    language,
    documentUrl,
    clientMode,
    settings,
    reason,
    controlType,
    token,
    correlation,
    "in-process",
    false,
    false,
    0,
    JSON.stringify(sets),
  );
  OSF._OfficeAppFactory.setContext(new OSF.DDA.Context(appContext));
}
