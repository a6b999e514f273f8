import type { ReviewSettings } from "../core/settings";
import { writeReviewSettings } from "../excel/settings";

/**
 * Keeps the team's review settings in the workbook.
 * @param savedAt when, as an ISO instant
 * @throws HostError
 */
export function saveSettings(settings: ReviewSettings, savedAt: string): Promise<void> {
  return writeReviewSettings(settings, savedAt);
}
