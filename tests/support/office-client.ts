import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { createOfficeClient } from "../../workbench/host/in-process-client";
import type { ClientOptions, OfficeClient } from "../../workbench/host/in-process-client";
import { MemoryWorkbook } from "./memory-workbook";

export interface TestClient<Document extends WorkbookDocument> extends OfficeClient {
  readonly document: Document;
}

const open: (() => void)[] = [];
const globalNames = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Puts a workbook behind the genuine office.js, whose `Excel`, `Office` and `OfficeExtension` become the globals that src/excel uses.
 * All is closed after the test.
 */
export async function clientForTest<Document extends WorkbookDocument>(
  document: Document,
  options: ClientOptions = {},
): Promise<TestClient<Document>> {
  const client = await createOfficeClient(document, options);
  const { Excel, Office, OfficeExtension } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  open.push(() => {
    for (const name of globalNames) Reflect.deleteProperty(globalThis, name);
    client.dispose();
    document.dispose();
  });
  return { ...client, document };
}

/** An empty workbook in memory, without calculation, with one visible sheet named "Hoja 1". */
export function openForTest(options: ClientOptions = {}): Promise<TestClient<MemoryWorkbook>> {
  return clientForTest(new MemoryWorkbook(), options);
}

afterEach(() => {
  for (const close of open.splice(0)) close();
});
