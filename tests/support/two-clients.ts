import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { createOfficeClient, type ClientOptions, type OfficeClient } from "../../workbench/host/in-process-client";
import { clientForTest } from "./office-client";

const disposable: OfficeClient[] = [];

afterEach(() => {
  for (const client of disposable.splice(0)) client.dispose();
});

/** Requests of different people follow one another at the workbook; none is executed in the middle of another. */
function inOneQueue(clients: readonly OfficeClient[]): void {
  let last: Promise<unknown> = Promise.resolve();
  for (const { host } of clients) {
    const execute = host.execute.bind(host);
    host.execute = (body) => {
      const answer = last.then(() => execute(body));
      last = answer.catch(() => undefined);
      return answer;
    };
  }
}

/**
 * Two people with the add-in on one workbook, each with an office.js of their own. What is begun as one of them uses that one's library to its
 * end, however the two interleave.
 */
export async function twoClients(document: WorkbookDocument, options: ClientOptions = {}) {
  const ana = await clientForTest(document, options);
  const luis = await createOfficeClient(document, options);
  disposable.push(luis);
  inOneQueue([ana, luis]);
  const as =
    ({ Excel, Office, OfficeExtension }: OfficeClient) =>
    <Result>(begin: () => Promise<Result>): Promise<Result> => {
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
      return begin();
    };
  return { ana: as(ana), luis: as(luis), traffic: { ana: ana.traffic, luis: luis.traffic } };
}
