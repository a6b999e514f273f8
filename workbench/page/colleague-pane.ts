import { enterAt } from "./focus-regions";
import type { AddinManifest } from "./manifest-ribbon";
import type { PageAddress } from "./page-address";
import { createPaneFrame } from "./pane-frame";
import type { PaneFrame } from "./pane-frame";
import type { PaneExit } from "./pane-focus";
import type { AddinInstance, Session } from "./session";
import type { PageWords } from "./words";

export interface ColleaguePane {
  readonly root: HTMLElement;
  /** Opens the workbook for the second person, where it is not open for them already. */
  open(session: Session): void;
  /** Puts the keyboard's focus into the second person's pane; false where there is none. */
  enter(): boolean;
}

export interface ColleaguePaneOptions {
  readonly manifest: AddinManifest;
  readonly address: PageAddress;
  readonly words: PageWords;
  readonly leavePane: (exit: PaneExit) => void;
  /** Told when the second person comes and goes. */
  readonly onPresence: (isThere: boolean) => void;
}

/** The pane of a second person who has the same workbook open. Its cross ends their session: they close the workbook. */
export function createColleaguePane(options: ColleaguePaneOptions): ColleaguePane {
  const { manifest, address, words, leavePane, onPresence } = options;
  let addin: AddinInstance | null = null;
  const end = () => {
    addin?.close();
    addin = null;
    onPresence(false);
  };
  const pane: PaneFrame = createPaneFrame({
    title: words.colleaguesPane(manifest.displayName),
    icon: manifest.icon,
    width: address.paneWidth,
    words: { ...words, closePane: words.closeColleaguesPane },
    onVisibility: (isOpen) => (isOpen ? addin?.host.paneVisibilityChanged(true) : end()),
  });
  pane.root.classList.add("is-colleagues");
  return {
    root: pane.root,
    open: (session) => {
      pane.show();
      addin = session.openForColleague({
        pane,
        leavePane: (exit) => (exit === "backward" ? enterAt(pane.root, "button") : leavePane(exit)),
      });
      onPresence(true);
    },
    enter: () => {
      if (!pane.isOpen || addin === null) return false;
      addin.enterPane();
      return true;
    },
  };
}
