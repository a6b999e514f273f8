import { replaceMarks, type MarkOutcome } from "../excel/marks";

/**
 * Takes every mark of ours off every sheet of the workbook, and nothing else.
 * @throws HostError
 */
export function clearMarks(): Promise<MarkOutcome> {
  return replaceMarks([]);
}
