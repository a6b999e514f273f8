import { HostError, hostErrorFrom, type HostErrorCode } from "./host-error";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** How long to wait before each further try; a person who edits a cell takes longer than an Excel that is busy. */
const retryDelays: Readonly<Partial<Record<HostErrorCode, readonly number[]>>> = {
  busy: [500, 1000, 2000],
  "edit-mode": [500, 1000, 2000, 4000],
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function attempt<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw hostErrorFrom(error);
  }
}

/** Tries again while Excel is busy or a cell is being edited. The batch must come to the same end when it is run twice. */
async function patiently<T>(run: () => Promise<T>, delays = retryDelays): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      const delay = error instanceof HostError ? delays[error.code]?.[tries] : undefined;
      if (delay === undefined) throw error;
      await pause(delay);
    }
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

/**
 * Runs a batch that writes, as one undo step where Excel can (ExcelApi 1.20). The batch must come to the same end when it is run twice,
 * because it is run again without the undo group where a call in it cannot be undone.
 * @throws HostError
 */
export async function writeExcel<T>(batch: Batch<T>): Promise<T> {
  writesUnderWay += 1;
  try {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20"))
      return await attempt({ delayForCellEdit: true }, batch);
    try {
      return await attempt({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "undo-not-supported") throw error;
      return await attempt({ delayForCellEdit: true }, batch);
    }
  } finally {
    writesUnderWay -= 1;
  }
}

/**
 * As `writeExcel`, and tries again while Excel is busy or a cell is being edited: for a batch that reads what is there before it writes, and so carries on where it
 * stopped.
 * @throws HostError
 */
export const writeExcelAgain = <T>(batch: Batch<T>): Promise<T> => patiently(() => writeExcel(batch));

/**
 * Runs a batch with calls that cannot be undone. It waits while a cell is being edited, which Excel refuses before it does anything; nothing
 * else is tried again, since the batch may have been carried out.
 * @throws HostError
 */
export async function writeForGood<T>(batch: Batch<T>): Promise<T> {
  writesUnderWay += 1;
  try {
    const { "edit-mode": delays = [] } = retryDelays;
    return await patiently(() => attempt({ delayForCellEdit: true }, batch), { "edit-mode": delays });
  } finally {
    writesUnderWay -= 1;
  }
}
