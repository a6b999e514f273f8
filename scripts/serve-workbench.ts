import { join } from "node:path";
import { distFolder, projectFolder, workbenchFolder } from "./paths";
import { securityHeaders, type OfficeJsSource } from "./security-policy";
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
  /** The folder of the built add-in, and where its pages load office.js from; by default the build for this machine. */
  readonly built?: { readonly folder: string; readonly officeJs: OfficeJsSource };
  /** A folder of files that are sent compressed, as web servers do; it lies at the root and is asked before all others. */
  readonly compressed?: string;
}

const builtHere = { folder: distFolder, officeJs: "local" } as const;

/** Serves the built add-in at the root, as its manifest has it and under its security policy, and beside it the workbench, the samples and the unmodified office.js. */
export function serveWorkbench(options: WorkbenchServerOptions): Promise<RunningServer> {
  const { port, cert, key, opened, built = builtHere, compressed } = options;
  const headers = securityHeaders(built.officeJs);
  return serve({
    port,
    cert,
    key,
    home: "/workbench/",
    roots: [
      ...(compressed === undefined ? [] : [{ path: "/", folder: compressed, headers, isCompressed: true }]),
      { path: "/workbench/", folder: workbenchFolder },
      ...(opened === undefined ? [] : [{ path: "/samples/", folder: opened }]),
      { path: "/samples/", folder: join(projectFolder, "samples") },
      { path: "/officejs/", folder: join(projectFolder, "node_modules", "@microsoft", "office-js", "dist") },
      { path: "/", folder: built.folder, headers },
    ],
  });
}
