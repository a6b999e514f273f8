import type { ReviewSettings } from "../core/settings";
import { writeReviewSettings } from "../excel/settings";

/**
 * Keeps review settings of the team in the workbook; those not given stay as they are.
 * @throws HostError
 */
export function saveSettings(settings: Partial<ReviewSettings>): Promise<void> {
  return writeReviewSettings(settings);
}
