import type { NewSheetWords } from "../core/new-sheet";
import { planProgressColumns } from "../core/progress-columns";
import { readSheet } from "../core/read-sheet";
import { rangeAddress } from "../excel/addresses";
import { HostError } from "../excel/host-error";
import { writeProgressColumns } from "../excel/progress-columns";
import { reviewSettingsOf } from "../excel/settings";
import { readReviewInput } from "../excel/snapshot";

/** What became of the sheet in front. */
export type AddedColumns =
  | {
      readonly kind: "added";
      readonly sheetName: string;
      readonly columns: number;
      readonly addresses: readonly string[];
    }
  | { readonly kind: "no-working-document"; readonly sheetName: string }
  | { readonly kind: "no-room"; readonly sheetName: string; readonly address: string | null };

/**
 * Makes progress reports of the working documents on the sheet in front, in the blank cells to their right.
 * @throws HostError, for instance with "protected-sheet"; nothing is written then
 */
export async function addProgressColumns(words: NewSheetWords): Promise<AddedColumns> {
  const { snapshot, team } = await readReviewInput("active");
  const [front] = snapshot.sheets;
  if (!front) throw new HostError("sheets-gone");
  const { settings } = reviewSettingsOf(team.team.settings);
  const planned = planProgressColumns(readSheet(front, { dateSystem: snapshot.dateSystem, settings }));
  const { sheetId, name: sheetName } = front;
  if (planned.kind === "no-working-document") return { kind: planned.kind, sheetName };
  if (planned.kind === "no-room") return { kind: planned.kind, sheetName, address: rangeAddress(planned.range) };
  const written = await writeProgressColumns(sheetId, planned.plans, settings, words);
  if (written === null) return { kind: "no-room", sheetName, address: null };
  const columns = Math.max(...planned.plans.map((plan) => plan.columns.length));
  return { kind: "added", sheetName, columns, addresses: written.map(rangeAddress) };
}
