import { fileKindOf } from "../core/file-kind";
import { gatheredSheetName, nameInFile, originKey } from "../core/origin";
import { readSheetInSteps } from "../core/read-sheet";
import { insertFile, largestFile, readOrigins, removeSheets, settleFile, type ListedSheet } from "../excel/gather";
import { HostError, type HostErrorCode } from "../excel/host-error";
import { readLostFormulas, type SheetWithFormulas } from "../excel/kept-values";
import { replaceMarks } from "../excel/marks";
import { reviewSettingsOf } from "../excel/settings";
import { readSheets } from "../excel/snapshot";
import type { StopSignal } from "../excel/stop-signal";
import { inTurn } from "../excel/writing-turns";
import { inSlices, pause } from "./in-slices";

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** What became of a file. */
export type GatherOutcome =
  | {
      readonly kind: "gathered";
      /** Under the names that they have now. */
      readonly sheetNames: readonly string[];
      /** Sheets that were brought in from it earlier, and are gone. */
      readonly replaced: number;
      /** Cells that lost a formula that leads to another sheet of the file, and keep its value. */
      readonly valuesKept: number;
      /** Further sheets that stay because formulas of a protected sheet lead to them. */
      readonly others: readonly string[];
    }
  | { readonly kind: "already-gathered"; readonly sheetNames: readonly string[] }
  | { readonly kind: "no-asm-table" | "not-xlsx" | "old-format" | "password-protected" | "unreadable" | "cancelled" }
  | { readonly kind: "too-large"; readonly size: number; readonly limit: number | null }
  /** `left` are sheets that could not be taken away again. */
  | { readonly kind: "failed"; readonly code: HostErrorCode; readonly left: readonly string[] };

export interface GatheredFile {
  readonly fileName: string;
  readonly outcome: GatherOutcome;
}

export interface GatherRequest {
  readonly files: readonly ChosenFile[];
  /** Whether the sheets of a file that was brought in earlier are replaced; it is left out otherwise. */
  readonly replaces: boolean;
  /** Told of each file before it is opened. */
  readonly onFile?: (progress: { readonly name: string; readonly at: number; readonly of: number }) => void;
  /** Told of each file once it is done. */
  readonly onDone?: (file: GatheredFile) => void;
  /** Where it is aborted, the file under way is finished and no other is begun. */
  readonly signal?: StopSignal;
}

/** The names of files whose sheets are in the workbook, with the names of those sheets. One round trip. */
export async function listOrigins(): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, readonly string[]>();
  for (const { origin, name } of await readOrigins())
    if (origin !== null) names.set(originKey(origin), [...(names.get(originKey(origin)) ?? []), name]);
  return names;
}

/** True of the whole workbook: no other file would fare better. */
const ofWorkbook: readonly HostErrorCode[] = [
  "access-denied",
  "api-too-old",
  "dialog-open",
  "edit-mode",
  "other-workbook",
  "protected-structure",
  "session-lost",
];

/**
 * Brings the ASM sheets of files into the open workbook, file by file, each with its origin. Sheets without an ASM table, and sheets that
 * this add-in wrote there, do not stay; marks of ours are taken away. Four round trips for each file, five where some sheets go and others
 * have formulas; one before, and those of clearing marks after all.
 * @throws HostError where nothing can be brought in at all; what fails with one file is told as its outcome
 */
export async function gatherWorkbooks(request: GatherRequest): Promise<readonly GatheredFile[]> {
  const { files, onFile = () => undefined, onDone = () => undefined, signal } = request;
  const gathered: GatheredFile[] = [];
  const kept: string[] = [];
  let sheets = await readOrigins();
  let stopped: GatherOutcome | null = null;
  for (const [index, file] of files.entries()) {
    if (stopped === null && signal?.aborted === true) stopped = { kind: "cancelled" };
    if (stopped === null) {
      onFile({ name: file.name, at: index + 1, of: files.length });
      await pause();
    }
    const done: Gathered = stopped === null ? await gatherOne(file, sheets, request) : { outcome: stopped };
    if (done.outcome.kind === "failed" && ofWorkbook.includes(done.outcome.code))
      stopped = { ...done.outcome, left: [] };
    if (done.kept) kept.push(...done.kept);
    if (done.sheets) sheets = done.sheets;
    const told = { fileName: file.name, outcome: done.outcome };
    gathered.push(told);
    onDone(told);
  }
  await clearMarksOn(kept);
  return gathered;
}

interface Gathered {
  readonly outcome: GatherOutcome;
  readonly kept?: readonly string[];
  /** The sheets of the workbook as they are now. */
  readonly sheets?: readonly ListedSheet[];
}

