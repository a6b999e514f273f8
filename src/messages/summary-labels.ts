import type { SummaryLabels } from "../core/summary-labels";
import type { Language } from "./format-date";
import { summaryEnUS } from "./summary-en-US";
import { summaryEsMX } from "./summary-es-MX";

/** The words of the summary sheet in a language. */
export const summaryLabels = (language: Language): SummaryLabels => (language === "es-MX" ? summaryEsMX : summaryEnUS);
