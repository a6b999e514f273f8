import { Body1Strong, Caption1, Caption1Strong, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { GatherOutcome } from "../../../operations/gather-workbooks";
import type { GatherState } from "../../state/gather-state";
import { gatherWords } from "../../../messages/pane-gather";
import { useWords, type Words } from "../../words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  done: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  refused: { borderLeftColor: tokens.colorPaletteRedBorderActive },
});

/** What became of a file, in sentences. */
function saidOf(outcome: GatherOutcome, { catalogue, language }: Words): readonly string[] {
  const words = gatherWords[language];
  const megabytes = (bytes: number) =>
    (bytes / 1024 / 1024).toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  switch (outcome.kind) {
    case "gathered":
      return [
        words.gathered(outcome.sheetNames, outcome.replaced),
        ...(outcome.valuesKept > 0 ? [words.valuesKept(outcome.valuesKept)] : []),
        ...(outcome.others.length > 0 ? [words.others(outcome.others)] : []),
      ];
    case "already-gathered":
      return [words.already(outcome.sheetNames)];
    case "too-large":
      return [words.tooLarge(megabytes(outcome.size), outcome.limit === null ? null : megabytes(outcome.limit))];
    case "failed":
      return [
        words.failed(catalogue.hostErrors[outcome.code]),
        ...(outcome.left.length > 0 ? [words.left(outcome.left)] : []),
      ];
    default:
      return [words.outcomes[outcome.kind]];
  }
}

export interface GatheredListProps {
  readonly gather: GatherState;
  readonly isDone: boolean;
}

/** What became of each file of the last run, so far. */
export function GatheredList({ gather: { done, asked }, isDone }: GatheredListProps) {
  const words = useWords();
  const gather = gatherWords[words.language];
  const styles = useStyles();
  if (done.length === 0) return null;
  const gathered = done.flatMap(({ outcome }) => (outcome.kind === "gathered" ? [outcome] : []));
  const sheets = gathered.reduce((sum, { sheetNames }) => sum + sheetNames.length, 0);
  return (
    <section aria-label={gather.results}>
      <Subtitle2 as="h2">{gather.results}</Subtitle2>
      <p role="status">{isDone && <Body1Strong>{gather.total(sheets, gathered.length, asked)}</Body1Strong>}</p>
      <ul className={styles.list}>
        {done.map(({ fileName, outcome }, index) => (
          <li
            key={`${index} ${fileName}`}
            className={`${styles.entry} ${outcome.kind === "gathered" ? styles.done : styles.refused}`}
          >
            <Caption1Strong>{fileName}</Caption1Strong>
            {saidOf(outcome, words).map((sentence) => (
              <Caption1 key={sentence}>{sentence}</Caption1>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
