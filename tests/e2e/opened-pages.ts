import { startBench } from "./bench";
import type { Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

/** A workbench for the tests of a file, and pages of it that are closed whatever comes; what their scripts complain about fails the test. */
export function openedPages() {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(async () => {
    await bench.close();
  });
  return {
    openRaw: (query: string) => bench.openRaw(query),
    withPage: async (query: string, use: (driver: WorkbenchDriver) => Promise<void>): Promise<void> => {
      const driver = await bench.open(query);
      try {
        await use(driver);
        expect(driver.problems).toEqual([]);
      } finally {
        await driver.close();
      }
    },
  };
}
