import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { projectFolder } from "../../scripts/paths";
import { fileHeaders, framingHosts, headerPolicy, pagePolicy, securityHeaders } from "../../scripts/security-policy";
import { all, attribute } from "../manifest/manifest-document";
import { fixedFiles } from "./served-files";

const example = (name: string) => readFileSync(join(projectFolder, "docs", "deploy", name), "utf8");

const hash = "0123456789abcdef0123";
const files = [...fixedFiles(), `taskpane.${hash}.js`, `519.${hash}.js`, `519.${hash}.js.LICENSE.txt`];

/** Every header that one of the examples sends with a file. */
type Answer = (path: string) => Record<string, string>;

/** nginx: the maps of the file, and the headers of its one location. */
function nginx(): Answer {
  const text = example("nginx.conf");
  const maps = new Map(
    [...text.matchAll(/map \$uri (\$\w+) \{([^]*?)\n\}/g)].map(([, name = "", rules = ""]) => {
      const entries = [...rules.matchAll(/^ {2}(?:"~(.*)"|default) "(.*)";$/gm)];
      return [name, entries.map(([, pattern, value = ""]) => ({ pattern, value }))] as const;
    }),
  );
  const mapped = (value: string, path: string): string => {
    const entries = maps.get(value);
    if (entries === undefined) return value;
    const hit = entries.find(
      ({ pattern }) => pattern !== undefined && new RegExp(pattern).test(`/revisor-asm/${path}`),
    );
    return (hit ?? entries.find(({ pattern }) => pattern === undefined))?.value ?? "";
  };
  const headers = [...text.matchAll(/add_header (\S+) (?:"(.*)"|(\$\w+)) always;/g)];
  return (path) =>
    Object.fromEntries(
      headers
        .map(([, name = "", quoted, variable = ""]) => [name, quoted ?? mapped(variable, path)] as const)
        .filter(([, value]) => value !== ""),
    );
}

/** IIS: the settings of the folder, then those of each location that holds the file, the inner ones last. */
function iis(): Answer {
  const { documentElement } = new JSDOM(example("web.config"), { contentType: "application/xml" }).window.document;
  const locations = all(documentElement, "location");
  const cacheOf = (place: Element): string => {
    const cache = all(place, "clientCache").find((found) => found.closest("location") === place.closest("location"));
    if (cache === undefined) return "";
    if (attribute(cache, "cacheControlMode") === "DisableCache") return "no-cache";
    const days = Number(attribute(cache, "cacheControlMaxAge").split(".")[0]);
    const [readers, ...rest] = attribute(cache, "cacheControlCustom").split(", ");
    return [readers, `max-age=${days * 86_400}`, ...rest].join(", ");
  };
  const headersOf = (place: Element) =>
    all(place, "add")
      .filter((found) => found.closest("location") === place.closest("location"))
      .map((found) => [attribute(found, "name"), attribute(found, "value")] as const);
  return (path) => {
    const around = locations
      .filter((place) => path === attribute(place, "path") || path.startsWith(`${attribute(place, "path")}/`))
      .sort((a, b) => attribute(a, "path").length - attribute(b, "path").length);
    const places = [documentElement, ...around];
    return Object.fromEntries(places.flatMap((place) => [...headersOf(place), ["Cache-Control", cacheOf(place)]]));
  };
}

/** Azure Static Web Apps: the headers for all, then those of the first route that fits. */
function azure(): Answer {
  interface Configuration {
    readonly globalHeaders: Record<string, string>;
    readonly routes: readonly { readonly route: string; readonly headers: Record<string, string> }[];
  }
  const { globalHeaders, routes } = JSON.parse(example("staticwebapp.config.json")) as Configuration; // Microsoft's documented format
  return (path) => {
    const fits = ({ route }: { readonly route: string }) =>
      route.endsWith("*") ? `/${path}`.startsWith(route.slice(0, -1)) : route === `/${path}`;
    return { ...globalHeaders, ...routes.find(fits)?.headers };
  };
}

describe.each([
  ["nginx.conf", nginx()],
  ["web.config", iis()],
  ["staticwebapp.config.json", azure()],
] as const)("docs/deploy/%s", (_, answer) => {
  test.each(files)("%s: the security headers, and how long it may be kept", (path) => {
    const told = answer(path);
    expect(told).toMatchObject({ ...securityHeaders("published"), ...fileHeaders(path) });
    expect(told).not.toHaveProperty("X-Frame-Options");
  });
});

test("pages are asked for anew, hashed scripts are kept, icons are open to Excel on the web", () => {
  expect(fileHeaders("taskpane.html")).toEqual({ "Cache-Control": "no-cache" });
  expect(fileHeaders("manifest.xml")).toEqual({ "Cache-Control": "no-cache" });
  expect(fileHeaders(`519.${hash}.js`)["Cache-Control"]).toContain("immutable");
  expect(fileHeaders("assets/app-16.png")["Access-Control-Allow-Origin"]).toBe("*");
  expect(fileHeaders("assets/shortcuts.json")["Access-Control-Allow-Origin"]).toBe("*");
});

describe("the policy", () => {
  const directives = (policy: string) =>
    new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
  const published = directives(headerPolicy("published"));

  test("refuses everything that it does not name, inline scripts and eval", () => {
    expect(published.get("default-src")).toEqual(["'none'"]);
    expect(published.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(published.get("connect-src")).toEqual(["'self'"]);
    expect(headerPolicy("published")).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*(?!\.)|http:/);
  });

  test("lets Office and SharePoint frame the pane, as a header; browsers take no such line from a page", () => {
    expect(published.get("frame-ancestors")).toEqual(["'self'", ...framingHosts]);
    expect(pagePolicy("published")).not.toContain("frame-ancestors");
    expect(headerPolicy("published").startsWith(`${pagePolicy("published")}; `)).toBe(true);
  });

  test("on this machine scripts come from here alone", () => {
    expect(directives(headerPolicy("local")).get("script-src")).toEqual(["'self'"]);
  });

  test("the help pages load nothing at all", () => {
    for (const name of readdirSync(join(projectFolder, "assets")).filter((file) => file.endsWith(".html"))) {
      const page = new JSDOM(readFileSync(join(projectFolder, "assets", name), "utf8")).window.document;
      expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(
        "default-src 'none'; style-src 'unsafe-inline'",
      );
      expect(page.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
    }
  });
});
