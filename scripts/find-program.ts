import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of the given programs that stands on the PATH, as an absolute path. Names carry no extension. */
export function findOnPath(names: readonly string[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const extensions = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const name of names) {
    for (const folder of folders) {
      for (const extension of extensions) {
        const path = join(folder, name + extension);
        if (isExecutable(path)) return path;
      }
    }
  }
  return null;
}

/** The first of the given files that exists. A path with an unset folder in front is given as `null`. */
export const firstExisting = (paths: readonly (string | null)[]): string | null =>
  paths.find((path) => path !== null && existsSync(path)) ?? null;

/** LibreOffice's command-line program, where it is installed. */
export function findLibreOffice(): string | null {
  const programFiles = process.env["ProgramFiles"];
  return (
    findOnPath(["soffice", "libreoffice"]) ??
    firstExisting([
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      programFiles === undefined ? null : join(programFiles, "LibreOffice", "program", "soffice.exe"),
    ])
  );
}
