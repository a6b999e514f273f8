import { Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { AlikeCorrection } from "../../../core/alike-corrections";
import { useWords } from "../../words";

/** A name read aloud is no place for a whole paragraph. */
const longestNamed = 60;
const shortened = (text: string) => (text.length > longestNamed ? `${text.slice(0, longestNamed)}…` : text);

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  before: { display: "block", whiteSpace: "break-spaces", overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2 },
  after: { paddingInlineStart: "32px" },
  input: { minWidth: 0, width: "100%" },
});

export interface CorrectionLineProps {
  readonly alike: AlikeCorrection;
  /** As people read it in the sheet. */
  readonly before: string;
  /** What is typed, or proposed. */
  readonly text: string;
  readonly isChosen: boolean;
  /** Whether what is typed can be written. */
  readonly isValid: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onType: (text: string) => void;
}

/** One distinct value: whether it is corrected, and what will stand in its place. */
export function CorrectionLine({ alike, before, text, isChosen, isValid, onChoose, onType }: CorrectionLineProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const { page } = pane.corrections;
  const invalid =
    typeof alike.after === "object"
      ? page.invalidDate
      : typeof alike.after === "number"
        ? page.invalidNumber
        : page.invalidText;
  return (
    <li className={styles.line}>
      <Checkbox
        checked={isChosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
        aria-label={page.choose(shortened(before))}
        label={
          <>
            <span className={styles.before}>{before}</span>
            <Caption1 className={styles.count}>{page.cells(alike.edits.length)}</Caption1>
          </>
        }
      />
      <Field
        className={styles.after}
        {...(isChosen && !isValid ? { validationMessage: invalid } : {})}
        {...(typeof alike.after === "object" && isValid ? { hint: page.isDate } : {})}
      >
        <Input
          className={styles.input}
          size="small"
          contentBefore="→"
          aria-label={page.newValue(shortened(before))}
          value={text}
          disabled={!isChosen}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
    </li>
  );
}
