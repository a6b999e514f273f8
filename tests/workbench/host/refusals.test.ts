import { excelClasses } from "../../../scripts/office/declared-surface";
import type { SurfaceMember } from "../../../scripts/office/declared-surface";
import { isLaterSet, readSource } from "../../../scripts/office/find-members";
import { introducedIn } from "../../../workbench/host/api-sets";
import { openForTest } from "../../support/office-client";
import { membersBeyond, membersInTable } from "../../support/member-table";
import { drawnFile } from "../../support/drawn-file";
import { fillWorkbook, openers } from "../../support/office-objects";

jest.setTimeout(300_000);

const classes = excelClasses(readSource());
const listed = new Set([
  ...membersInTable().map(({ className, member }) => `${className}.${member}`.replace("Excel.", "")),
  ...membersBeyond().map(({ name }) => name),
]);

/** Something to give for a parameter; what the host lacks is refused whatever is given. */
function sampleOf(type: string, context: Excel.RequestContext): unknown {
  if (/\bRange\b/.test(type)) return context.workbook.worksheets.getItem("Hoja1").getRange("A1");
  if (/\bnumber\b/.test(type)) return 1;
  if (/\bboolean\b/.test(type)) return true;
  if (/\bstring\b/.test(type)) return "A1";
  return type.endsWith("[]") ? [] : {};
}

type Indexed = Readonly<Record<string, unknown>>; // an Office object by the names of its members

function isFunction(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === "function";
}

function ask(object: Indexed, { name, kind, parameters }: SurfaceMember, context: Excel.RequestContext): void {
  const samples = parameters.map((type) => sampleOf(type, context));
  if (kind === "method") {
    const method = object[name];
    if (isFunction(method)) method.apply(object, samples);
  } else if (/^on[A-Z]/.test(name)) {
    (object[name] as OfficeExtension.EventHandlers<unknown>).add(() => Promise.resolve());
  } else {
    (object as Indexed & { load(names: string): void }).load(name);
  }
}

/** "answered", the error's code, or "unknown" where this copy of the library does not have the member. */
async function outcomeOf(className: string, member: SurfaceMember): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const object = openers[className]?.(context) as unknown as Indexed;
      if (!(member.name in object)) return "unknown";
      ask(object, member, context);
      await context.sync();
      return "answered";
    });
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

/** `CannotRegisterEvent` is the library's own, for events that it takes from a frame's document. */
const refusals = ["ApiNotFound", "NotImplemented", "CannotRegisterEvent", "unknown"];

test.each(Object.keys(openers))(
  "of %s, every declared member is refused aloud that docs/workbench.md does not list",
  async (className) => {
    await openForTest({ file: await drawnFile(), requirementSets: { ExcelApi: "1.99" } });
    await fillWorkbook();
    const unlisted = (classes.get(className) ?? []).filter(({ name }) => !listed.has(`${className}.${name}`));
    const wrong: string[] = [];
    for (const member of unlisted) {
      const outcome = await outcomeOf(className, member);
      if (!refusals.includes(outcome)) wrong.push(`${className}.${member.name}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  },
);

test("of every class there are members that the declarations and the host know", () => {
  expect(Object.keys(openers).filter((name) => !classes.has(name))).toEqual([]);
  const declared = new Set(
    [...classes].flatMap(([name, members]) => members.map((member) => `${name}.${member.name}`)),
  );
  expect(membersBeyond().filter(({ name }) => !declared.has(name))).toEqual([]);
});

test("an older Excel lacks every member of a later set, as the declarations have it", () => {
  const early: string[] = [];
  for (const [className, members] of classes) {
    // A class that came with a set is reached only through members of that set.
    const sets = members.map(({ set }) => set).filter((set) => set.startsWith("ExcelApi "));
    const [first = ""] = sets.sort((one, other) => (isLaterSet(one, other) ? 1 : -1));
    for (const { name, set } of members) {
      const member = `${className}.${name}`;
      const isHeld = `ExcelApi ${introducedIn(member)}` === set || set === first;
      if (listed.has(member) && set.startsWith("ExcelApi ") && !isHeld && !/^on[A-Z]/.test(name))
        early.push(`${member} ${set}, here ${introducedIn(member)}`);
    }
  }
  expect(early).toEqual([]);
});
