import type { Locator } from "playwright-core";
import { catalogueFor, type Language } from "../../src/messages/describe";
import { paneEnUS } from "../../src/messages/pane-en-US";
import { paneEsMX } from "../../src/messages/pane-es-MX";
import { gatherWords } from "../../src/messages/pane-gather";
import type { WorkbenchDriver } from "./workbench-driver";

const wordsOf = { "es-MX": paneEsMX, "en-US": paneEnUS } as const satisfies Record<Language, unknown>;

/** The workbook of the tour: dates that were pasted as texts, so that there is something to correct. */
export const tourQuery = (language: Language, width: number): string =>
  `?lang=${language.slice(0, 2)}&pane=${width}&file=imss-e006-2015-pegado.xlsx`;

type Visit = (screen: string) => Promise<void>;

/**
 * Walks through every screen of the pane, and stops at each.
 * @param driver with the workbook of the tour open, the pane at its start
 * @param visit told the name of the screen that is in sight
 */
export async function tourPane(driver: WorkbenchDriver, language: Language, visit: Visit): Promise<void> {
  const guide = guideFor(driver, language, visit);
  await tourStart(guide);
  await tourResults(guide);
  await tourOneObservation(guide);
  await tourPages(guide);
  await tourActions(guide);
}

function guideFor({ page, pane }: WorkbenchDriver, language: Language, visit: Visit) {
  const words = wordsOf[language];
  const { rules } = catalogueFor(language);
  const button = (name: string | RegExp): Locator =>
    pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  return {
    page,
    pane,
    words,
    gather: gatherWords[language],
    rules,
    button,
    click: (name: string | RegExp) => button(name).last().click(),
    /** Waits for what the screen is known by, and for what moves to come to rest. */
    stop: async (screen: string, known: Locator) => {
      await known.first().waitFor();
      await page.waitForTimeout(400);
      await visit(screen);
    },
    openPage: async (name: string) => {
      await button(words.pages.menu).click();
      await pane.getByRole("menuitem", { name, exact: true }).click();
      await pane.getByRole("heading", { level: 1, name: name.replace("…", "") }).waitFor();
    },
    back: () => button(words.pages.back).click(),
    /** What opened over the pane goes. */
    escape: () => page.keyboard.press("Escape"),
  };
}

type Guide = ReturnType<typeof guideFor>;

async function tourStart({ pane, words, button, click, stop, escape }: Guide): Promise<void> {
  const { asOf, scope, sheets } = words;
  await stop("start", button(sheets.start.review));
  await click(asOf.presets);
  await stop("presets", pane.getByRole("menuitem", { name: asOf.endOfApril }));
  await escape();
  await click(asOf.calendar);
  await stop("calendar", pane.getByRole("grid"));
  await escape();
  await pane.getByLabel(scope.label, { exact: true }).selectOption("sheets");
  await stop("scope", pane.getByRole("group", { name: scope.sheets }));
  await pane.getByLabel(scope.label, { exact: true }).selectOption("workbook");
  await pane.getByLabel(asOf.label, { exact: true }).fill("2015-09-30");
}

async function tourResults({ pane, words, click, stop, button }: Guide): Promise<void> {
  const { results } = words;
  await click(words.review);
  await stop("results", pane.getByRole("region", { name: words.figures.title }));
  await click(results.filters(0));
  await stop("filters", pane.getByLabel(results.area));
  await pane.getByLabel(results.search).fill("qwerty");
  await stop("nothing-shown", pane.getByText(results.noneShown));
  await click(results.clear);
  await pane.getByText(results.noneShown).waitFor({ state: "detached" });
  await button(results.filters(0)).click();
}

async function tourOneObservation({ pane, words, rules, click, stop, back }: Guide): Promise<void> {
  const { justify } = words.team;
  await click(new RegExp(rules["text-due-date"].title));
  await click(/^E8/);
  await stop("details", pane.getByRole("region", { name: rules["text-due-date"].title }));
  await click(/^(?:Corregir todas|Correct all)/);
  await stop("corrections", pane.getByRole("heading", { level: 1, name: rules["text-due-date"].title }));
  await back();
  await click(justify.open);
  await click(justify.save);
  await stop("justify", pane.getByText(justify.reasonMissing));
  await pane.getByLabel(justify.reason).fill("Así se entregó en su momento");
  await pane.getByLabel(justify.name).fill("Ana");
  await click(justify.save);
  await stop("justified", pane.getByText(justify.aside(1)));
}

async function tourPages({ pane, words, gather, openPage, stop, back }: Guide): Promise<void> {
  const { team, pages, sheets } = words;
  await openPage(team.justified.title);
  await stop("justified-page", pane.getByText(team.justified.inForce(1)));
  await back();
  await openPage(team.history.title);
  await stop("history-page", pane.getByRole("heading", { level: 1 }));
  await back();
  await openPage(pages.settings);
  await stop("settings-page", pane.getByRole("heading", { level: 2 }));
  for (const [index, heading] of (await pane.getByRole("heading", { level: 2 }).all()).entries()) {
    await heading.scrollIntoViewIfNeeded();
    await stop(`settings-page-${index + 1}`, heading);
  }
  await back();
  await openPage(sheets.gather.open);
  await stop("gather-page", pane.getByRole("button", { name: gather.pick }));
  await back();
  await openPage(sheets.template.open);
  await stop("template-page", pane.getByRole("radio"));
  await back();
}

async function tourActions({ pane, words, click, stop, escape }: Guide): Promise<void> {
  await click(words.pages.menu);
  await stop("menu", pane.getByRole("menuitem"));
  await escape();
  await click(words.summaries.more);
  await stop("summaries-menu", pane.getByRole("menuitem"));
  await escape();
  await click(words.highlight);
  await stop("highlighted", pane.getByText(/^(?:Marcado a las|Marked at)/));
  await click(words.marks.title);
  await stop("legend", pane.getByText(words.marks.firstCell));
}
