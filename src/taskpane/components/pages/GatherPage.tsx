import { Body1, Button, Caption1, Checkbox, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { originKey } from "../../../core/origin";
import type { ChosenFile } from "../../../operations/gather-workbooks";
import type { PaneState } from "../../state/pane-state";
import type { PaneActions } from "../../state/session-api";
import { gatherWords } from "../../../messages/pane-gather";
import { useWords } from "../../words";
import { GatheredList } from "../gather/GatheredList";
import { FailureNotice } from "../Notices";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const chosenFile = (file: File): ChosenFile => ({
  name: file.name,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

export interface GatherPageProps {
  readonly state: Pick<PaneState, "gather" | "working" | "failure">;
  readonly actions: Pick<
    PaneActions,
    "gather" | "listOrigins" | "stopGathering" | "review" | "open" | "dismissFailure"
  >;
}

/** Brings the ASM sheets of other workbooks into this one. */
export function GatherPage({ state: { gather, working, failure }, actions }: GatherPageProps) {
  const { pane, language, list } = useWords();
  const words = gatherWords[language];
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  /** Those of the last press. */
  const [asked, setAsked] = useState(files);
  const [replaces, setReplaces] = useState(false);
  const { listOrigins } = actions;
  useEffect(() => void listOrigins(), [listOrigins]);
  // What has just come in is told below, and is no reason for a question.
  const isNew = (name: string) =>
    files === asked && gather.done.some(({ fileName, outcome }) => fileName === name && outcome.kind === "gathered");
  const repeated = files.filter(({ name }) => gather.origins?.has(originKey(name)) === true && !isNew(name));
  const { progress, isStopping } = gather;
  const isGathering = working === "gather-workbooks";
  return (
    <PageFrame title={words.title} onBack={() => actions.open("review")}>
      {failure && <FailureNotice failure={failure} onDismiss={actions.dismissFailure} />}
      <Body1>{words.hint}</Body1>
      <Caption1>{words.undo}</Caption1>
      {/* The browser would name its own control in its own language. */}
      <Button disabledFocusable={isGathering} onClick={() => chooser.current?.click()}>
        {words.pick}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".xlsx"
        multiple
        aria-label={words.choose}
        onChange={({ target }) => setFiles([...(target.files ?? [])].map(chosenFile))}
      />
      {files.length > 0 && (
        <Caption1 className={styles.name}>
          {words.chosen(files.length)}: {list(files.map(({ name }) => name))}
        </Caption1>
      )}
      {repeated.length > 0 && !isGathering && (
        <>
          <Caption1 className={styles.name}>{words.repeated(repeated.map(({ name }) => name))}</Caption1>
          <Checkbox
            label={words.replace}
            checked={replaces}
            onChange={(_, { checked }) => setReplaces(checked === true)}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={files.length === 0 || working !== null}
          onClick={() => {
            setAsked(files);
            void actions.gather(files, replaces);
          }}
        >
          {isGathering ? pane.working[working] : words.start}
        </Button>
        {isGathering && (
          <Button disabledFocusable={isStopping} onClick={actions.stopGathering}>
            {isStopping ? words.stopping : words.stop}
          </Button>
        )}
      </div>
      {isGathering && progress && (
        <Field
          validationMessage={words.progress(progress.name, progress.at, progress.of)}
          validationState="none"
          className={styles.name}
        >
          <ProgressBar aria-label={words.title} value={gather.done.length} max={progress.of} />
        </Field>
      )}
      <GatheredList gather={gather} isDone={!isGathering} />
      {!isGathering && gather.done.some(({ outcome }) => outcome.kind === "gathered") && (
        <Button
          onClick={() => {
            actions.open("review");
            void actions.review();
          }}
        >
          {words.next}
        </Button>
      )}
    </PageFrame>
  );
}
