import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Temporal } from "temporal-polyfill";
import { justifiedForSummary } from "../../src/core/justified-observations";
import type { Review } from "../../src/core/review";
import { catalogueFor } from "../../src/messages/describe";
import type { Language } from "../../src/messages/format-date";
import { summaryLabels } from "../../src/messages/summary-labels";
import { highlight } from "../../src/operations/highlight";
import { reviewWorkbook } from "../../src/operations/review-workbook";
import { writeSummary } from "../../src/operations/write-summary";
import { openWorkbook } from "../document/open-in-node";
import { createOfficeClient } from "../host/in-process-client";
import type { RequestCounts } from "./contract";

export interface ReviewFileOptions {
  readonly file: string;
  /** ISO text; today in the machine's zone where it is not given. */
  readonly asOf?: string | undefined;
  readonly language: Language;
  readonly highlight: boolean;
  /** Whether dates are marked by the day on which the sheet is seen; otherwise what the workbook's settings say. */
  readonly liveDates: boolean;
  readonly summary: boolean;
}

export interface ReviewedFile {
  readonly review: Review;
  readonly requests: RequestCounts;
  readonly marks: Awaited<ReturnType<typeof highlight>> | null;
  readonly summarySheet: string | null;
  /** The workbook as it is now, as an .xlsx file. */
  readonly save: () => Uint8Array;
}

/** There is no file to be read at the path given. */
export class MissingFileError extends Error {
  readonly code = "file-not-found";
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new MissingFileError(`No file can be read at ${file}`, { cause: error });
  }
}

/** What a rule is called. A newer version of the add-in may have kept justifications of rules that this one does not know. */
function titlesOf(language: Language): (ruleId: string) => string {
  const rules: Readonly<Record<string, { readonly title: string }>> = catalogueFor(language).rules;
  return (ruleId) => rules[ruleId]?.title ?? ruleId;
}

/**
 * Opens a workbook file in the workbench and runs the add-in's own operations on it through the genuine office.js.
 * @throws MissingFileError, FileError where the file cannot be opened; HostError where an operation fails
 */
export async function reviewFile(options: ReviewFileOptions): Promise<ReviewedFile> {
  const document = await openWorkbook(await readBytes(options.file), { name: basename(options.file) });
  const { Excel, Office, OfficeExtension, traffic } = await createOfficeClient(document, {
    displayLanguage: options.language,
  });
  // The operations find the library where a pane finds it: in the globals.
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const asOf = options.asOf === undefined ? Temporal.Now.plainDateISO() : Temporal.PlainDate.from(options.asOf);

  traffic.reset();
  const review = await reviewWorkbook({ asOf });
  const requests = { count: traffic.roundTrips, largestBytes: traffic.largestBytes };

  const marks = options.highlight ? await highlight(review, options.liveDates ? { liveDates: true } : {}) : null;
  const madeAt = Temporal.Now.plainDateTimeISO().toLocaleString(options.language, {
    dateStyle: "short",
    timeStyle: "short",
  });
  const written = options.summary
    ? await writeSummary(review, {
        labels: summaryLabels(options.language),
        madeAt,
        justified: justifiedForSummary(review, titlesOf(options.language), Temporal.Now.timeZoneId()),
      })
    : null;
  return { review, requests, marks, summarySheet: written?.sheets[0]?.sheetName ?? null, save: () => document.save() };
}
