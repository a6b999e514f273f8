import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { SummaryChoice } from "../state/session";
import { useWords } from "../words";
import { menuPopover } from "./menu-popover";

// A longer list is no choice any more: the sheets of all areas can be written all the same.
const longestList = 60;

const useStyles = makeStyles({
  group: { display: "flex", flexGrow: 1, minWidth: 0 },
  main: { flexGrow: 1, minWidth: 0, borderStartEndRadius: 0, borderEndEndRadius: 0 },
  menu: { minWidth: "32px", borderInlineStartWidth: 0, borderStartStartRadius: 0, borderEndStartRadius: 0 },
  areas: { ...menuPopover, maxHeight: "60vh", overflowY: "auto" },
});

export interface SummaryButtonProps {
  readonly isWorking: boolean;
  /** The areas for which a sheet can be written; null for activities that name none. Empty before a review. */
  readonly areas: readonly (string | null)[];
  readonly onWrite: (choice?: SummaryChoice) => void;
}

/** Writes the summary by area, or what else is chosen beside it. */
export function SummaryButton({ isWorking, areas, onWrite }: SummaryButtonProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const words = pane.summaries;
  return (
    <div className={styles.group}>
      <Button
        size="small"
        className={styles.main}
        title={pane.hints.writeSummary}
        icon={<TableAddRegular />}
        disabledFocusable={isWorking}
        onClick={() => onWrite()}
      >
        {pane.writeSummary}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            className={styles.menu}
            icon={<ChevronDownRegular />}
            aria-label={words.more}
            disabledFocusable={isWorking}
          />
        </MenuTrigger>
        <MenuPopover className={styles.areas}>
          <MenuList>
            <MenuItem onClick={() => onWrite({ kind: "by-programme" })}>{words.byProgramme}</MenuItem>
            <MenuItem onClick={() => onWrite({ kind: "evidence" })}>{words.evidence}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{words.areaSheets}</MenuGroupHeader>
              <MenuItem onClick={() => onWrite({ kind: "area-sheet" })}>{words.everyArea(areas.length)}</MenuItem>
              {areas.length <= longestList &&
                areas.map((area) => (
                  <MenuItem key={area ?? ""} onClick={() => onWrite({ kind: "area-sheet", area })}>
                    {area ?? pane.list.withoutArea}
                  </MenuItem>
                ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
