import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useRef, type ReactNode } from "react";
import type { PanePage } from "../state/pane-state";
import { useWords } from "../words";
import { menuPopover } from "./menu-popover";

const useStyles = makeStyles({ popover: menuPopover });

export interface PaneMenuProps {
  /** Whether a page that was opened here was left just now: the way back ends where it began. */
  readonly takesFocus: boolean;
  readonly onOpen: (page: PanePage) => void;
  /** Further entries, before those of the pages. */
  readonly children?: ReactNode;
}

/** What is not needed for every review: the pane's other pages. */
export function PaneMenu({ takesFocus, onOpen, children }: PaneMenuProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) opener.current?.focus();
  }, [takesFocus]);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          // Fluent types the button's element as none that exists, so that only a function fits.
          ref={(element: HTMLButtonElement | null) => {
            opener.current = element;
          }}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={pane.pages.menu}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem onClick={() => onOpen("justified")}>{pane.team.justified.title}</MenuItem>
          <MenuItem onClick={() => onOpen("history")}>{pane.team.history.title}</MenuItem>
          {children}
          <MenuItem onClick={() => onOpen("settings")}>{pane.pages.settings}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
