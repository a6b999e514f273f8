import { LifecycleService, LifecycleStages, LocaleType, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingEsES from "@univerjs/preset-sheets-conditional-formatting/locales/es-ES";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreEsES from "@univerjs/preset-sheets-core/locales/es-ES";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import hyperLinkEnUS from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import hyperLinkEsES from "@univerjs/preset-sheets-hyper-link/locales/es-ES";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import { startUniver } from "./univer-engine";
import type { UniverEngine } from "./univer-engine";

export interface GridOptions {
  readonly container: HTMLElement;
  /** The grid's own words; Univer's Spanish is that of Spain. */
  readonly locale: "es-MX" | "en-US";
}

/** Univer with a grid in the page, without a toolbar: the workbench has a ribbon of its own. */
export function startUniverInPage({ container, locale }: GridOptions): UniverEngine {
  const presets = [
    UniverSheetsCorePreset({
      container,
      // Name box and formula bar, without a toolbar.
      header: true,
      toolbar: false,
      // Marks on texts that look like numbers would lie over the cells that the add-in highlights.
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsHyperLinkPreset(),
  ];
  return startUniver(
    {
      locale: locale === "es-MX" ? LocaleType.ES_ES : LocaleType.EN_US,
      locales: {
        [LocaleType.EN_US]: mergeLocales(coreEnUS, conditionalFormattingEnUS, hyperLinkEnUS),
        [LocaleType.ES_ES]: mergeLocales(coreEsES, conditionalFormattingEsES, hyperLinkEsES),
      },
    },
    presets.flatMap(({ plugins }) => plugins),
    true,
  );
}

const lookAgainMs = 20;
const looks = 150;

/**
 * Waits until the grid is drawn, has the keyboard, and rests: it asks for the keyboard several times, the last time once its editor is
 * mounted. Goes on without the keyboard where something keeps it from the grid, as a dialog does.
 */
export async function untilSettled({ univer }: UniverEngine, container: HTMLElement): Promise<void> {
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  for (let look = 0; look < looks && !container.contains(document.activeElement); look += 1)
    await new Promise((goOn) => setTimeout(goOn, lookAgainMs));
  await new Promise((goOn) => requestIdleCallback(goOn));
}
