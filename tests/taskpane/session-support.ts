import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../../src/core/cell";
import { readWorkbook } from "../../src/core/read-sheet";
import { runOf } from "../../src/core/history";
import { putJustifications } from "../../src/core/justification";
import { justificationsOf, takenBack, withJustifications } from "../../src/core/justifications";
import { reviewSheets } from "../../src/core/review";
import { defaultSettings, type ReviewSettings } from "../../src/core/settings";
import { emptyTeamState, mergeTeamStates, type TeamState } from "../../src/core/team-state";
import type { SheetSnapshot } from "../../src/core/workbook-snapshot";
import { summaryLabels } from "../../src/messages/summary-labels";
import type { SheetChoice, WorkbookReview } from "../../src/operations/review-workbook";
import type { Operations } from "../../src/taskpane/operations";
import { createSession } from "../../src/taskpane/state/session";
import { snapshotOf } from "../support/sheet-snapshot";

export const cutOff = Temporal.PlainDate.from("2015-09-30");
export const morning = Temporal.ZonedDateTime.from("2015-09-30T10:32:00[America/Mexico_City]");

const headings = [
  ...["No.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable"],
  ...["Fecha de Término", "Resultados Esperados", "Productos y/o Evidencias"],
];
// 42185 is 30/06/2015, 42307 is 30/10/2015, 42369 is 31/12/2015.
const rows: readonly (readonly CellValue[])[] = [
  headings,
  ["1", "Difundir a través del portal", "Publicar", "Coordinación de Cobranza", 42185, "Mayor acceso", "Portal"],
  ["2", "Actualizar el diagnóstico", "Elaborar", "Unidad de Incorporación", 42369, "Diagnóstico", "Diagnóstico 2015"],
  ["3", "Implementar un nuevo sistema", "Probar", "Coordianción de Cobranza", 42185, "Sistema", null],
  ["4", "Revisar la matriz", "Revisar", "Coordinación de Cobranza", 42307, "Matriz", "MIR 2015"],
];

export const followUpSheet = (name = "E-006"): SheetSnapshot => sheetOf(rows, name);

/** The same sheet once the evidence of its third activity is named. */
export const correctedSheet = (): SheetSnapshot =>
  sheetOf(rows.map((row, at) => (at === 3 ? [...row.slice(0, 6), "Acta de entrega"] : row)));

/** The same sheet with a further row after its headings. */
export const longerSheet = (): SheetSnapshot =>
  sheetOf([
    headings,
    ["9", "Otro aspecto", "Hacer", "Unidad de Incorporación", 42369, "Algo", "Informe"],
    ...rows.slice(1),
  ]);

const sheetOf = (cells: readonly (readonly CellValue[])[], name = "E-006"): SheetSnapshot =>
  snapshotOf(cells, { name, numberFormats: "dd/mm/yyyy" });

/** A sheet on which every rule of a working document stays silent at the cut-off day. */
export const flawlessSheet = (): SheetSnapshot =>
  snapshotOf([headings, rows[2] ?? []], { name: "E-006", numberFormats: "dd/mm/yyyy" });

/** A sheet with the given number of activities that are overdue. */
export const overdueSheet = (count: number): SheetSnapshot =>
  snapshotOf(
    [
      headings,
      ...Array.from({ length: count }, (_, at) => [
        `${at + 1}`,
        `Aspecto ${at}`,
        "Hacer",
        "Área",
        42185,
        "Algo",
        `Informe ${at}`,
      ]),
    ],
    { name: "E-006", numberFormats: "dd/mm/yyyy" },
  );

export const reviewOf = (
  sheets: readonly SheetSnapshot[],
  asOf = cutOff,
  settings: ReviewSettings = defaultSettings,
): WorkbookReview => ({
  ...reviewSheets(readWorkbook({ sheets, dateSystem: 1900 }), { asOf, settings }),
  team: emptyTeamState,
  troubles: [],
});

/** What a workbook keeps for a team that has set nothing but these. */
export const teamOf = (settings: ReviewSettings, team: TeamState = emptyTeamState) => ({
  team,
  troubles: [],
  droppedRuns: 0,
  settings,
  wrongSettings: [],
});

const chosenOf = (sheets: readonly SheetSnapshot[], choice: SheetChoice) =>
  sheets.filter(({ sheetId }, at) => choice === "all" || (choice === "active" ? at === 0 : choice.includes(sheetId)));

