import { drawnFile } from "../../support/drawn-file";
import { askFor, calls, isAsked } from "../../support/member-calls";
import { openForTest } from "../../support/office-client";
import { fillWorkbook, openers } from "../../support/office-objects";
import { travelling } from "../../support/travelling-members";

let file = "";

beforeAll(async () => {
  file = Buffer.from(await drawnFile()).toString("base64");
});

test("there are members of more than forty classes that the host is asked for", () => {
  expect(new Set(travelling.map(({ className }) => className)).size).toBeGreaterThan(40);
  const methods = Object.keys(calls).filter(
    (name) => !travelling.some(({ className, member }) => `${className}.${member}` === name),
  );
  expect(methods).toEqual([]);
});

test.each(Object.keys(openers).filter((name) => travelling.some(({ className }) => className === name)))(
  "the host answers every member of %s that the table lists",
  async (className) => {
    const { traffic } = await openForTest({ file: await drawnFile(), requirementSets: { ExcelApi: "1.17" } });
    await fillWorkbook();
    const own = travelling.filter((one) => one.className === className);
    // What takes the object away comes last.
    const isLast = ({ member }: { member: string }) => /^(delete|convertToRange|clear)$/.test(member);
    for (const one of [...own.filter((each) => !isLast(each)), ...own.filter(isLast)]) {
      traffic.reset();
      await askFor(one, file);
      expect([one.member, isAsked(traffic.members, one)]).toEqual([one.member, true]);
    }
  },
);
