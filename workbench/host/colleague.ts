import type { NameList } from "../document/defined-names";
import type { InsertableSheets } from "../document/insert-sheets";
import type { Loss } from "../document/losses";
import type {
  ChangeOrigin,
  DocumentChange,
  Rect,
  SheetDocument,
  WorkbookDocument,
} from "../document/workbook-document";

const firstCell: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/**
 * A workbook as a second person has it open: the same sheets and cells, and a view of their own. What either person changes, or their add-in,
 * is a remote change to the other (`source` of an event's arguments; Coauthoring in Excel add-ins, Microsoft Learn). What the second person
 * activates and selects is not seen in the grid, which is the first person's.
 */
export class ColleaguesWorkbook implements WorkbookDocument {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly settings: Map<string, unknown>;
  readonly names: NameList;
  private activeId: string;
  private readonly selections = new Map<string, readonly Rect[]>();
  private readonly listeners = new Set<(change: DocumentChange) => void>();
  private readonly unsubscribe: () => void;
  /** Set while this person or their add-in makes a change; everything else comes from others. */
  private own: ChangeOrigin | null = null;

  constructor(private readonly document: WorkbookDocument) {
    ({ name: this.name, dateSystem: this.dateSystem, settings: this.settings, names: this.names } = document);
    this.activeId = document.activeSheet().id;
    this.unsubscribe = document.subscribe((change) => this.follow(change));
  }

  get isStructureProtected(): boolean {
    return this.document.isStructureProtected;
  }

  sheets(): readonly SheetDocument[] {
    return this.document.sheets();
  }

  sheet(id: string): SheetDocument | null {
    return this.document.sheet(id);
  }

  addSheet(name: string): SheetDocument {
    return this.document.addSheet(name);
  }

  copySheet(id: string, index: number): SheetDocument {
    return this.document.copySheet(id, index);
  }

  removeSheet(id: string): void {
    this.document.removeSheet(id);
  }

  openSheets(bytes: Uint8Array): Promise<InsertableSheets> {
    return this.document.openSheets(bytes);
  }

  activeSheet(): SheetDocument {
    return this.document.sheet(this.activeId) ?? this.document.activeSheet();
  }

  activate(sheetId: string): void {
    if (sheetId === this.activeId) return;
    this.activeId = sheetId;
    this.raise({ kind: "activation", sheetId, origin: this.own ?? "person" });
  }

  selection(): readonly Rect[] {
    return this.selections.get(this.activeSheet().id) ?? [firstCell];
  }

  select(sheetId: string, ranges: readonly Rect[]): void {
    this.activate(sheetId);
    if (JSON.stringify(this.selection()) === JSON.stringify(ranges)) return;
    this.selections.set(sheetId, ranges);
    this.raise({ kind: "selection", sheetId, ranges, origin: this.own ?? "person" });
  }

  as<T>(origin: ChangeOrigin, change: () => T): T {
    const before = this.own;
    this.own = origin === "remote" ? null : origin;
    try {
      return this.document.as("remote", change);
    } finally {
      this.own = before;
    }
  }

  settled(timeoutMs?: number): Promise<void> {
    return this.document.settled(timeoutMs);
  }

  subscribe(listener: (change: DocumentChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  losses(): readonly Loss[] {
    return this.document.losses();
  }

  save(): Uint8Array {
    return this.document.save();
  }

  /** The second person closes the workbook; it stays open for the first. */
  dispose(): void {
    this.unsubscribe();
    this.listeners.clear();
  }

  private raise(change: DocumentChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private follow(change: DocumentChange): void {
    // Where the first person is, what they selected, and that they undo, is no event for anybody else.
    if (change.kind === "selection" || change.kind === "activation" || change.kind === "undo") return;
    this.raise({ ...change, origin: this.own ?? "remote" });
    if (this.document.sheet(this.activeId)) return;
    this.activate(this.document.activeSheet().id);
  }
}
