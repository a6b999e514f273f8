import { readExcel, writeExcelAgain } from "./run-excel";

/** While somebody writes, a key of the workbook's settings that begins so says it; what follows tells one pane from another. */
const prefix = "revisor-asm.writing.";
const ownKey = prefix + crypto.randomUUID();

/** For how long a sign that does not change is believed: the pane that left it may have been closed in the middle. */
const patienceMilliseconds = 30_000;
/** A sign as old as this is left from another day, as far as two clocks agree. */
const oldMilliseconds = 300_000;
const longestPause = 400;

let isShared = false;

/** Asks whether others have the workbook open too; told with the next request, to be kept with `rememberSharing`. */
export const requestSharing = ({ workbook }: Excel.RequestContext): OfficeExtension.ClientResult<boolean> =>
  workbook.getIsActiveCollabSession();

/** Keeps whether others have the workbook open too. Excel knows of a change with some delay. */
export const rememberSharing = (isActive: boolean): void => {
  isShared = isActive;
};

interface Sign {
  readonly key: string;
  readonly value: unknown;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, longestPause * (0.5 + Math.random() / 2)));

function signsOf({ items }: Excel.SettingCollection): readonly Sign[] {
  return items
    .filter(({ key }) => key.startsWith(prefix) && key !== ownKey)
    .map(({ key, value }): Sign => ({ key, value: value as unknown })); // The library types every setting's value as any.
}

function isOld({ value }: Sign): boolean {
  const at = typeof value === "object" && value !== null && "at" in value ? Date.parse(String(value.at)) : NaN;
  return !(Math.abs(Date.now() - at) < oldMilliseconds);
}

const isRecent = (sign: Sign): boolean => !isOld(sign);

/** Puts up our sign and tells whose were there just before: what one request does is not interrupted by another's. */
function announce(): Promise<readonly Sign[]> {
  return writeExcelAgain(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key, items/value");
    settings.add(ownKey, { at: new Date().toISOString() });
    await context.sync();
    return signsOf(settings).filter(isRecent);
  });
}

function readSigns(): Promise<readonly Sign[]> {
  return readExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key, items/value");
    await context.sync();
    return signsOf(settings).filter(isRecent);
  });
}

async function removeSigns(signs: readonly Sign[]): Promise<void> {
  await writeExcelAgain(async (context) => {
    const settings = signs.map(({ key }) => context.workbook.settings.getItemOrNullObject(key));
    for (const setting of settings) setting.load("key");
    await context.sync();
    for (const setting of settings) if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}

/** Takes our sign away. One that stays because that failed is believed by others for a while, and then no more. */
async function leave(): Promise<void> {
  try {
    await writeExcelAgain(async (context) => {
      context.workbook.settings.getItem(ownKey).delete();
      await context.sync();
    });
  } catch {
    // Whoever waits for us finds out.
  }
}

/** Waits until the others have taken their signs away. Those that stay as they are for too long are taken away here. */
async function untilOthersAreDone(): Promise<void> {
  let seen = "";
  let since = performance.now();
  for (;;) {
    await pause();
    const signs = await readSigns();
    if (signs.length === 0) return;
    const now = JSON.stringify(signs);
    if (now !== seen) {
      seen = now;
      since = performance.now();
    } else if (performance.now() - since > patienceMilliseconds) {
      await removeSigns(signs);
      return;
    }
  }
}

async function takeTurn(): Promise<void> {
  while ((await announce()).length > 0) {
    await leave();
    await untilOthersAreDone();
  }
}

/**
 * Does work that reads and then writes by what it read, such as marks and whole sheets, so that a co-author's pane does not do the like at the
 * same time: one after another. As long as nobody else has the workbook open, the work is done without asking.
 * @throws HostError, also where the sign could not be put up; nothing is done then
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!isShared) return work();
  await takeTurn();
  try {
    return await work();
  } finally {
    await leave();
  }
}
