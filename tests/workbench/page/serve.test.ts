import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { serve } from "../../../scripts/serve";
import type { RunningServer } from "../../../scripts/serve";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks without the address being tidied up first, as an attacker's client would. */
function ask(url: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(url), { path, rejectUnauthorized: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on("error", reject).end();
  });
}

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const file = (path: string, text: string) => writeFileSync(join(folder, path), text);
let pair: { readonly cert: string; readonly key: string };
let server: RunningServer;

beforeAll(async () => {
  for (const name of ["addin", "page", "library"]) mkdirSync(join(folder, name));
  file("secret.txt", "secret");
  file("addin/taskpane.html", "pane");
  file("page/index.html", "page");
  file("page/imss e-006.xlsx", "sheet");
  file("library/office.js", "library");
  const made = await generate([{ name: "commonName", value: "localhost" }]);
  pair = { cert: made.cert, key: made.private };
  server = await serve({
    roots: [
      { path: "/page/", folder: join(folder, "page") },
      { path: "/officejs/", folder: join(folder, "library"), headers: { "Cache-Control": "max-age=60" } },
      { path: "/", folder: join(folder, "addin") },
    ],
    port: 0,
    ...pair,
    home: "/page/?lang=es",
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/page/", "page", "text/html"],
  ["/page/?lang=en", "page", "text/html"],
  ["/page/imss%20e-006.xlsx", "sheet", "spreadsheetml"],
  ["/officejs/office.js", "library", "javascript"],
  ["/taskpane.html", "pane", "text/html"],
])("%s is served with its type", async (path, text, type) => {
  const answer = await ask(server.url, path);
  expect(answer).toMatchObject({ status: 200, text });
  expect(answer.headers["content-type"]).toContain(type);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
});

test("pages are asked for anew, and a folder's own headers win", async () => {
  expect((await ask(server.url, "/taskpane.html")).headers["cache-control"]).toBe("no-cache");
  expect((await ask(server.url, "/officejs/office.js")).headers["cache-control"]).toBe("max-age=60");
});

test.each([
  ["/", "/page/?lang=es"],
  ["/page", "/page/"],
])("%s leads to %s", async (path, location) => {
  const answer = await ask(server.url, path);
  expect(answer.status).toBe(302);
  expect(answer.headers.location).toBe(location);
});

test.each([
  "/none.html",
  "/officejs/none.js",
  "/../secret.txt",
  "/page/../../secret.txt",
  "/page/%2e%2e/%2e%2e/secret.txt",
])("%s is not found", async (path) => {
  const answer = await ask(server.url, path);
  expect(answer.status).toBe(404);
  expect(answer.text).not.toContain("secret");
});

test("a taken port is not an error: the next is taken", async () => {
  const port = Number(new URL(server.url).port);
  const second = await serve({ roots: [{ path: "/", folder: join(folder, "addin") }], port, ...pair });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  expect((await ask(second.url, "/taskpane.html")).text).toBe("pane");
  await second.close();
});

test("after closing nobody answers", async () => {
  const third = await serve({ roots: [], port: 0, ...pair });
  expect((await ask(third.url, "/any")).status).toBe(404);
  await third.close();
  await expect(ask(third.url, "/any")).rejects.toThrow();
});
