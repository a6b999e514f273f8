import { createColleaguePane } from "./colleague-pane";
import type { ColleaguePane } from "./colleague-pane";
import { element } from "./element";
import type { Shortcut } from "./extended-overrides";
import { createFocusRegions, enterAt } from "./focus-regions";
import type { FocusRegions } from "./focus-regions";
import { isPressed } from "./key-combination";
import { acceptDroppedFile } from "./file-drop";
import { fetchSample, openFailure, readLocalFile } from "./files";
import type { WorkbookFile } from "./files";
import type { AddinManifest, RibbonButton } from "./manifest-ribbon";
import { languageLink } from "./page-address";
import type { PageAddress } from "./page-address";
import { createPaneFrame } from "./pane-frame";
import type { PaneExit } from "./pane-focus";
import type { PaneFrame } from "./pane-frame";
import { createRibbon, type Ribbon } from "./ribbon";
import { createSaving, type Saving } from "./saving";
import { openSession } from "./session";
import type { Session } from "./session";
import { createStatusLine } from "./status-line";
import { createTestApi } from "./test-api";
import { createTitleBar, type TitleBar } from "./title-bar";
import { createTrialDrawer, type TrialDrawer } from "./trial-drawer";
import type { PageWords } from "./words";

export interface PageContent {
  readonly manifest: AddinManifest;
  readonly shortcuts: readonly Shortcut[];
  /** File names of the samples. */
  readonly samples: readonly string[];
  readonly address: PageAddress;
  readonly words: PageWords;
}

/** The page: one workbook open at a time, the ribbon over it, the pane beside it. */
export class WorkbenchPage {
  private session: Session | null = null;
  private isOpening = false;
  private readonly status = createStatusLine();
  readonly sheet: HTMLElement;
  private readonly titleBar: TitleBar;
  private readonly ribbon: Ribbon;
  readonly pane: PaneFrame;
  private readonly colleague: ColleaguePane;
  private readonly trials: TrialDrawer;
  private hasColleague: boolean;
  private readonly regions: FocusRegions;
  private readonly saving: Saving;

  constructor(private readonly content: PageContent) {
    const { manifest, samples, address, words } = content;
    const openFile = (file: File) => void this.open(file.name, () => readLocalFile(file));
    this.sheet = element("main", { class: "sheet", "aria-label": words.sheet });
    this.titleBar = createTitleBar({
      words,
      samples,
      otherLanguage: languageLink(address, location.search),
      openFile,
      openSample: (name) => void this.openSample(name),
      save: () => this.save(),
      openColleague: () => this.openColleague(),
      toggleTrials: () => this.trials.toggle(),
    });
    this.trials = createTrialDrawer({
      address,
      session: () => this.session,
      onToggle: (isOpen) => {
        this.titleBar.setTrials(isOpen);
        if (isOpen) this.trials.enter();
        else this.titleBar.focusTrials();
      },
    });
    this.saving = createSaving({
      language: address.language,
      words,
      status: this.status,
      onUnsaved: (areThere) => this.titleBar.setUnsaved(areThere),
    });
    this.ribbon = createRibbon(content, (button) => void this.press(button));
    this.pane = createPaneFrame({
      title: manifest.displayName,
      icon: manifest.icon,
      width: address.paneWidth,
      words,
      onVisibility: (isOpen) => {
        if (isOpen) this.session?.start();
        this.session?.host.paneVisibilityChanged(isOpen);
      },
    });
    this.hasColleague = address.hasColleague;
    this.colleague = createColleaguePane({
      manifest,
      address,
      words,
      leavePane: (exit) =>
        exit === "grid" ? this.enterGrid() : this.regions.move(this.colleague.root, exit === "forward"),
      onPresence: (isThere) => {
        this.hasColleague = isThere;
        this.titleBar.setColleague(isThere);
      },
    });
    document.body.append(
      this.titleBar.root,
      this.ribbon.root,
      element("div", { class: "work-area" }, this.sheet, this.pane.root, this.colleague.root),
      this.trials.root,
      this.status.root,
      acceptDroppedFile(words.dropHere, openFile),
      ...this.saving.dialogs,
    );
    if (address.isPaneOpen) this.pane.show();
    this.regions = createFocusRegions([
      { root: this.titleBar.root, enter: () => enterAt(this.titleBar.root, "summary, button") },
      { root: this.ribbon.root, enter: () => enterAt(this.ribbon.root, "button[tabindex='0']") },
      { root: this.sheet, enter: () => this.enterGrid() },
      { root: this.pane.root, enter: () => this.enterPane() },
      { root: this.colleague.root, enter: () => this.colleague.enter() },
      { root: this.trials.root, enter: () => this.trials.enter() },
    ]);
    document.addEventListener("keydown", (event) => this.takeShortcut(event));
    // The grid keeps the keys that it gets, so these are taken before.
    document.addEventListener("keydown", (event) => this.takeAddinShortcut(event), { capture: true });
  }

