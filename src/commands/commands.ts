/** What the ribbon's buttons and the keyboard shortcuts do, by the names under which the manifest calls them. */
export interface RibbonActions {
  readonly review: () => Promise<void>;
  readonly highlight: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly writeSummary: () => Promise<void>;
  readonly nextIssue: () => Promise<void>;
  readonly previousIssue: () => Promise<void>;
}

/** The functions of the ribbon's buttons. */
export const commandNames = [
  "review",
  "highlight",
  "clearMarks",
  "writeSummary",
] as const satisfies readonly (keyof RibbonActions)[];

/** What walks through the observations: shortcuts only. */
const walkNames = ["nextIssue", "previousIssue"] as const satisfies readonly (keyof RibbonActions)[];

/** The actions of the keyboard shortcuts (assets/shortcuts.json). */
export const shortcutNames = [...commandNames, ...walkNames, "showPane"] as const;

/**
 * What a command is called with. office.js hands an event to the function of a button, and to that of a shortcut what the host sends, which may
 * be nothing (`Office.actionProxy` in excel-web-16.00; Microsoft's samples of shortcuts take no event).
 */
type CommandEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | null | undefined;

/** What the commands need of Office and of the pane. */
export interface CommandHost {
  readonly associate: (name: string, handler: (event: CommandEvent) => Promise<void>) => void;
  /** Brings the pane to sight; may be refused. */
  readonly showPane: () => Promise<void>;
  /** Whether the pane is known to be in sight: showing it again could take the focus from the sheet. */
  readonly isPaneShown: () => boolean;
  /** Puts the page to the front on which the outcome of a command is told. */
  readonly showOutcome: () => void;
  /** Resolves when what the workbook keeps for the team has been read, or could not be; never rejects. */
  readonly ready: () => Promise<void>;
  /** Milliseconds from whatever moment. */
  readonly now: () => number;
}

/** The longest time between the two presses of a double click (the usual one of Windows). */
export const doubleClickMilliseconds = 500;

/**
 * Makes the ribbon's buttons and the shortcuts do what the pane's buttons do. A command shows the pane, where its outcome is told, waits for the
 * settings of the workbook, and always completes, once: Excel would hold back every later press otherwise. The second press of a double click
 * does nothing of its own, also where the first is done already.
 */
export function registerCommands(actions: RibbonActions, host: CommandHost): void {
  const { associate, showPane, isPaneShown, showOutcome, ready, now } = host;
  let last: { readonly name: string; readonly at: number; readonly done: Promise<void> } | null = null;
  // Excel refuses this in read-only files and ignores it for add-ins of the marketplace; the command is of use all the same.
  const show = () => void showPane().catch(() => undefined);
  const register = (name: string, run: () => Promise<void> | void) =>
    associate(name, async (event) => {
      try {
        await run();
      } finally {
        event?.completed?.();
      }
    });

  const begin = async (name: (typeof commandNames)[number]) => {
    showOutcome();
    show();
    await ready();
    await actions[name]();
  };

  for (const name of commandNames) {
    register(name, () => {
      if (last?.name === name && now() - last.at < doubleClickMilliseconds) return last.done;
      last = { name, at: now(), done: begin(name) };
      return last.done;
    });
  }
  for (const name of walkNames) {
    register(name, async () => {
      showOutcome();
      if (!isPaneShown()) show();
      await ready();
      await actions[name]();
    });
  }
  register("showPane", show);
}
