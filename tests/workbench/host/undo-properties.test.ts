import fc from "fast-check";
import { emptyingPlatforms, undoEffect } from "../../../workbench/host/undo-facts";
import { undoLevels, UndoStack } from "../../../workbench/host/undo-stack";

type Change = "entry" | "empties" | "none" | "step";
type Happening =
  | { readonly kind: "step" | "undo" }
  | { readonly kind: "request"; readonly changes: readonly Change[] }
  | { readonly kind: "group"; readonly requests: readonly (readonly Change[])[] };

const excel = { platform: "web", sets: { ExcelApi: "1.20" } } as const;
const memberOf = { entry: "Range.merge", empties: "Worksheet.delete", none: "Range.select" } as const;
const changes = (...known: Change[]) => fc.array(fc.constantFrom(...known), { maxLength: 6 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant({ kind: "step" } as const),
  fc.constant({ kind: "undo" } as const),
  fc.record({ kind: fc.constant("request" as const), changes: changes("entry", "empties", "none", "step") }),
  fc.record({ kind: fc.constant("group" as const), requests: fc.array(changes("entry", "none"), { maxLength: 4 }) }),
);

/** What is on the stack, as texts: who made each entry, and the numbers of the grid's steps in it. */
class Naive {
  list: string[] = [];
  emptied = 0;
  private steps = 0;
  private isOpen = false;

  take(event: Happening): void {
    if (event.kind === "undo") this.list.pop();
    if (event.kind === "step") this.person();
    if (event.kind === "request") this.addin(event.changes);
    if (event.kind === "group") this.addin(event.requests.flat());
    this.list = this.list.slice(-undoLevels);
  }

  private person(): void {
    this.list.push(`person ${this.steps++}`);
    this.isOpen = false;
  }

  private addin(made: readonly Change[]): void {
    this.isOpen = false;
    for (const change of made) {
      if (change === "step") this.person();
      if (change === "entry" && !this.isOpen) this.list.push(`addin ${this.steps}`);
      if (change === "entry") this.list.push(`${this.list.pop() ?? ""},${this.steps++}`);
      if (change === "entry") this.isOpen = true;
      if (change !== "empties") continue;
      this.list = [];
      this.emptied += 1;
      this.isOpen = false;
    }
  }
}

/** Does the same to a stack; tells the numbers of the steps that each undo takes back. */
class Played {
  readonly stack = new UndoStack(excel);
  readonly takenBack: number[] = [];
  private steps = 0;

  take(event: Happening): void {
    if (event.kind === "undo") this.stack.undo();
    if (event.kind === "step") this.step("person");
    if (event.kind === "request") this.request(event.changes);
    if (event.kind !== "group") return;
    this.stack.beginGroup();
    for (const made of event.requests) this.request(made);
    this.stack.endGroup();
  }

  private step(by: "person" | "addin"): void {
    const number = this.steps++;
    this.stack.noteStep(by, () => this.takenBack.push(number));
  }

  private request(made: readonly Change[]): void {
    this.stack.beginRequest();
    for (const change of made) {
      if (change === "step") this.step("person");
      if (change === "entry") this.step("addin");
      if (change !== "step") this.stack.note(memberOf[change], false);
    }
  }
}

const numbersIn = (entry: string | undefined): number[] =>
  (entry?.startsWith("person") ? entry.slice(7) : (entry?.split(",").slice(1).join(",") ?? ""))
    .split(",")
    .filter((text) => text !== "")
    .map(Number);

test("the stack holds what a plain list would, whatever happens, and undoing takes back each entry's own steps, the last first", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (events) => {
      const naive = new Naive();
      const played = new Played();
      for (const event of events) {
        const last = naive.list.at(-1);
        const before = played.takenBack.length;
        naive.take(event);
        played.take(event);
        expect(played.stack.entries.map(({ by }) => by)).toEqual(naive.list.map((entry) => entry.split(" ")[0]));
        if (event.kind === "undo") expect(played.takenBack.slice(before)).toEqual(numbersIn(last).reverse());
      }
      expect(played.stack.emptied).toHaveLength(naive.emptied);
    }),
  );
});

test("it is never deeper than Excel's, and an undo takes one entry", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 150 }), (events) => {
      const { stack } = events.reduce((played, event) => (played.take(event), played), new Played());
      expect(stack.depth).toBeLessThanOrEqual(undoLevels);
      const { depth } = stack;
      expect(stack.undo() === null).toBe(depth === 0);
      expect(stack.depth).toBe(Math.max(0, depth - 1));
    }),
  );
});

test("what empties it is lost to the last entry, and the call that did it is named with the number of them", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
      const { stack } = events.reduce((played, event) => (played.take(event), played), new Played());
      const { depth } = stack;
      stack.note("Workbook.insertWorksheetsFromBase64", false);
      expect(stack.emptied.at(-1)).toEqual({ member: "Workbook.insertWorksheetsFromBase64", lost: depth });
      expect([stack.depth, stack.undo()]).toEqual([0, null]);
    }),
  );
});

test("reading a property never does anything; writing it empties or is an entry", () => {
  const members = ["Worksheet.name", "Range.values", "Style.wrapText", "NamedItem.comment", "Slicer.name"];
  for (const platform of ["web", "desktop"] as const) {
    for (const member of members) {
      const empties = emptyingPlatforms(member, true).includes(platform);
      expect(undoEffect(member, true, { ...excel, platform })).toBe(empties ? "empties" : "entry");
      expect(emptyingPlatforms(member, false)).toEqual([]);
    }
  }
  expect(emptyingPlatforms("Style.wrapText", true)).toEqual(["web"]);
  expect(emptyingPlatforms("Worksheet.name", true)).toEqual(["desktop"]);
});