/** A session over operations that review the given sheets with the real core and note what is asked of them. */
export function sessionOver(
  opened: readonly SheetSnapshot[],
  overrides: Partial<Operations> = {},
  { liveReview = false }: { readonly liveReview?: boolean } = {},
) {
  let sheets = opened;
  const calls: string[] = [];
  let settings = defaultSettings;
  let kept = emptyTeamState;
  const keep = (known: TeamState, change: (team: TeamState) => TeamState) => {
    kept = change(mergeTeamStates(kept, known));
    return teamOf(settings, kept);
  };
  let tellChange: Parameters<Operations["watchChanges"]>[0] = () => undefined;
  let tellWaiting: Parameters<Operations["watchWaiting"]>[0] = () => false;
  let tellSheetEvent: Parameters<Operations["watchSheetEvents"]>[0] = () => undefined;
  let tellSelection: Parameters<Operations["watchSelection"]>[0] = () => undefined;
  const note = <Result>(call: string, result: Result): Promise<Result> => {
    calls.push(call);
    return Promise.resolve(result);
  };
  const operations: Operations = {
    reviewWorkbook: ({ asOf, sheets: choice = "all", known = emptyTeamState }) => {
      const scope = choice === "all" ? "" : ` of ${String(choice)}`;
      const review = withJustifications(reviewOf(chosenOf(sheets, choice), asOf, settings), kept.justifications);
      return note(`review ${asOf.toString()}${scope}`, { ...review, team: mergeTeamStates(kept, known), troubles: [] });
    },
    reviewChanges: ({ asOf }, changed, known) => {
      const review = withJustifications(reviewOf(sheets, asOf, settings), kept.justifications);
      const team = mergeTeamStates(kept, known ?? emptyTeamState);
      return note(`review changes of ${changed.join()}`, { ...review, team, troubles: [] });
    },
    canGather: () => true,
    watchWaiting: (onWaiting) => {
      tellWaiting = onWaiting;
      return () => void calls.push("stop waiting");
    },
    listOrigins: () => Promise.resolve(new Map()),
    gatherWorkbooks: ({ files, replaces }) => {
      calls.push(`gather ${files.map(({ name }) => name).join(" ")}${replaces ? " replacing" : ""}`);
      return Promise.resolve([]);
    },
    listSheets: () =>
      note(
        "list sheets",
        sheets.map(({ sheetId, name }) => ({ sheetId, name })),
      ),
    judgeAgain: (review, team) => Promise.resolve(withJustifications(review, team.justifications)),
    runOfReview: (review, moment) => Promise.resolve(runOf(review, moment)),
    syncTeam: ({ known }) => Promise.resolve(keep(known, (team) => team)),
    justify: (review, issues, words, { known, at }) => {
      const entries = justificationsOf(review, issues, words, at);
      const outcome = keep(known, (team) => ({
        ...team,
        justifications: putJustifications(team.justifications, entries),
      }));
      return note(`justify ${issues.length}`, { ...outcome, review: withJustifications(review, kept.justifications) });
    },
    takeBackJustifications: (review, justifications, { known, at }) => {
      const outcome = keep(known, (team) => ({
        ...team,
        justifications: putJustifications(team.justifications, takenBack(team.justifications, justifications, at)),
      }));
      return note("take back", { ...outcome, review: withJustifications(review, kept.justifications) });
    },
    highlight: ({ issues }, options) => {
      const isLive = options?.liveDates === true;
      const liveDates = isLive ? { unreadDates: 0, otherEnds: 0, sheetsWithoutEnd: [] } : null;
      return note(isLive ? "highlight live" : "highlight", {
        cells: issues.length,
        removed: 0,
        skippedSheets: [],
        liveDates,
      });
    },
    clearMarks: () => note("clear marks", { cells: 0, removed: 2, skippedSheets: [] }),
    writeSummary: (_, { labels, madeAt, kind = "by-area", area }) =>
      note(["summary", kind, area, madeAt].filter((part) => part !== undefined).join(" "), {
        sheets: [{ sheetName: labels.sheetNames[kind], replaced: false, isHidden: false }],
        kept: [],
      }),
    goToCell: (sheetId, { row, column }) => note(`go to ${sheetId} ${row},${column}`, null),
    correct: (edits) => note("correct", { cells: edits.length }),
    insertTemplate: ({ format, classified, settings: { areaCatalogue } }) =>
      note(`insert ${format}${classified ? " classified" : ""} ${areaCatalogue.length} areas`, {
        sheetName: "Avance",
        areaSheetName: areaCatalogue.length > 0 ? "Catálogo de áreas" : null,
      }),
    addProgressColumns: () =>
      note("add progress columns", {
        kind: "added",
        sheetName: "E-006",
        columns: 3,
        addresses: ["H3:J20"],
      }),
    writeObservations: ({ issues }, [{ sheetName }]) =>
      note(`observations ${issues.length}`, { sheets: [{ sheetName, replaced: false, isHidden: false }], kept: [] }),
    copyTable: ({ text }) => note(`copy ${text.split("\r\n").length - 1}`, undefined),
    beginWithWorkbook: ({ opens, staysClosed }) => {
      if (opens) calls.push(staysClosed ? "stay closed" : "open with the workbook");
      return Promise.resolve();
    },
    setOpensWithWorkbook: (opens) => note(`opens with the workbook ${String(opens)}`, undefined),
    loadTeam: () => note("load settings", teamOf(settings, kept)),
    saveSettings: ({ chosen: next }) => {
      settings = { ...settings, ...next };
      return note(
        next.liveDates === undefined
          ? `save ${settings.dueSoonDays} days`
          : `save live dates ${String(next.liveDates)}`,
        teamOf(settings, kept),
      );
    },
    watchChanges: (onChange) => {
      tellChange = onChange;
      return note("watch", () => Promise.resolve());
    },
    watchSelection: (onSelect) => {
      tellSelection = onSelect;
      return Promise.resolve(() => Promise.resolve());
    },
    watchSheetEvents: (onEvent) => {
      tellSheetEvent = onEvent;
      return Promise.resolve(() => note("stop sheet events", undefined));
    },
    ...overrides,
  };
  const session = createSession({
    operations,
    now: () => morning,
    liveReview: () => liveReview,
    summaryWords: (at) =>
      Promise.resolve({ labels: summaryLabels("es-MX"), madeAt: at.toString(), ruleTitle: (ruleId) => ruleId }),
  });
  return {
    session,
    calls,
    tellChange: (change: Parameters<typeof tellChange>[0]) => tellChange(change),
    tellWaiting: (waits: boolean) => tellWaiting(waits),
    tellSheetEvent: (event: Parameters<typeof tellSheetEvent>[0]) => tellSheetEvent(event),
    tellSelection: (cell: Parameters<typeof tellSelection>[0]) => tellSelection(cell),
    /** What the workbook holds from now on. */
    edit: (edited: readonly SheetSnapshot[]) => {
      sheets = edited;
    },
  };
}
