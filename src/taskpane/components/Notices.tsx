import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Failure, Staleness } from "../state/pane-state";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  detail: { display: "block", fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyMonospace },
});

/** What was asked for waits until the person leaves the cell that they edit. It is told once, after what is being said. */
export function EditNotice() {
  const { pane } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody className={useStyles().body}>{pane.waitsForEdit}</MessageBarBody>
    </MessageBar>
  );
}

export interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}

/** What could not be done, why, and what to do about it. */
export function FailureNotice({ failure: { task, code, detail }, onDismiss }: FailureNoticeProps) {
  const { pane, catalogue } = useWords();
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{pane.failed[task]}</MessageBarTitle> {catalogue.hostErrors[code]}
        {detail !== null && <span className={styles.detail}>{pane.detail(detail)}</span>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={pane.dismiss} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}

function staleText(staleness: Staleness, words: Words["pane"]["stale"]): string {
  if (staleness.kind === "options") return words.options;
  const { became, sheetName, isRemote } = staleness;
  return (became === null ? words.sheet : words.became[became])(sheetName, isRemote);
}

export interface StaleNoticeProps {
  readonly staleness: Staleness;
  readonly isWorking: boolean;
  readonly onReview: () => void;
}

/** The results are older than the sheet, or were made for another day. */
export function StaleNotice({ staleness, isWorking, onReview }: StaleNoticeProps) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{staleText(staleness, pane.stale)}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isWorking} onClick={onReview}>
          {pane.reviewAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
