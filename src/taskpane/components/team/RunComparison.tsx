import { Body1, Body1Strong, Caption1, Field, Select, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { compareRuns } from "../../../core/compare-runs";
import { countKeys, type HistoryRun } from "../../../core/history-run";
import { formatDate } from "../../../messages/describe";
import { timeOfRun } from "../../state/run-times";
import { useWords } from "../../words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RunFieldProps {
  readonly label: string;
  readonly runs: readonly HistoryRun[];
  readonly chosen: HistoryRun;
  readonly onChoose: (id: string) => void;
}

function RunField({ label, runs, chosen, onChoose }: RunFieldProps) {
  const words = useWords();
  const styles = useStyles();
  const { language, pane } = words;
  return (
    <Field label={label}>
      <Select className={styles.select} value={chosen.id} onChange={(_, { value }) => onChoose(value)}>
        {[...runs].reverse().map((run) => (
          <option key={run.id} value={run.id}>
            {pane.team.history.review(timeOfRun(run, words), formatDate(run.asOf, language), countKeys(run.open))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The areas of both reviews with their counts, what changed most first; those of which nothing changed are left out. */
function areaChanges(before: HistoryRun, now: HistoryRun) {
  return [...new Set([...Object.keys(before.areas), ...Object.keys(now.areas)])]
    .map((area) => ({ area, was: before.areas[area] ?? 0, is: now.areas[area] ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .sort((one, other) => Math.abs(other.is - other.was) - Math.abs(one.is - one.was));
}

/** What became of the observations between two reviews that a person chooses. */
export function RunComparison({ runs }: { readonly runs: readonly [HistoryRun, HistoryRun, ...HistoryRun[]] }) {
  const words = useWords();
  const styles = useStyles();
  const titleId = useId();
  const { language, pane, ruleTitle } = words;
  const { history: say, changes: notes } = pane.team;
  const [fromId, setFromId] = useState<string | null>(null);
  const [toId, setToId] = useState<string | null>(null);
  const latest = runs.at(-1) ?? runs[1];
  const one = runs.find(({ id }) => id === fromId) ?? runs.at(-2) ?? runs[0];
  const other = runs.find(({ id }) => id === toId) ?? latest;
  // Whichever way round they were chosen, the earlier one comes first.
  const [before, now] = runs.indexOf(one) <= runs.indexOf(other) ? [one, other] : [other, one];
  const changes = compareRuns(before, now, runs.slice(0, runs.indexOf(before)));
  const areas = areaChanges(before, now);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Subtitle2 as="h2" id={titleId} className={styles.title}>
        {say.compare}
      </Subtitle2>
      <RunField label={say.from} runs={runs} chosen={one} onChoose={setFromId} />
      <RunField label={say.to} runs={runs} chosen={other} onChoose={setToId} />
      <div role="status">
        <Body1>
          {say.total}: <Body1Strong>{say.counts(changes)}</Body1Strong>
        </Body1>
      </div>
      {!changes.hasSameDay && (
        <Caption1 className={styles.quiet}>{notes.otherDay(formatDate(before.asOf, language))}</Caption1>
      )}
      {!changes.hasSameRules && <Caption1 className={styles.quiet}>{notes.otherRules}</Caption1>}
      {changes.notCompared.length > 0 && (
        <Caption1 className={styles.quiet}>{notes.notCompared(changes.notCompared.map(ruleTitle))}</Caption1>
      )}
      <ul className={styles.list}>
        {Object.entries(changes.rules).map(([ruleId, counts]) => (
          <li key={ruleId} className={styles.row}>
            <span>{ruleTitle(ruleId)}</span>
            <Caption1>{say.counts(counts)}</Caption1>
          </li>
        ))}
      </ul>
      {areas.length > 0 && (
        <>
          <Body1Strong as="h3" className={styles.title}>
            {say.byArea}
          </Body1Strong>
          <ul className={styles.list}>
            {areas.map(({ area, was, is }) => (
              <li key={area} className={styles.row}>
                <span>{area === "" ? say.noArea : area}</span>
                <Caption1>{say.fromTo(was, is)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
