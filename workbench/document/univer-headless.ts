import { LocaleType, mergeLocales } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsHyperLinkPlugin } from "@univerjs/sheets-hyper-link";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import sheetsEnUS from "@univerjs/sheets/locale/en-US";
import formulaEnUS from "@univerjs/sheets-formula/locale/en-US";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import { startUniver } from "./univer-engine";
import type { UniverEngine } from "./univer-engine";

/** Univer in Node: the same model and calculation as in the page, without a grid. */
export function startUniverHeadless(): UniverEngine {
  return startUniver(
    // Univer looks words up even where nobody reads them, and throws where it has none.
    { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(sheetsEnUS, formulaEnUS) } },
    [
      UniverDocsPlugin,
      UniverFormulaEnginePlugin,
      UniverSheetsPlugin,
      UniverSheetsFormulaPlugin,
      UniverSheetsNumfmtPlugin,
      UniverSheetsConditionalFormattingPlugin,
      UniverSheetsHyperLinkPlugin,
    ],
    false,
  );
}