/** Marks are of the review in the other file. Where they cannot be taken away, the next *Quitar marcas* says why. */
async function clearMarksOn(sheetIds: readonly string[]): Promise<void> {
  if (sheetIds.length === 0) return;
  try {
    await replaceMarks([], sheetIds);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** What can be said of a file before Excel gets it; its bytes otherwise. */
async function openFile(file: ChosenFile): Promise<Uint8Array | GatherOutcome> {
  const limit = largestFile();
  if (limit !== null && file.size > limit) return { kind: "too-large", size: file.size, limit };
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch {
    return { kind: "unreadable" };
  }
  const kind = fileKindOf(bytes);
  if (kind === "old-format" || kind === "password-protected") return { kind };
  return kind === "zip" && /\.xlsx$/iu.test(file.name) ? bytes : { kind: "not-xlsx" };
}

async function gatherOne(
  file: ChosenFile,
  sheets: readonly ListedSheet[],
  { replaces }: GatherRequest,
): Promise<Gathered> {
  const earlier = sheets.filter(({ origin }) => isFrom(origin, file));
  if (earlier.length > 0 && !replaces)
    return { outcome: { kind: "already-gathered", sheetNames: earlier.map(({ name }) => name) } };
  const bytes = await openFile(file);
  if (!(bytes instanceof Uint8Array)) return { outcome: bytes };
  try {
    return await inTurn(() => bringIn(file, bytes));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "too-large") return { outcome: { kind: "too-large", size: file.size, limit: null } };
    return { outcome: { kind: "failed", code: error.code, left: [] } };
  }
}

async function bringIn(file: ChosenFile, bytes: Uint8Array): Promise<Gathered> {
  const { inserted, others } = await insertFile(bytes).catch((error: unknown) => {
    if (error instanceof HostError && error.code === "unexpected") return { inserted: null, others: [] };
    throw error;
  });
  if (inserted === null) return { outcome: { kind: "unreadable" } };
  const ids = inserted.map(({ sheetId }) => sheetId);
  try {
    return await settle(file, inserted, others);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const left = await removeSheets(ids).then(
      () => [],
      () => inserted.map(({ name }) => name),
    );
    return { outcome: { kind: "failed", code: error.code, left } };
  }
}

/** The sheets with an ASM table, in tab order. */
async function asmSheetsAmong(ids: readonly string[]): Promise<readonly SheetWithFormulas[]> {
  const { sheets, dateSystem, team } = await readSheets(ids);
  const { settings } = reviewSettingsOf(team.team.settings);
  const found: SheetWithFormulas[] = [];
  for (const { snapshotInSteps } of sheets) {
    const snapshot = await inSlices(snapshotInSteps());
    const { sheetId, name, tables } = await inSlices(readSheetInSteps(snapshot, { dateSystem, settings }));
    if (tables.length > 0) found.push({ sheetId, name, formulas: snapshot.formulas });
  }
  return found;
}

async function settle(
  file: ChosenFile,
  inserted: readonly ListedSheet[],
  others: readonly ListedSheet[],
): Promise<Gathered> {
  const asm = await asmSheetsAmong(inserted.map(({ sheetId }) => sheetId));
  const further = inserted.filter(({ sheetId }) => !asm.some((sheet) => sheet.sheetId === sheetId));
  const { values, protectedSheets } = await readLostFormulas(asm, further);
  const staying = protectedSheets.length > 0 ? further : [];
  const earlier = asm.length === 0 ? [] : others.filter(({ origin }) => isFrom(origin, file));
  const remaining = others.filter((sheet) => !earlier.includes(sheet));
  const present = others.map((sheet) => sheet.name);
  const taken = [...remaining, ...staying].map(({ name }) => name);
  const kept = asm.map(({ sheetId, name }) => {
    const free = gatheredSheetName(file.name, nameInFile(name, present), taken);
    taken.push(free);
    return { sheetId, name: free };
  });
  await settleFile({
    fileName: file.name,
    kept,
    dropped: [...(staying.length > 0 ? [] : further), ...earlier].map(({ sheetId }) => sheetId),
    values: staying.length > 0 ? [] : values,
  });
  if (kept.length === 0) return { outcome: { kind: "no-asm-table" } };
  return {
    outcome: {
      kind: "gathered",
      sheetNames: kept.map(({ name }) => name),
      replaced: earlier.length,
      valuesKept: staying.length > 0 ? 0 : values.reduce((sum, { cells }) => sum + cells.length, 0),
      others: staying.map(({ name }) => name),
    },
    kept: kept.map(({ sheetId }) => sheetId),
    sheets: [...remaining, ...staying, ...kept.map((sheet) => ({ ...sheet, origin: file.name }))],
  };
}

const isFrom = (origin: string | null, { name }: ChosenFile): boolean =>
  origin !== null && originKey(origin) === originKey(name);
