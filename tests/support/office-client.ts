import { newWorkbook, openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { createOfficeClient } from "../../workbench/host/in-process-client";
import type { ClientOptions, OfficeClient } from "../../workbench/host/in-process-client";

export interface TestClient<Document extends WorkbookDocument = WorkbookDocument> extends OfficeClient {
  readonly document: Document;
}

export interface TestOptions extends ClientOptions {
  /** The .xlsx file to open; without it, a workbook with one empty sheet. */
  readonly file?: Uint8Array;
}

const open: (() => void)[] = [];
const globalNames = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Puts an open workbook behind the genuine office.js, whose `Excel`, `Office` and `OfficeExtension` become the globals that src/excel
 * uses. All is closed after the test, the workbook too.
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

/** Opens a workbook file, or one with an empty sheet, in the same way. */
export async function openForTest({ file, ...options }: TestOptions = {}): Promise<TestClient> {
  const name = "prueba.xlsx";
  return clientForTest(file ? await openWorkbook(file, { name }) : await newWorkbook({ name }), options);
}

afterEach(() => {
  for (const close of open.splice(0)) close();
});