  readonly noteChange = (): void => this.saving.unsaved.note();

  readonly leavePane = (exit: PaneExit): void => {
    if (exit === "grid") this.enterGrid();
    else if (exit === "forward") this.regions.move(this.pane.root, true);
    else enterAt(this.pane.root, "button");
  };

  openSample(name: string): Promise<void> {
    return this.open(name, () => fetchSample(name));
  }

  /** Opens a workbook in place of the one that is open. Where that fails, says why, and the old one stays. */
  private async open(name: string, read: () => Promise<WorkbookFile>): Promise<void> {
    if (this.isOpening || (this.session !== null && !(await this.saving.mayBeClosed(this.session.document)))) return;
    const { manifest, address, words } = this.content;
    this.isOpening = true;
    document.body.setAttribute("aria-busy", "true");
    this.status.tell(words.opening(name));
    try {
      const session = await openSession(await read(), this.session, this, manifest, address);
      this.session = session;
      // The second person goes on with the workbook that is open now.
      if (this.hasColleague) this.colleague.open(session);
      this.trials.renew();
      this.titleBar.setFile(name);
      this.saving.unsaved.forget();
      window.workbench = createTestApi(session);
      this.status.tell(words.opened(name));
    } catch (error) {
      this.status.fail(words.notOpened[openFailure(error)](name));
    } finally {
      this.isOpening = false;
      document.body.removeAttribute("aria-busy");
    }
  }

  private openColleague(): void {
    if (this.session === null || this.hasColleague) return;
    this.colleague.open(this.session);
  }

  private save(): void {
    if (this.session !== null) void this.saving.save(this.session.document);
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === "showTaskpane") {
      this.pane.show();
      return;
    }
    if (this.session === null) return;
    const { words, manifest } = this.content;
    this.session.start();
    this.ribbon.setBusy(button.id, true);
    this.status.tell(words.working(button.label));
    try {
      await this.session.host.invokeCommand(button.id, button.action.functionName);
      this.status.tell(words.ready);
    } catch (error) {
      reportError(error);
      this.status.fail(words.failures.addinSilent(manifest.displayName));
    } finally {
      this.ribbon.setBusy(button.id, false);
    }
  }

  /** As in Excel on the web, shortcuts of the add-in work while the sheet has the focus, not while the pane has it. */
  private takeAddinShortcut(event: KeyboardEvent): void {
    if (this.session === null || !this.sheet.contains(document.activeElement)) return;
    const shortcut = this.content.shortcuts.find(({ keys }) => isPressed(keys, event));
    if (shortcut === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void this.runAction(this.session, shortcut);
  }

  /** Nothing tells when the action of a shortcut is done. */
  private async runAction(session: Session, { actionId }: Shortcut): Promise<void> {
    const { words, manifest } = this.content;
    session.start();
    try {
      await session.host.invokeAction(actionId);
    } catch (error) {
      reportError(error);
      this.status.fail(words.failures.addinSilent(manifest.displayName));
    }
  }

  private enterPane(): boolean {
    if (!this.pane.isOpen || this.session === null) return false;
    this.session.enterPane();
    return true;
  }

  /** The grid takes the keyboard by a hidden editor of its own. */
  private enterGrid(): boolean {
    return enterAt(this.sheet, "[contenteditable='true']");
  }

  private takeShortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    this.save();
  }
}
