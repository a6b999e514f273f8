import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { distFolder, projectFolder } from "../../scripts/paths";

const officeFolder = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");

const sourceOf = (path: string) =>
  path.startsWith("officejs/") ? join(officeFolder, path.slice("officejs/".length)) : join(distFolder, path);

/** Puts what the pane asks for into a folder, each file beside its compressed self, as web servers send it. */
export function compressedFiles(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "revisor-asm-start-"));
  for (const path of paths) {
    const [source, target] = [sourceOf(path), join(folder, path)];
    if (!existsSync(source)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
    if (!path.endsWith(".png")) writeFileSync(`${target}.gz`, gzipSync(readFileSync(source)));
  }
  return folder;
}
