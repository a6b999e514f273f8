import type { ReviewSettings } from "../core/settings";
import { writeReviewSettings } from "../excel/settings";

/**
 * Keeps the team's review settings in the workbook.
 * @throws HostError
 */
export function saveSettings(settings: ReviewSettings): Promise<void> {
  return writeReviewSettings(settings);
}
