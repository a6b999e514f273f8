import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of what is bundled, in the build and in the repository. */
export const noticesFile = "THIRD-PARTY-NOTICES.txt";

/** The files of a folder and of those in it, as paths with "/". */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The scripts that the pane's page names, which it needs for its first screen; office.js of Microsoft's own is none of the build. */
export function firstScripts(folder: string): string[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const names = [...page.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name]) => name ?? "");
  if (names.length === 0) throw new Error("The pane's page names no script.");
  return names;
}

const holdsAddresses = (path: string) => path === "manifest.xml" || path.endsWith(".json");

/** Addresses that say what kind of file this is; nobody loads them. */
const isSchema = (address: string) =>
  /^https?:\/\/(schemas\.microsoft\.com|www\.w3\.org)\/|\.schema\.json$/.test(address);

/** The addresses of manifest and shortcut files that are not there in the build, or that point to another host than it is built for. */
export function brokenAddresses(folder: string, base: string): string[] {
  const texts = filesIn(folder)
    .filter(holdsAddresses)
    .map((path) => readFileSync(join(folder, path), "utf8"));
  const addresses = texts.flatMap((text) =>
    [...text.matchAll(/"(https?:\/\/[^"]*)"/g)].map(([, found]) => found ?? ""),
  );
  return addresses.filter(
    (address) =>
      !isSchema(address) &&
      (!address.startsWith(`${base}/`) || !existsSync(join(folder, address.slice(base.length).replace(/[?#].*/, "")))),
  );
}
