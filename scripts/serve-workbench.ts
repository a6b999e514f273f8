import { join } from "node:path";
import { distFolder, projectFolder, workbenchFolder } from "./paths";
import { serve, type RunningServer } from "./serve";

export interface WorkbenchServerOptions {
  /** The first port that is tried; 0 takes any free one. */
  readonly port: number;
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
  /** A folder of workbooks that are offered before the samples. */
  readonly opened?: string;
}

/** Serves the built add-in at the root, as its manifest has it, and beside it the workbench, the samples and the unmodified office.js. */
export function serveWorkbench({ port, cert, key, opened }: WorkbenchServerOptions): Promise<RunningServer> {
  return serve({
    port,
    cert,
    key,
    home: "/workbench/",
    roots: [
      { path: "/workbench/", folder: workbenchFolder },
      ...(opened === undefined ? [] : [{ path: "/samples/", folder: opened }]),
      { path: "/samples/", folder: join(projectFolder, "samples") },
      { path: "/officejs/", folder: join(projectFolder, "node_modules", "@microsoft", "office-js", "dist") },
      { path: "/", folder: distFolder },
    ],
  });
}
