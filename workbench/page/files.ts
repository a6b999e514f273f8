import type { FileErrorCode } from "../document/file-error";
import { FileError } from "../document/file-error";

/** A workbook's bytes under its file name. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type OpenFailure = FileErrorCode | "not-found";

/** The sample of that name cannot be had from the server. */
class SampleNotFound extends Error {
  override readonly name = "SampleNotFound";
}

export async function fetchSample(name: string): Promise<WorkbookFile> {
  const answer = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new SampleNotFound(name);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

export async function readLocalFile(file: File): Promise<WorkbookFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Why a file was not opened. What nobody foresaw reads as a damaged file; the browser's console keeps the cause. */
export function openFailure(error: unknown): OpenFailure {
  if (error instanceof SampleNotFound) return "not-found";
  if (error instanceof FileError) return error.code;
  reportError(error);
  return "unreadable-file";
}

/** Hands a workbook, or what is told as JSON, to the browser's downloads. */
export function download({ name, bytes }: WorkbookFile): void {
  const type = name.endsWith(".json")
    ? "application/json"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type })); // Bytes of our own are never shared memory.
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
