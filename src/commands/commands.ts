import type { Session } from "../taskpane/state/session";

/** The ribbon's commands, by the names under which the manifest calls them. */
const commands = {
  review: (session) => session.review(),
  highlight: (session) => session.highlight(),
  clearMarks: (session) => session.clearMarks(),
  writeSummary: (session) => session.writeSummary(),
} satisfies Record<string, (session: Session) => Promise<void>>;

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
export function registerCommands(session: Session, { associate, showPane }: CommandHost): void {
  for (const [name, command] of Object.entries(commands)) {
    associate(name, async (event) => {
      // Excel refuses this in read-only files and ignores it for add-ins of the marketplace; the command is of use all the same.
      showPane().catch(() => undefined);
      try {
        await command(session);
      } finally {
        event.completed();
      }
    });
  }
}
