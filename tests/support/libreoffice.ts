import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const programs = ["soffice", "libreoffice"];
const conversionTimeoutMs = 240_000;

function programPath(): string | null {
  return (
    programs.find(
      (program) => spawnSync(program, ["--version"], { stdio: "ignore", timeout: conversionTimeoutMs }).status === 0,
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

/** A test that is left out, and says so, where LibreOffice is not installed. */
export function testWithLibreOffice(name: string, run: () => unknown, timeoutMs?: number): void {
  const tried = async () => {
    await run();
  };
  if (isLibreOfficeInstalled()) test(name, tried, timeoutMs);
  else test.skip(`${name} (${libreOfficeMissing})`, tried);
}

type WorkbookFormat = "xlsx" | "ods";
type TargetFormat = WorkbookFormat | "csv" | "pdf";

interface ConversionOptions {
  /** LibreOffice's export options, such as "44,34,76,1,,0,false,true,false,false,false,-1" for CSV. */
  readonly filter?: string | undefined;
  /** The format of what is opened. */
  readonly from?: WorkbookFormat;
  readonly timeoutMs?: number;
}

/**
 * Opens workbooks in LibreOffice without a window, started once for all, and saves each in another format; null for one that it cannot
 * open. A profile of its own keeps the person's LibreOffice out of it; nothing is left behind.
 */
export function convertAllWithLibreOffice(
  workbooks: readonly Uint8Array[],
  format: TargetFormat,
  { filter, from = "xlsx", timeoutMs = conversionTimeoutMs }: ConversionOptions = {},
): (Uint8Array | null)[] {
  const program = libreOffice();
  if (program === null) throw new Error("LibreOffice is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "revisor-asm-"));
  try {
    const output = join(folder, "converted");
    const inputs = workbooks.map((workbook, index) => {
      const input = join(folder, `workbook-${index}.${from}`);
      writeFileSync(input, workbook);
      return input;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const target = filter === undefined ? format : `${format}:${filter}`;
    execFileSync(program, [profile, "--headless", "--convert-to", target, "--outdir", output, ...inputs], {
      stdio: "ignore",
      timeout: timeoutMs,
    });
    return workbooks.map((_, index) => {
      const converted = join(output, `workbook-${index}.${format}`);
      return existsSync(converted) ? readFileSync(converted) : null;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As `convertAllWithLibreOffice`, one workbook. Throws where LibreOffice cannot open it. */
export function convertWithLibreOffice(
  workbook: Uint8Array,
  format: TargetFormat,
  filter?: string,
  from: WorkbookFormat = "xlsx",
): Uint8Array {
  const [converted] = convertAllWithLibreOffice([workbook], format, { filter, from });
  if (converted === undefined || converted === null) throw new Error("LibreOffice cannot open the workbook.");
  return converted;
}

/** Puts a macro into the profile's own library, whose macros LibreOffice trusts. */
function writeMacro(profile: string, source: string): void {
  const folder = join(profile, "user", "basic", "Standard");
  const escaped = source.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const attributes = 'script:name="Editing" script:language="StarBasic"';
  writeFileSync(
    join(folder, "Editing.xba"),
    `<script:module xmlns:script="http://openoffice.org/2000/script" ${attributes}>${escaped}</script:module>`,
  );
  writeFileSync(
    join(folder, "script.xlb"),
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"><library:element library:name="Editing"/></library:library>',
  );
}

/**
 * Has LibreOffice open a workbook, carry out an edit as a person would make it, and save it as .xlsx. Throws what the edit fails with.
 * @param edit statements of LibreOffice Basic on `doc`, the open spreadsheet
 */
export function editWithLibreOffice(workbook: Uint8Array, edit: readonly string[]): Uint8Array {
  const program = libreOffice();
  if (program === null) throw new Error("LibreOffice is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "revisor-asm-"));
  try {
    const url = (name: string) => pathToFileURL(join(folder, name)).href;
    writeFileSync(join(folder, "workbook.xlsx"), workbook);
    const source = [
      "Sub Run",
      "  On Error GoTo Failed",
      "  Dim hidden(0) As New com.sun.star.beans.PropertyValue",
      '  hidden(0).Name = "Hidden"',
      "  hidden(0).Value = True",
      `  doc = StarDesktop.loadComponentFromURL("${url("workbook.xlsx")}", "_blank", 0, hidden())`,
      ...edit.map((line) => `  ${line}`),
      "  Dim filter(0) As New com.sun.star.beans.PropertyValue",
      '  filter(0).Name = "FilterName"',
      '  filter(0).Value = "Calc MS Excel 2007 XML"',
      `  doc.storeToURL("${url("edited.xlsx")}", filter())`,
      "  doc.close(True)",
      "  StarDesktop.terminate",
      "  Exit Sub",
      // Without this LibreOffice waits for somebody to close its message.
      "Failed:",
      "  file = FreeFile",
      `  Open ConvertFromURL("${url("failure.txt")}") For Output As #file`,
      '  Print #file, "Line " & Erl & ": " & Error$',
      "  Close #file",
      "  StarDesktop.terminate",
      "End Sub",
    ].join("\n");
    const profile = join(folder, "profile");
    const run = (argument: string) =>
      execFileSync(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", argument], {
        stdio: "ignore",
        timeout: conversionTimeoutMs,
      });
    // The first start fills the profile, and would write over a macro that is there already.
    run("--terminate_after_init");
    writeMacro(profile, source);
    run("macro:///Standard.Editing.Run");
    const failure = join(folder, "failure.txt");
    if (existsSync(failure)) throw new Error(`LibreOffice could not edit: ${readFileSync(failure, "utf8").trim()}`);
    return readFileSync(join(folder, "edited.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
