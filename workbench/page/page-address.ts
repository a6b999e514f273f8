/** What the page's own address asks for. */
export interface PageAddress {
  /** The display language of the played Excel, as a full tag. */
  readonly language: "es-MX" | "en-US";
  /** Null: as the browser's own setting. */
  readonly theme: "light" | "dark" | null;
  /** The newest ExcelApi set that the played Excel has. */
  readonly excelApi: string;
  /** A workbook to open at start: a name in the samples. */
  readonly file: string;
  /** The pane's width in pixels. */
  readonly paneWidth: number;
}

export const paneWidths = { least: 270, usual: 350, most: 900 };
export const firstSample = "imss-e006-2015.xlsx";

const newestExcelApi = "1.14";

function paneWidth(asked: string | null): number {
  const width = Number(asked ?? paneWidths.usual);
  return Number.isFinite(width) ? Math.min(Math.max(width, paneWidths.least), paneWidths.most) : paneWidths.usual;
}

/** Reads the query part of an address ("?lang=en&pane=270"). What it does not say, or says wrongly, is the usual. */
export function readPageAddress(query: string): PageAddress {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  const api = asked.get("api") ?? "";
  return {
    language: (asked.get("lang") ?? "es").toLowerCase().startsWith("en") ? "en-US" : "es-MX",
    theme: theme === "light" || theme === "dark" ? theme : null,
    excelApi: /^\d+\.\d+$/.test(api) ? api : newestExcelApi,
    file: asked.get("file") ?? firstSample,
    paneWidth: paneWidth(asked.get("pane")),
  };
}
