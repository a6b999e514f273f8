import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Divider,
  Field,
  Radio,
  RadioGroup,
  Subtitle2,
} from "@fluentui/react-components";
import { useState } from "react";
import { newSheetFormats, type NewSheetFormat } from "../../../core/new-sheet-columns";
import type { PaneState } from "../../state/pane-state";
import type { PaneActions } from "../../state/session";
import { useWords } from "../../words";
import { FailureNotice } from "../Notices";
import { PageFrame } from "./PageFrame";

export interface TemplatePageProps {
  readonly state: Pick<PaneState, "settings" | "working" | "failure">;
  readonly actions: Pick<PaneActions, "insertTemplate" | "addProgressColumns" | "open" | "dismissFailure">;
}

/** Which published format a new sheet is to follow. */
export function TemplatePage({ state: { settings, working, failure }, actions }: TemplatePageProps) {
  const { pane } = useWords();
  const { template: words, progress } = pane.sheets;
  const [format, setFormat] = useState<NewSheetFormat>("working-document");
  const [classified, setClassified] = useState(false);
  const isWorking = working !== null;
  return (
    <PageFrame title={words.title} onBack={() => actions.open("review")}>
      {failure && <FailureNotice failure={failure} onDismiss={actions.dismissFailure} />}
      <Body1>{words.hint}</Body1>
      <Field label={words.format}>
        <RadioGroup
          value={format}
          onChange={(_, { value }) => setFormat(newSheetFormats.find((known) => known === value) ?? format)}
        >
          {newSheetFormats.map((known) => (
            <Radio
              key={known}
              value={known}
              label={
                <>
                  {words.formats[known].name}
                  <br />
                  <Caption1>{words.formats[known].hint}</Caption1>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        label={words.classified}
        checked={classified}
        onChange={(_, { checked }) => setClassified(checked === true)}
      />
      <Caption1>{words.areas(settings.areaCatalogue.length)}</Caption1>
      <Button
        appearance="primary"
        disabledFocusable={isWorking}
        onClick={() => void actions.insertTemplate({ format, classified })}
      >
        {working === "insert-template" ? pane.working[working] : words.insert}
      </Button>
      <Divider />
      <Subtitle2 as="h2">{progress.title}</Subtitle2>
      <Body1>{progress.hint}</Body1>
      <Button disabledFocusable={isWorking} onClick={() => void actions.addProgressColumns()}>
        {working === "add-progress-columns" ? pane.working[working] : progress.add}
      </Button>
    </PageFrame>
  );
}
