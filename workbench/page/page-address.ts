/** What the page's own address asks for. */
export interface PageAddress {
  /** The display language of the played Excel, as a full tag. */
  readonly language: "es-MX" | "en-US";
  /** The newest ExcelApi set that the played Excel has. */
  readonly excelApi: string;
  readonly theme: (typeof themes)[number];
  /** A workbook to open at start: a name in the samples. */
  readonly file: string;
  /** The pane's width in pixels. */
  readonly paneWidth: number;
  /** Whether the pane is open at start, so that a newcomer finds it; Excel opens it at the press of a button. */
  readonly isPaneOpen: boolean;
  /** Whether a second person has the workbook open from the start. */
  readonly hasColleague: boolean;
  /** The longest that a request of an add-in, and its answer, are each on their way, in milliseconds. */
  readonly delayMs: number;
}

/** The colours of the played Excel, and so of the page of the add-in, which is told of none. */
export const themes = ["system", "light", "dark"] as const;

/** The ExcelApi sets that this host can play, the newest first. */
export const apiVersions: readonly string[] = ["1.14", "1.13", "1.12", "1.11", "1.10", "1.9"];

export const paneWidths = { least: 270, usual: 350, most: 900 };
const firstSample = "imss-e006-2015.xlsx";

const newestExcelApi = "1.14";

function paneWidth(asked: string | null): number {
  const width = Number(asked ?? paneWidths.usual);
  return Number.isFinite(width) ? Math.min(Math.max(width, paneWidths.least), paneWidths.most) : paneWidths.usual;
}

const longestDelay = 10_000;

function delayOf(asked: string | null): number {
  const delay = Number(asked ?? 0);
  return Number.isFinite(delay) ? Math.min(Math.max(delay, 0), longestDelay) : 0;
}

/** Reads the query part of an address ("?lang=en&pane=270"). What it does not say, or says wrongly, is the usual. */
export function readPageAddress(query: string): PageAddress {
  const asked = new URLSearchParams(query);
  const api = asked.get("api") ?? "";
  return {
    language: (asked.get("lang") ?? "es").toLowerCase().startsWith("en") ? "en-US" : "es-MX",
    excelApi: /^\d+\.\d+$/.test(api) ? api : newestExcelApi,
    theme: themes.find((theme) => theme === asked.get("theme")) ?? "system",
    file: asked.get("file") ?? firstSample,
    paneWidth: paneWidth(asked.get("pane")),
    isPaneOpen: asked.get("pane") !== "closed",
    hasColleague: asked.get("panes") === "2",
    delayMs: delayOf(asked.get("delay")),
  };
}

export interface LanguageLink {
  readonly name: string;
  readonly language: PageAddress["language"];
  readonly address: string;
}

/** This page in the other language; what else its address asks for stays. */
export function languageLink({ language }: PageAddress, query: string): LanguageLink {
  const other =
    language === "en-US"
      ? ({ language: "es-MX", name: "Español" } as const)
      : ({ language: "en-US", name: "English" } as const);
  const asked = new URLSearchParams(query);
  asked.set("lang", other.language);
  return { ...other, address: `?${asked}` };
}
