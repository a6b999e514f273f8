import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { JSDOM } from "jsdom";
import type { OfficeWindow } from "./office-window";

const fileNames = ["office.debug.js", "excel-web-16.00.debug.js"];
let compiled: readonly Script[] | null = null;

function scripts(): readonly Script[] {
  // The package has no main file; its manifest tells where it is.
  const folder = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
  compiled ??= fileNames.map((name) => new Script(readFileSync(join(folder, name), "utf8"), { filename: name }));
  return compiled;
}

/** The classes that code outside the window compares with: with the window's own ones, `error instanceof Error` would be false. */
const sharedClasses = { Error, TypeError, RangeError, Promise, Date };

/**
 * Evaluates the library's own files, unmodified, as the page's scripts.
 * @param globals what the window has from its beginning, in place of a browser's own
 */
export function evaluateOfficeScripts(dom: JSDOM, globals: Readonly<Record<string, unknown>>): OfficeWindow {
  const context = dom.getInternalVMContext();
  for (const [name, value] of Object.entries({ ...sharedClasses, ...globals }))
    Object.defineProperty(context, name, { value, configurable: true, writable: true });
  for (const script of scripts()) script.runInContext(context);
  // What the scripts define is global in their window; its shape is stated once, in OfficeWindow.
  return context as unknown as OfficeWindow;
}
