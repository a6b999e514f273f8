/** What the ribbon's buttons do, by the names under which the manifest calls them. */
export interface RibbonActions {
  readonly review: () => Promise<void>;
  readonly highlight: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly writeSummary: () => Promise<void>;
}

export const commandNames = [
  "review",
  "highlight",
  "clearMarks",
  "writeSummary",
] as const satisfies readonly (keyof RibbonActions)[];

type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;

/** What the commands need of Office. */
export interface CommandHost {
  readonly associate: (name: string, handler: (event: CommandEvent) => Promise<void>) => void;
  /** Brings the pane to sight; may be refused. */
  readonly showPane: () => Promise<void>;
}

/**
 * Makes the ribbon's buttons do what the pane's buttons do. A command shows the pane, where its outcome is told, and always
 * completes: Excel would hold back every later press otherwise.
 */
export function registerCommands(actions: RibbonActions, { associate, showPane }: CommandHost): void {
  for (const name of commandNames) {
    associate(name, async (event) => {
      try {
        // Excel refuses this in read-only files and ignores it for add-ins of the marketplace; the command is of use all the same.
        showPane().catch(() => undefined);
        await actions[name]();
      } finally {
        event.completed();
      }
    });
  }
}
