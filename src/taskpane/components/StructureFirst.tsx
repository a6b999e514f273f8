import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ListView } from "../state/list-view";
import { useWords } from "../words";

const useStyles = makeStyles({ body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

export interface StructureFirstProps {
  readonly first: ListView["first"];
  readonly isOnlySheet: boolean;
  readonly showsRest: boolean;
  readonly onShowRest: (isShown: boolean) => void;
}

/** Headings are wrong: what has to be corrected before the rest means anything, and the way to the rest all the same. */
export function StructureFirst({ first, isOnlySheet, showsRest, onShowRest }: StructureFirstProps) {
  const { pane } = useWords();
  const words = pane.results;
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.firstTitle}</MessageBarTitle> {words.first(first.sheetNames, isOnlySheet)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onShowRest(!showsRest)}>
          {showsRest ? words.hideRest : words.showRest(first.waiting)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
