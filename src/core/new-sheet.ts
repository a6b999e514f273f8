import type { CellRange } from "./cell";
import { columnsOf, type NewSheetColumn, type NewSheetFormat } from "./new-sheet-columns";
import { given } from "./given";
import { areaListOf, validationsOf, type AreaList, type CellValidation, type ValidationWords } from "./new-sheet-rules";
import type { ReviewSettings } from "./settings";
import { textCell } from "./summary-cell";
import { summaryMarker } from "./summary-marker";
import { line, sheetBuilder, type SummaryLayout, type SummaryRole } from "./summary-sheet";

/** The words of a new sheet that the published formats do not have. */
export interface NewSheetWords extends ValidationWords {
  /** The names of the sheets. */
  readonly sheetNames: Readonly<Record<NewSheetFormat | "areas", string>>;
  readonly areaSheet: { readonly title: string; readonly hint: string; readonly heading: string };
  /** Stands on a sheet while it is written, and stays where that fails. */
  readonly incomplete: string;
  /** Stands on a sheet that could not be written. */
  readonly notWritten: string;
  /** The page of so many, for the foot; the arguments are the codes that Excel fills in. */
  readonly page: (page: string, pages: string) => string;
}

export interface NewSheetOptions {
  readonly format: NewSheetFormat;
  /** Whether it has columns for type and priority too. */
  readonly classified: boolean;
  readonly settings: Pick<ReviewSettings, "areaCatalogue" | "plausibleYears">;
}

/** A sheet as plain data with what its cells allow. */
export interface NewSheet {
  readonly name: string;
  readonly layout: SummaryLayout;
  readonly validations: readonly CellValidation[];
}

export interface NewSheetPlan extends NewSheet {
  /** The sheet whose cells the lists of areas show, where they are too much for the rule itself; null otherwise. */
  readonly areaSheet: NewSheet | null;
}

/** Rows of the table to begin with; it grows as people write below. */
const rowsAtFirst = 12;
const rowHeight = 45;

const title: Readonly<Record<NewSheetFormat, string>> = {
  "working-document": "Documento de Trabajo",
  "progress-report": "Avance del Documento de Trabajo",
  "institutional-document": "Documento Institucional",
  "institutional-progress": "Avance del Documento Institucional",
};

const subtitle = (kind: "Específicos" | "Institucionales") =>
  `Seguimiento a Aspectos Susceptibles de Mejora Clasificados como ${kind}, derivados de Informes y Evaluaciones Externas`;

const subtitles: Readonly<Record<NewSheetFormat, string>> = {
  "working-document": subtitle("Específicos"),
  "progress-report": subtitle("Específicos"),
  "institutional-document": subtitle("Institucionales"),
  "institutional-progress": subtitle("Institucionales"),
};

const labels: Readonly<Record<NewSheetFormat, string>> = {
  "working-document": "Documento de Trabajo del Programa:",
  "progress-report": "Nombre del Programa:",
  "institutional-document": "Nombre del Programa:",
  "institutional-progress": "Nombre del Programa:",
};

const centred = new Set(["date", "percent", "words"]);

const roleOf = ({ id, rule }: NewSheetColumn): SummaryRole =>
  id === "number" || (rule !== null && centred.has(rule.kind)) ? "figures" : "texts";

/** Runs of neighbouring columns that look alike. */
function looksOf(columns: readonly NewSheetColumn[]) {
  const runs: { role: SummaryRole; columns: number }[] = [];
  for (const column of columns) {
    const role = roleOf(column);
    const last = runs.at(-1);
    if (last?.role === role) last.columns += 1;
    else runs.push({ role, columns: 1 });
  }
  return runs;
}

/** Plans a new sheet of a published format, empty, and the sheet with the areas where one is needed. Pure. */
export function planNewSheet({ format, classified, settings }: NewSheetOptions, words: NewSheetWords): NewSheetPlan {
  const columns = columnsOf(format, classified);
  const columnWidths = columns.map(({ width }) => width);
  const sheet = sheetBuilder(columnWidths);
  sheet.putLines("title", [title[format]]);
  sheet.putLines("asOf", [subtitles[format]]);
  for (const label of ["Nombre de la Dependencia/Entidad:", labels[format]]) {
    // The label stands above the aspects, where it has room; what a person writes goes into the next cell.
    sheet.put({
      rows: [[textCell(null), textCell(label), { value: null, numberFormat: "General" }]],
      looks: [
        { role: "note", columns: 1 },
        { role: "asOf", columns: 1 },
        { role: "names", columns: 1 },
      ],
    });
  }
  sheet.skipRows();
  const headerRow = sheet.put({
    rows: [line(...columns.map(({ heading }) => heading))],
    looks: [{ role: "headings", columns: columns.length }],
  });
  const blank = columns.map(({ numberFormat }) => ({ value: null, numberFormat }));
  sheet.put({ rows: Array.from({ length: rowsAtFirst }, () => blank), looks: looksOf(columns) });
  const table: CellRange = { row: headerRow, column: 0, rowCount: rowsAtFirst + 1, columnCount: columns.length };
  const areas = areaListOf(settings.areaCatalogue);
  const layout: SummaryLayout = {
    rows: sheet.rows,
    parts: sheet.parts,
    links: [],
    columnWidths,
    rowHeights: sheet
      .rowHeights()
      .map((height, row) => (row > headerRow ? rowHeight : row < 2 ? height : Math.max(height, 20))),
    table,
    chart: null,
    frozen: { rows: headerRow + 1, columns: 0 },
    repeatedRow: headerRow,
    footer: { left: title[format], right: words.page("&P", "&N") },
  };
  const body = { ...table, row: headerRow + 1, rowCount: rowsAtFirst };
  return {
    name: words.sheetNames[format],
    layout,
    validations: validationsOf(columns, body, { ...settings, areas }, words),
    areaSheet: areas?.kind === "sheet" ? areaSheetOf(areas, words) : null,
  };
}

/** Where the names begin on the sheet of areas. */
export const firstAreaRow = 4;

/** The sheet from which the lists of areas take their names: in sight, so that people see where they come from and can change them. */
function areaSheetOf({ names }: Extract<AreaList, { readonly kind: "sheet" }>, words: NewSheetWords): NewSheet {
  const columnWidths = [60];
  const sheet = sheetBuilder(columnWidths);
  sheet.putLines("title", [words.areaSheet.title]);
  sheet.putLines("mark", [`${summaryMarker}${words.areaSheet.hint}`]);
  sheet.skipRows();
  const row = sheet.putLines("headings", [words.areaSheet.heading]);
  sheet.putLines("names", names);
  const layout: SummaryLayout = {
    rows: sheet.rows,
    parts: sheet.parts,
    links: [],
    columnWidths,
    rowHeights: sheet.rowHeights(),
    table: { row, column: 0, rowCount: names.length + 1, columnCount: 1 },
    chart: null,
    frozen: { rows: firstAreaRow, columns: 0 },
    repeatedRow: row,
    footer: { left: words.areaSheet.title, right: words.page("&P", "&N") },
  };
  return { name: words.sheetNames.areas, layout, validations: [] };
}

/** The names on a sheet of areas. */
export const areaNamesOn = ({ layout }: NewSheet): readonly string[] =>
  layout.rows.slice(firstAreaRow).map((cells) => String(given(cells[0]).value));
