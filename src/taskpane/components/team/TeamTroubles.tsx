import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { PaneTeam } from "../../state/team-state";
import { useWords } from "../../words";

const useStyles = makeStyles({ body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** What is to be said of what the workbook keeps: damaged, or written by a later version. */
export function TeamTroubles({ troubles }: Pick<PaneTeam, "troubles">) {
  const { pane } = useWords();
  const styles = useStyles();
  return troubles.map(({ concern, kind }) => (
    <MessageBar key={concern} intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{pane.team.troubles[concern][kind]}</MessageBarBody>
    </MessageBar>
  ));
}
