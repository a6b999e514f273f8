import { join } from "node:path";
import { build } from "esbuild";
import type { Frame } from "playwright-core";
import { projectFolder } from "../../scripts/paths";
import { drawnFile } from "../support/drawn-file";
import { isAsked, type AskedMember } from "../support/member-calls";
import { travelling } from "../support/travelling-members";
import type {} from "../support/members-in-page";
import type { Bench } from "./bench";
import { startOtherBench } from "./other-addin";
import type { WorkbenchDriver } from "./workbench-driver";

let bench: Bench;
let driver: WorkbenchDriver;
let script = "";

beforeAll(async () => {
  const entry = join(projectFolder, "tests", "support", "members-in-page.ts");
  const bundled = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false, logLevel: "error" });
  script = bundled.outputFiles[0]?.text ?? "";
  bench = await startOtherBench();
  driver = await bench.open("?lang=en&api=1.17");
}, 400_000);

afterAll(async () => {
  await bench.close();
});

const name = ({ className, member }: AskedMember) => `${className}.${member}`;

/** What can only be asked for in a workbook that nothing else has changed: it puts in or takes away what others ask about. */
function roundOf(one: AskedMember): number {
  if (name(one) === "Worksheet.delete") return 3;
  // It takes the conditional formats with it.
  if (name(one) === "Range.clear") return 1;
  if (/^(?:delete|clear|convertToRange)$/.test(one.member)) return 2;
  return /^(?:add|merge|insertWorksheetsFromBase64)$/.test(one.member) ? 1 : 0;
}

/** A fresh workbook with one thing of each kind, and the add-in's page upon it. */
async function openFilled(bytes: Uint8Array): Promise<Frame> {
  await driver.openFile("prueba.xlsx", bytes);
  await driver.press("Show");
  await driver.pane.getByText(/^Excel /).waitFor();
  const frame = driver.page.frame({ url: /pane\.html/ });
  if (frame === null) throw new Error("The add-in has no page.");
  await frame.evaluate(script);
  await frame.evaluate(() => window.membersInPage?.fillWorkbook());
  return frame;
}

async function askIn(frame: Frame, one: AskedMember, file: string): Promise<string> {
  await driver.ask("takeMembers");
  return frame.evaluate(
    ([asked, given]) =>
      window.membersInPage?.askFor(asked, given).then(
        () => "",
        (error: unknown) => String(error),
      ) ?? "The script is not there.",
    [one, file] as const,
  );
}

test("in Chromium too, with the genuine office.js, the host answers every member that the table lists", async () => {
  const bytes = await drawnFile();
  const file = Buffer.from(bytes).toString("base64");
  const failed: string[] = [];
  const answered = new Set<string>();
  for (const round of [0, 1, 2, 3]) {
    const frame = await openFilled(bytes);
    for (const one of travelling.filter((each) => roundOf(each) === round)) {
      const failure = await askIn(frame, one, file);
      if (failure !== "") failed.push(`${name(one)}: ${failure}`);
      else if (isAsked(new Set(await driver.ask("takeMembers")), one)) answered.add(name(one));
    }
  }
  expect(failed).toEqual([]);
  expect(travelling.map(name).filter((each) => !answered.has(each))).toEqual([]);
  expect(driver.problems).toEqual([]);
}, 600_000);
