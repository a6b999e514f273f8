import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { describeLiveDates } from "../../messages/live-dates";
import type { PaneTask } from "../../messages/pane-task";
import type { Outcome, PaneState } from "../state/pane-state";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", minHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  // Names of sheets are long, and what changes many times a second is not to move what is around it.
  progress: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  takeBack: { alignSelf: "flex-start", paddingInline: 0, minWidth: 0 },
});

/** The outcome in a line, "Marcado a las 10:32 · 14 celdas", and a line for each sheet that was left as it is. */
export function outcomeLines(outcome: Outcome, { pane, catalogue, language }: Words): string[] {
  const time = outcome.at.toString({ smallestUnit: "minute" });
  switch (outcome.kind) {
    case "highlighted":
    case "cleared": {
      const skipped = outcome.skippedSheets.map(({ name, reason }) =>
        pane.outcome.skipped(name, catalogue.hostErrors[reason]),
      );
      const limits = outcome.kind === "highlighted" ? outcome.liveDates : null;
      return [doneLine(outcome, time, pane), ...(limits ? describeLiveDates(limits, language) : []), ...skipped];
    }
    case "summarised":
      return summaryLines(outcome, time, pane);
    case "corrected":
      return [pane.outcome.corrected(time, outcome.cells)];
    case "template-inserted": {
      const { template } = pane.sheets;
      const { sheetName, areaSheetName } = outcome;
      return [template.done(time, sheetName), ...(areaSheetName === null ? [] : [template.areaSheet(areaSheetName)])];
    }
    case "progress-columns":
      return columnLines(outcome.result, time, pane);
    case "observations-copied":
      return [pane.sheets.copy.done(time, outcome.observations)];
    case "review-cancelled":
      return [pane.results.cancelled(time)];
    case "taken-back":
      return [pane.corrections.takenBack(time, outcome.cells)];
    case "justified":
      return [pane.team.justify.done(time, outcome.observations)];
    case "justification-taken-back":
      return [pane.team.justify.takenBack(time, outcome.observations)];
  }
}

type SummaryOutcome = Extract<Outcome, { readonly kind: "summarised" }>;

function summaryLines({ sheets, kept }: SummaryOutcome, time: string, { outcome: words }: Words["pane"]): string[] {
  const [first, ...others] = sheets;
  const done =
    first && others.length === 0
      ? words.summarised(time, first.sheetName, first.replaced)
      : words.sheetsWritten(time, sheets.length);
  return [
    done,
    ...kept.map(({ sheetName, reason }) => words.kept(sheetName, reason)),
    ...sheets.filter(({ isHidden }) => isHidden).map(({ sheetName }) => words.hidden(sheetName)),
  ];
}

type ColumnsOutcome = Extract<Outcome, { readonly kind: "progress-columns" }>["result"];

function columnLines(result: ColumnsOutcome, time: string, { sheets: { progress } }: Words["pane"]): string[] {
  const { sheetName } = result;
  switch (result.kind) {
    case "added":
      return [progress.done(time, sheetName, result.columns, result.addresses), progress.printArea];
    case "no-room":
      return [progress.noRoom(sheetName, result.address)];
    case "no-working-document":
      return [progress.noWorkingDocument(sheetName)];
  }
}

type MarksOutcome = Extract<Outcome, { readonly kind: "highlighted" | "cleared" }>;

function doneLine(outcome: MarksOutcome, time: string, pane: Words["pane"]): string {
  const isPartial = outcome.skippedSheets.length > 0;
  if (outcome.kind === "highlighted") {
    return outcome.cells === 0 && !isPartial
      ? pane.outcome.nothingToHighlight
      : pane.outcome.highlighted(time, outcome.cells);
  }
  return outcome.removed === 0 && !isPartial ? pane.outcome.nothingToClear : pane.outcome.cleared(time);
}

/** What is being done: of a review, what it is busy with. */
export function progressLine(
  working: PaneTask | null,
  phase: PaneState["phase"],
  { working: tasks, results }: Words["pane"],
) {
  if (phase === null) return working && tasks[working];
  return phase.kind === "sheet" ? results.phase.sheet(phase.name, phase.at, phase.of) : results.phase[phase.kind];
}

export interface OutcomeLineProps {
  readonly working: PaneTask | null;
  /** Of pages that review nothing, it is not given. */
  readonly phase?: PaneState["phase"];
  readonly outcome: Outcome | null;
  readonly onTakeBack: () => void;
}

/** What is being done to the workbook, or what was done last. */
export function OutcomeLine({ working, phase = null, outcome, onTakeBack }: OutcomeLineProps) {
  const words = useWords();
  const styles = useStyles();
  const progress = progressLine(working, phase, words.pane);
  const lines = outcome && progress === null ? outcomeLines(outcome, words) : [];
  return (
    <div className={styles.line}>
      {progress !== null && (
        <Caption1 className={styles.progress} title={progress}>
          {progress}
        </Caption1>
      )}
      {lines.map((line) => (
        <Caption1 key={line}>{line}</Caption1>
      ))}
      {working === null && outcome?.kind === "corrected" && (
        <Button appearance="transparent" size="small" className={styles.takeBack} onClick={onTakeBack}>
          {words.pane.corrections.takeBack}
        </Button>
      )}
    </div>
  );
}
