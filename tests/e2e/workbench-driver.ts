import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { doubleClickMilliseconds } from "../../src/commands/commands";
import type { WorkbenchTestApi } from "../../workbench/page/test-api";

type Answers = { [Name in keyof WorkbenchTestApi]: ReturnType<WorkbenchTestApi[Name]> };

/** What a person sees and does on the workbench's page, found by role and name. */
export class WorkbenchDriver {
  /** The add-in's page. */
  readonly pane: FrameLocator;
  /** The add-in's page of a second person, where there is one. */
  readonly colleaguesPane: FrameLocator;
  /** When the command of each button has last completed. */
  private readonly completed = new Map<string, number>();

  constructor(
    readonly page: Page,
    /** What the page's scripts complained about so far. */
    readonly problems: readonly string[],
  ) {
    this.pane = page.frameLocator(".pane:not(.is-colleagues) iframe.pane-frame");
    this.colleaguesPane = page.frameLocator(".pane.is-colleagues iframe.pane-frame");
  }

  get ribbon(): Locator {
    return this.page.getByRole("toolbar").first();
  }

  get paneFrame(): Locator {
    return this.page.locator("aside.pane:not(.is-colleagues)");
  }

  get status(): Locator {
    return this.page.getByRole("contentinfo").getByRole("status");
  }

  get alert(): Locator {
    return this.page.getByRole("contentinfo").getByRole("alert");
  }

  async waitUntilOpen(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined && document.body.ariaBusy !== "true");
  }

  /**
   * Presses a button of the ribbon and waits until its command has completed. No person presses the same one twice within the time of a double
   * click and means two commands; where that is what a test is about, it clicks itself.
   */
  async press(name: string): Promise<void> {
    const button = this.ribbon.getByRole("button", { name, exact: true });
    const sinceLast = Date.now() - (this.completed.get(name) ?? -Infinity);
    if (sinceLast <= doubleClickMilliseconds) await this.page.waitForTimeout(doubleClickMilliseconds - sinceLast + 1);
    await button.click();
    await this.page.waitForFunction(
      (id) => document.getElementById(id)?.ariaBusy !== "true",
      await button.getAttribute("id").then((id) => id ?? ""),
    );
    this.completed.set(name, Date.now());
  }

  /** Clicks into the grid, so many pixels from its upper left corner; row and column headings are part of it. */
  async clickGrid(x: number, y: number): Promise<void> {
    await this.page.getByRole("main").click({ position: { x, y } });
  }

  /** The question before another workbook takes the place of one with unsaved changes. */
  get saveQuestion(): Locator {
    return this.page.getByRole("alertdialog");
  }

  /** Opens a file as someone who chooses it in the dialog, and who does not want to keep what is unsaved. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await this.page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    if (await this.saveQuestion.isVisible()) await this.saveQuestion.locator("[value=discard]").click();
    await this.page.waitForFunction(() => document.body.ariaBusy !== "true");
  }

  /** Saves as a person does and reads the downloaded file. */
  async save(buttonName: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const downloading = this.page.waitForEvent("download");
    await this.page.getByRole("banner").getByRole("button", { name: buttonName }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  ask<Name extends "activeCell" | "selection" | "sheetNames" | "takeMembers" | "traffic">(
    name: Name,
  ): Promise<Answers[Name]> {
    return this.page.evaluate((asked) => {
      if (window.workbench === undefined) throw new Error("No workbook is open.");
      return window.workbench[asked]() as never; // The name and its answer belong together; page.evaluate cannot say so.
    }, name);
  }

  readCell(sheetName: string, address: string): Promise<Answers["readCell"]> {
    return this.page.evaluate(
      ([sheet, cell]) => window.workbench?.readCell(sheet ?? "", cell ?? "") ?? null,
      [sheetName, address],
    );
  }

  /** Waits for something that the screen does not show. Throws after ten seconds. */
  async waitUntil(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 10_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${holds.toString()}`);
      await this.page.waitForTimeout(50);
    }
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
