import { Caption1, MenuDivider, MenuItem } from "@fluentui/react-components";
import { observationColumns, observationRows } from "../../core/observation-list";
import type { Review } from "../../core/review";
import { tableText, type TableText } from "../../core/table-text";
import { observationSheetWords, observationWords } from "../../messages/observation-words";
import { cellAddress } from "../../operations/addresses";
import type { PaneActions } from "../state/session";
import { useWords, type Words } from "../words";

/** The observations as a table to be pasted. */
function observationTable(review: Review, { language }: Words): TableText {
  const words = observationWords(language);
  const rows = observationRows(review, words).map(({ issue, texts }) => {
    const cells = { ...texts, cell: cellAddress(issue.at) };
    return observationColumns.map((column) => cells[column]);
  });
  return tableText([observationColumns.map((column) => words.columns[column]), ...rows]);
}

export interface SheetsMenuItemsProps {
  readonly review: Review | null;
  readonly actions: Pick<PaneActions, "open" | "canGather" | "copyObservations" | "writeObservations">;
}

/** In the pane's menu: new sheets, and what is taken along of a review. */
export function SheetsMenuItems({ review, actions }: SheetsMenuItemsProps) {
  const words = useWords();
  const { template, copy, observations, gather } = words.pane.sheets;
  const canGather = actions.canGather();
  const count = review?.issues.length ?? 0;
  return (
    <>
      <MenuItem
        disabled={count === 0}
        onClick={() => review && void actions.copyObservations(observationTable(review, words), count)}
      >
        {copy.action}
      </MenuItem>
      <MenuItem
        disabled={count === 0}
        onClick={() => void actions.writeObservations(observationSheetWords(words.language))}
      >
        {observations}
      </MenuItem>
      <MenuItem onClick={() => actions.open("template")}>{template.open}</MenuItem>
      <MenuItem disabled={!canGather} onClick={() => actions.open("gather")}>
        {gather.open}
        {!canGather && (
          <>
            <br />
            <Caption1>{gather.tooOld}</Caption1>
          </>
        )}
      </MenuItem>
      <MenuDivider />
    </>
  );
}
