import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const programs = ["soffice", "libreoffice"];
const timeoutMs = 240_000;

function programPath(): string | null {
  return (
    programs.find(
      (program) => spawnSync(program, ["--version"], { stdio: "ignore", timeout: timeoutMs }).status === 0,
    ) ?? null
  );
}

let known: string | null | undefined;

function libreOffice(): string | null {
  known ??= programPath();
  return known;
}

export function isLibreOfficeInstalled(): boolean {
  return libreOffice() !== null;
}

/** Why a test that needs LibreOffice is skipped, for its title. */
export const libreOfficeMissing = "LibreOffice is not installed, so that this is not tried";

/**
 * Opens a workbook in LibreOffice without a window and saves it in another format. Throws where LibreOffice cannot open it.
 * A profile of its own keeps the person's LibreOffice out of it; nothing is left behind.
 * @param filter LibreOffice's export options, such as "44,34,76,1,,0,false,true,false,false,false,-1" for CSV
 */
export function convertWithLibreOffice(
  workbook: Uint8Array,
  format: "xlsx" | "csv" | "pdf",
  filter?: string,
): Uint8Array {
  const program = libreOffice();
  if (program === null) throw new Error("LibreOffice is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "revisor-asm-"));
  try {
    const input = join(folder, "workbook.xlsx");
    const output = join(folder, "converted");
    writeFileSync(input, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const target = filter === undefined ? format : `${format}:${filter}`;
    execFileSync(program, [profile, "--headless", "--convert-to", target, "--outdir", output, input], {
      stdio: "ignore",
      timeout: timeoutMs,
    });
    return readFileSync(join(output, `workbook.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
