import type { ChangeOrigin, DocumentChange, Rect, WorkbookDocument } from "../document/workbook-document";
import { rectName } from "./a1";

/** The numbers by which office.js knows its events (the `eventType` of each registration in excel-web-16.00). */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
} as const;

type EventNumberValue = (typeof EventNumber)[keyof typeof EventNumber];

/** The target of an event registered with the collection of sheets (`Constants.eventWorkbookId`). */
export const workbookTarget = "Workbook";

/** One event on its way to the add-in. */
export interface HostEvent {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Turns changes of the workbook into the events that the add-in registered for, and holds them until they are fetched. */
export class EventHub {
  /** `runtime.enableEvents`: silences this add-in only. */
  isEnabled = true;
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private sheetNames: ReadonlyMap<string, string>;
  private activeId: string;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly hasTriggerSource: boolean,
  ) {
    this.sheetNames = namesOf(document);
    this.activeId = document.activeSheet().id;
    this.unsubscribe = document.subscribe((change) => this.take(change));
  }

  register(event: EventNumberValue, target: string): void {
    const key = `${event} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(event: EventNumberValue, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A sheet has been protected, or its protection taken away. */
  tellProtection(worksheetId: string, isProtected: boolean, origin: ChangeOrigin): void {
    this.emit(EventNumber.protectionChanged, worksheetId, { worksheetId, isProtected, source: sourceOf(origin) });
  }

  /** Forgets what was registered: the add-in's page is gone. */
  reset(): void {
    this.registrations.clear();
    this.isEnabled = true;
  }

  dispose(): void {
    this.unsubscribe();
    this.listeners.clear();
  }

  private emit(event: EventNumberValue, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const targetId of [sheetId, workbookTarget]) {
      if (!this.registrations.has(`${event} ${targetId}`)) continue;
      for (const listener of this.listeners) listener({ messageType: event, targetId, message });
    }
  }

  private take(change: DocumentChange): void {
    switch (change.kind) {
      case "cells":
        return this.emit(
          EventNumber.changed,
          change.sheetId,
          this.changeMessage(change.sheetId, change.rect, change.origin),
        );
      case "selection":
        return this.emit(EventNumber.selectionChanged, change.sheetId, {
          worksheetId: change.sheetId,
          address: change.ranges.map(rectName).join(","),
        });
      case "activation":
        return this.takeActivation(change.sheetId);
      case "sheets":
        return this.takeSheets(change.origin);
      case "step":
      case "undo":
        return undefined;
      case "rows":
        return this.emit(EventNumber.rowHiddenChanged, change.sheetId, {
          worksheetId: change.sheetId,
          address: `${change.row + 1}:${change.row + change.rowCount}`,
          changeType: change.isHidden ? "Hidden" : "Unhidden",
          source: sourceOf(change.origin),
        });
    }
  }

  private changeMessage(sheetId: string, rect: Rect, origin: ChangeOrigin): Record<string, unknown> {
    return {
      type: "WorksheetChanged",
      worksheetId: sheetId,
      address: rectName(rect),
      changeType: "RangeEdited",
      source: sourceOf(origin),
      referenceId: `${sheetId}|${rectName(rect)}`,
      shiftDirection: "None",
      ...(this.hasTriggerSource ? { triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown" } : {}),
    };
  }

  private takeActivation(sheetId: string): void {
    // A sheet that is being removed may still be named as the active one.
    if (sheetId === this.activeId || !this.document.sheet(sheetId)) return;
    this.emit(EventNumber.deactivated, this.activeId, { worksheetId: this.activeId });
    this.activeId = sheetId;
    this.emit(EventNumber.activated, sheetId, { worksheetId: sheetId });
  }

  private takeSheets(origin: ChangeOrigin): void {
    const before = this.sheetNames;
    const after = namesOf(this.document);
    this.sheetNames = after;
    const source = sourceOf(origin);
    for (const worksheetId of after.keys()) {
      if (!before.has(worksheetId)) this.emit(EventNumber.added, worksheetId, { worksheetId, source });
    }
    for (const [worksheetId, nameBefore] of before) {
      const nameAfter = after.get(worksheetId);
      if (nameAfter === undefined) this.emit(EventNumber.deleted, worksheetId, { worksheetId, source });
      else if (nameAfter !== nameBefore)
        this.emit(EventNumber.nameChanged, worksheetId, { worksheetId, nameBefore, nameAfter, source });
    }
  }
}

const namesOf = (document: WorkbookDocument): ReadonlyMap<string, string> =>
  new Map(document.sheets().map(({ id, name }) => [id, name]));

function sourceOf(origin: ChangeOrigin): "Local" | "Remote" {
  return origin === "remote" ? "Remote" : "Local";
}
