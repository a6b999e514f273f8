import { HostError } from "./host-error";
import { undoEffect } from "./undo-facts";
import type { UndoPlatform } from "./undo-facts";
import type { RequirementMatrix } from "./requirement-sets";

/** One press of Ctrl+Z. */
export interface UndoEntry {
  readonly by: "person" | "addin";
  /** The members that an add-in's entry is made of, "Range.values", in the order of the first use of each; none for a person's. */
  readonly members: readonly string[];
}

/** A call that emptied the stack. */
export interface Emptying {
  readonly member: string;
  /** How many entries the person lost. */
  readonly lost: number;
}

interface OpenEntry {
  readonly by: UndoEntry["by"];
  readonly members: Set<string>;
  /** What takes back the steps of the grid in it, in their order. */
  readonly steps: (() => void)[];
}

/** "Undo levels" of Excel specifications and limits (support.microsoft.com). */
export const undoLevels = 100;

/**
 * What Excel's undo holds for one person: their own steps in the grid and the add-in's changes; what others change is none of it. An add-in's
 * entry is what one request changed (a guess, docs/excel-checklist.md, step 7), or what an undo group changed. Redoing is not modelled.
 */
export class UndoStack {
  private list: OpenEntry[] = [];
  private readonly log: Emptying[] = [];
  /** The entry that the add-in's next change belongs to; null before the first one of a request. */
  private current: OpenEntry | null = null;
  private isGrouped = false;
  /** What the grid does to take a step back is no step. */
  private isTakingBack = false;

  constructor(private readonly excel: { readonly platform: UndoPlatform; readonly sets: RequirementMatrix }) {}

  /** Oldest first. */
  get entries(): readonly UndoEntry[] {
    return this.list.map(({ by, members }) => ({ by, members: [...members] }));
  }

  get depth(): number {
    return this.list.length;
  }

  /** Every call that emptied the stack, also where it was empty; oldest first. */
  get emptied(): readonly Emptying[] {
    return this.log;
  }

  /** A request begins: outside a group its changes are an entry of their own. */
  beginRequest(): void {
    if (!this.isGrouped) this.current = null;
  }

  /**
   * A batch with `mergeUndoGroup` begins. The library that is served does not tell the host of it (`@microsoft/office-js` 1.1.110 ignores the
   * option): whoever knows of it says so.
   */
  beginGroup(): void {
    this.isGrouped = true;
    this.current = null;
  }

  endGroup(): void {
    this.isGrouped = false;
    this.current = null;
  }

  /** Before a change by the add-in: in a group, what cannot be undone is refused. */
  allow(member: string, isWrittenTo: boolean): void {
    if (!this.isGrouped || undoEffect(member, isWrittenTo, this.excel) !== "empties") return;
    throw new HostError("UndoNotSupported", "Undo is not supported for this operation.", 400, member);
  }

  /** After a change by the add-in. */
  note(member: string, isWrittenTo: boolean): void {
    const effect = undoEffect(member, isWrittenTo, this.excel);
    if (effect === "empties") this.empty(member);
    if (effect === "entry") this.open().members.add(member);
  }

  /** A step of the grid, which the person or, where it belongs to a change of the add-in's, the host caused. */
  noteStep(by: UndoEntry["by"], takeBack: () => void): void {
    if (this.isTakingBack) return;
    if (by === "addin") this.stepOfAddin(takeBack);
    else this.push({ by, members: new Set(), steps: [takeBack] });
  }

  /**
   * Takes the last entry off the stack and what the grid did in it back: a person's step whole, of the add-in's the contents of cells and what
   * else the grid itself can take back, but no formats, conditional formats, tables, charts or page layout. Null where nothing is left.
   */
  undo(): UndoEntry | null {
    const last = this.list.at(-1);
    if (!last) return null;
    this.drop(last);
    this.isTakingBack = true;
    try {
      for (const takeBack of last.steps.reverse()) takeBack();
    } finally {
      this.isTakingBack = false;
    }
    return { by: last.by, members: [...last.members] };
  }

  /** The person undid in the grid, which has taken back what it could. */
  noteUndo(): void {
    const last = this.list.at(-1);
    if (last) this.drop(last);
  }

  private stepOfAddin(takeBack: () => void): void {
    // Below ExcelApi 1.20 the change that it belongs to empties the stack in a moment.
    const entry = this.current ?? (this.current = { by: "addin", members: new Set(), steps: [] });
    entry.steps.push(takeBack);
  }

  private open(): OpenEntry {
    const entry = this.current ?? (this.current = { by: "addin", members: new Set(), steps: [] });
    if (entry.members.size === 0) this.push(entry);
    return entry;
  }

  private push(entry: OpenEntry): void {
    this.list = [...this.list, entry].slice(-undoLevels);
    // What the add-in changes after the person's step is no longer before it.
    if (entry !== this.current) this.current = null;
  }

  private drop(entry: OpenEntry): void {
    this.list = this.list.slice(0, -1);
    if (entry === this.current) this.current = null;
  }

  private empty(member: string): void {
    this.log.push({ member, lost: this.list.length });
    this.list = [];
    this.current = null;
  }
}
