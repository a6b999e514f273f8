import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A folder and the path under which it is served. `headers` are added to every file of it. */
export interface ServedFolder {
  /** Begins and ends with "/". */
  readonly path: string;
  readonly folder: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether files may lie compressed beside themselves ("a.js.gz"), to be sent so. */
  readonly isCompressed?: boolean;
}

export interface ServeOptions {
  /** Asked in this order; the first that holds the file answers. */
  readonly roots: readonly ServedFolder[];
  /** The first port that is tried; a taken one is not an error, the next is tried. 0 takes any free one. */
  readonly port: number;
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
  /** Where "/" leads to. */
  readonly home?: string;
}

export interface RunningServer {
  /** "https://localhost:3000", without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const triedPorts = 50;
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Handler = (path: string, request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A folder's handler passes on to `next` where the path is not its own or the file is not there. */
function folderHandler({ path, folder, headers = {}, isCompressed = false }: ServedFolder): Handler {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: isCompressed,
    setHeaders: (response: ServerResponse, file: string) => {
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
      if (file.endsWith(".xlsx")) response.setHeader("Content-Type", workbookType);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return (requested, request, response, next) => {
    if (!requested.startsWith(path)) return next();
    const asked = request.url;
    request.url = `/${(asked ?? "").slice(path.length)}`;
    files(request, response, () => {
      request.url = asked;
      next();
    });
  };
}

const isTaken = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error && error.code === "EADDRINUSE";

function answer(response: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end(text);
}

/** Serves folders over https on this machine only. Rejects where no port can be had. */
export async function serve({ roots, port, cert, key, home = "/" }: ServeOptions): Promise<RunningServer> {
  const handlers = roots.map(folderHandler);
  const server = createServer({ cert, key }, (request, response) => {
    const [path = "/"] = (request.url ?? "/").split(/[?#]/, 1);
    if (path === "/" && home !== "/") return answer(response, 302, { Location: home }, home);
    if (roots.some((root) => root.path === `${path}/`)) return answer(response, 302, { Location: `${path}/` }, path);
    const missing = () => answer(response, 404, {}, "Not found");
    const chain = handlers.reduceRight<() => void>(
      (next, handle) => () => handle(path, request, response, next),
      missing,
    );
    chain();
  });

  const listen = (candidate: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(candidate, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(candidate);
      break;
    } catch (error) {
      if (!isTaken(error) || candidate >= port + triedPorts) throw error;
    }
  }
  const { port: taken } = server.address() as AddressInfo; // A server that listens on a port has an address with one.
  return {
    url: `https://localhost:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
