import { settingPairs } from "./app-context";
import { CommonError, DispatchId, isRecord } from "./protocol";
import { addinSettings, replaceAddinSettings } from "./start-state";
import type { WorkbookHost } from "./workbook-host";

type Payload = Readonly<Record<string, unknown>>;

const version = 1;

function succeeded(result: Payload = {}): Payload {
  return { Error: CommonError.none, Version: version, ...result };
}

function failed(error: number): Payload {
  return { Error: error, Version: version };
}

function dispatchIdOf(payload: Payload): number {
  const method = payload["DdaMethod"];
  return isRecord(method) && typeof method["DispatchId"] === "number" ? method["DispatchId"] : -1;
}

const bodyIndex = 4;

/** Data: status, headers, body. The library finds an error of the batch in the body. */
async function excelBatch(host: WorkbookHost, payload: Payload): Promise<Payload> {
  const parts = payload["ArrayData"];
  const body: unknown = Array.isArray(parts) ? parts[bodyIndex] : null;
  if (typeof body !== "string") return failed(CommonError.internal);
  const response = await host.execute(body);
  return succeeded({ Data: [response.status, "", response.body] });
}

/** `settings.saveAsync` replaces the whole bag (platform: the last save wins). */
function saveSettings({ document }: WorkbookHost, payload: Payload): Payload {
  const method = payload["DdaSettingsMethod"];
  const pairs = isRecord(method) ? method["Properties"] : null;
  if (!Array.isArray(pairs)) return failed(CommonError.internal);
  const settings = new Map<string, unknown>();
  for (const pair of pairs) {
    if (!Array.isArray(pair) || typeof pair[0] !== "string" || typeof pair[1] !== "string") {
      return failed(CommonError.internal);
    }
    settings.set(pair[0], JSON.parse(pair[1]));
  }
  document.as("addin", () => replaceAddinSettings(document.settings, settings));
  return succeeded();
}

function loadSettings({ document }: WorkbookHost): Payload {
  const Settings = settingPairs(addinSettings(document.settings)).map(([Name, Value]) => ({ Name, Value }));
  return succeeded({ Properties: { Settings }, Settings });
}

export interface CommandCompletion {
  readonly commandId: string;
  /** 0, or an error number of the Common API. */
  readonly status: number;
}

/**
 * Answers `executeMethod`: Excel API batches, the document settings, and the end of ribbon commands. Anything else is answered as an
 * operation that is not supported.
 */
export async function executeMethod(
  host: WorkbookHost,
  payload: Payload,
  onCompleted: (completion: CommandCompletion) => void,
): Promise<Payload> {
  switch (dispatchIdOf(payload)) {
    case DispatchId.excelBatch:
      return excelBatch(host, payload);
    case DispatchId.saveSettings:
      return saveSettings(host, payload);
    case DispatchId.loadSettings:
      return loadSettings(host);
    case DispatchId.commandCompleted:
      onCompleted({ commandId: String(payload["0"]), status: Number(payload["1"]) });
      return succeeded();
    default:
      return failed(CommonError.operationNotSupported);
  }
}
