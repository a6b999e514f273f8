import type { RequirementMatrix } from "./requirement-sets";

const excelOnTheWeb = 16;
const readWriteDocument = 1;
const taskPane = 1;

export interface AppContextOptions {
  readonly instanceId: string;
  readonly language: string;
  readonly documentName: string;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly requirementSets: RequirementMatrix;
}

/** Settings as they travel: pairs of key and JSON text. */
export function settingPairs(settings: ReadonlyMap<string, unknown>): [string, string][] {
  return [...settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** What the add-in's page is told about its Excel. The library throws where one of these is missing. */
export function appContext({ instanceId, language, documentName, settings, requirementSets }: AppContextOptions) {
  return {
    _id: instanceId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentName,
    _clientMode: readWriteDocument,
    _settings: settingPairs(settings),
    _reason: 1,
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: instanceId,
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}
