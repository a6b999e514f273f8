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
import { useWords } from "../words";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  detail: { display: "block", fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyMonospace },
});

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
      <MessageBarBody className={styles.body}>
        {staleness.kind === "options" ? pane.stale.options : pane.stale.sheet(staleness.sheetName, staleness.isRemote)}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isWorking} onClick={onReview}>
          {pane.reviewAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
