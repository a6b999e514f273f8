import { HostError, hostErrorFrom, type HostErrorCode } from "./host-error";
import { beginWaiting, type Wait } from "./waiting";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
type Delays = Readonly<Partial<Record<HostErrorCode, readonly number[]>>>;

/** How long to wait before each further try; a person who edits a cell takes longer than an Excel that is busy. */
const editDelays: Delays = { "edit-mode": [500, 1000, 2000, 4000] };
const retryDelays: Delays = { busy: [500, 1000, 2000], ...editDelays };
/** Where the person is told to leave the cell, the work goes on soon after. */
const seenDelays: readonly number[] = [500, ...Array<number>(15).fill(1000)];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function attempt<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw hostErrorFrom(error);
  }
}

/**
 * Tries again while Excel is busy, or refuses since a cell is being edited, of which people are told. A request that Excel holds back by
 * itself until then (`delayForCellEdit`) looks like any slow answer from here, so that nobody can be told of it.
 * @param mayRepeat whether the batch comes to the same end when it is run again now
 */
async function patiently<T>(run: () => Promise<T>, delays = retryDelays, mayRepeat = () => true): Promise<T> {
  let wait: Wait | null = null;
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof HostError) || !mayRepeat()) throw error;
        const isEditing = error.code === "edit-mode" && delays["edit-mode"] !== undefined;
        if (isEditing) wait ??= beginWaiting();
        const delay = (isEditing && wait?.isSeen ? seenDelays : delays[error.code])?.[tries];
        if (delay === undefined) throw error;
        await pause(delay);
      }
    }
  } finally {
    wait?.end();
  }
}

/**
 * Runs a batch that only reads. While a cell is being edited it waits where the host can, and else tries again for a while, as it does while
 * Excel is busy.
 * @throws HostError
 */
export const readExcel = <T>(batch: Batch<T>): Promise<T> =>
  patiently(() => attempt({ delayForCellEdit: true }, batch));

let writesUnderWay = 0;

/** Whether a batch of ours is writing: below ExcelApi 1.14 the only way to know our own changes again. */
export const isWriting = () => writesUnderWay > 0;

/** Does work that counts as ours; what the person does while it waits for its next try does not. */
async function writing<T>(work: () => Promise<T>): Promise<T> {
  writesUnderWay += 1;
  try {
    return await work();
  } finally {
    writesUnderWay -= 1;
  }
}

const writeOnce = <T>(batch: Batch<T>): Promise<T> =>
  writing(async () => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20"))
      return attempt({ delayForCellEdit: true }, batch);
    try {
      return await attempt({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "undo-not-supported") throw error;
      return attempt({ delayForCellEdit: true }, batch);
    }
  });

/** The same batch, which tells of every request that was carried out. */
function noting<T>(batch: Batch<T>, onDone: () => void): Batch<T> {
  return (context) => {
    const sync = context.sync.bind(context);
    context.sync = async <P>(passed?: P) => {
      const result = await sync(passed);
      onDone();
      return result;
    };
    return batch(context);
  };
}

/**
 * Until when a batch waits for a cell that is being edited: "first" for its first request, "any" for each, since it comes to the same end when
 * it is run again half-way, "none" where nobody waits for it.
 */
export type EditWait = "first" | "any" | "none";

/**
 * Runs a batch that writes, as one undo step where Excel can (ExcelApi 1.20). The batch must come to the same end when it is run twice,
 * because it is run again without the undo group where a call in it cannot be undone. While a cell is being edited Excel refuses a request
 * before it does anything of it, so that the first one is tried again for a while.
 * @throws HostError
 */
export function writeExcel<T>(batch: Batch<T>, waits: EditWait = "first"): Promise<T> {
  if (waits === "none") return writeOnce(batch);
  let isUntouched = true;
  const noted = noting(batch, () => {
    isUntouched = false;
  });
  return patiently(
    () => writeOnce(noted),
    editDelays,
    () => isUntouched || waits === "any",
  );
}

/**
 * As `writeExcel`, and tries again while Excel is busy or a cell is being edited: for a batch that reads what is there before it writes, and so carries on where it
 * stopped.
 * @throws HostError
 */
export const writeExcelAgain = <T>(batch: Batch<T>): Promise<T> => patiently(() => writeOnce(batch));

/**
 * Runs a batch with calls that cannot be undone. It waits while a cell is being edited, which Excel refuses before it does anything; nothing
 * else is tried again, since the batch may have been carried out.
 * @throws HostError
 */
export const writeForGood = <T>(batch: Batch<T>): Promise<T> =>
  patiently(() => writing(() => attempt({ delayForCellEdit: true }, batch)), editDelays);
