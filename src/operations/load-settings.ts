import type { ReviewSettings } from "../core/settings";
import { readReviewSettings } from "../excel/settings";

/**
 * The team's review settings as the workbook holds them; the defaults where it holds none.
 * @throws HostError
 */
export async function loadSettings(): Promise<ReviewSettings> {
  return (await readReviewSettings()).settings;
}
