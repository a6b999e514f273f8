import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import type { CommandCompletion } from "../../workbench/host/common-api";
import { PaneConnection } from "../../workbench/host/pane-connection";
import { WorkbookHost, type HostOptions } from "../../workbench/host/workbook-host";
import { framePage } from "./framed-page";

const conversation = { conversationId: "conversation", instanceId: "instance", language: "es-MX" };

/** A page with the genuine office.js, framed by the workbench's host over a workbook; closing it ends the host and the workbook too. */
export async function frameAddin(document: WorkbookDocument, options: HostOptions = {}) {
  const completions: CommandCompletion[] = [];
  const host = new WorkbookHost(document, options);
  const opened: PaneConnection[] = [];
  const page = await framePage(conversation, (post) => {
    const connection = new PaneConnection(host, {
      ...conversation,
      origin: "https://localhost",
      post,
      onStart: () => undefined,
      onCompleted: (completion) => completions.push(completion),
    });
    opened.push(connection);
    return (message) => void connection.receive(message);
  });
  const [connection] = opened;
  if (!connection) throw new Error("The page was not connected.");
  const close = () => {
    page.close();
    connection.dispose();
    host.dispose();
    document.dispose();
  };
  return { page, connection, completions, close };
}
