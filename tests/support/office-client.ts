import { newWorkbook, openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { createOfficeClient } from "../../workbench/host/in-process-client";
import type { ClientOptions, OfficeClient } from "../../workbench/host/in-process-client";

export interface TestClient extends OfficeClient {
  readonly document: WorkbookDocument;
}

export interface TestOptions extends ClientOptions {
  /** The .xlsx file to open; without it, a workbook with one empty sheet. */
  readonly file?: Uint8Array;
}

const open: (() => void)[] = [];
const globalNames = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Opens a workbook behind the genuine office.js, whose `Excel`, `Office` and `OfficeExtension` become the globals that src/excel uses.
 * All is closed after the test.
 */
export async function openForTest({ file, ...options }: TestOptions = {}): Promise<TestClient> {
  const name = "prueba.xlsx";
  const document = file ? await openWorkbook(file, { name }) : await newWorkbook({ name });
  const client = await createOfficeClient(document, options);
  const { Excel, Office, OfficeExtension } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  open.push(() => {
    for (const global of globalNames) Reflect.deleteProperty(globalThis, global);
    client.dispose();
    document.dispose();
  });
  return { ...client, document };
}

afterEach(() => {
  for (const close of open.splice(0)) close();
});
