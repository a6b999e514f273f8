/** Where pages load office.js from: Microsoft's network once published, the npm package's copy on this machine. */
export type OfficeJsSource = "published" | "local";

/** Microsoft asks for its own copy in what is published (docs: referencing the JavaScript API for Office library from its CDN). */
export const officeJsAddress: Readonly<Record<OfficeJsSource, string>> = {
  published: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  local: "/officejs/office.js",
};

const microsoftsScripts = "https://appsforoffice.microsoft.com";

/** Excel on the web shows the pane in a frame; these are the sites that do (OfficeDev/office-js-docs-pr, issue 4911). */
export const framingHosts = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office.net",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
];

/** What a page in the pane may load: nothing but its own files and office.js. Fluent makes its style sheets while it runs. */
function directives(officeJs: OfficeJsSource): Record<string, readonly string[]> {
  return {
    "default-src": ["'none'"],
    "script-src": officeJs === "published" ? ["'self'", microsoftsScripts] : ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
}

const written = (policy: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");

/** The policy as it stands in the page itself; browsers take no frame-ancestors from there. */
export const pagePolicy = (officeJs: OfficeJsSource): string => written(directives(officeJs));

/** The policy as a server sends it. */
export const headerPolicy = (officeJs: OfficeJsSource): string =>
  written({ ...directives(officeJs), "frame-ancestors": ["'self'", ...framingHosts] });

/** The headers of every answer for the add-in's files, besides those that say how long a file may be kept. */
export const securityHeaders = (officeJs: OfficeJsSource): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": headerPolicy(officeJs),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
});

/** Files whose name holds a hash of their content. */
export const hashedName = /\.[0-9a-f]{20}\.js(\.LICENSE\.txt)?$/;

/** What Excel itself asks for, on the web from its own site. */
const readByExcel = /^assets\/.*\.(png|json)$/;

/** The headers that depend on the file: how long it may be kept, and whether other sites may read it. */
export function fileHeaders(path: string): Readonly<Record<string, string>> {
  if (hashedName.test(path)) return { "Cache-Control": "public, max-age=31536000, immutable" };
  // For a day, not for ever: their names stay when they change. A no-cache would keep icons out of the ribbon on the web.
  if (readByExcel.test(path)) return { "Cache-Control": "public, max-age=86400", "Access-Control-Allow-Origin": "*" };
  return { "Cache-Control": "no-cache" };
}
