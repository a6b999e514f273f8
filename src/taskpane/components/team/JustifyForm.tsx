import {
  Button,
  Caption1,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CalendarDate } from "../../../core/calendar-date";
import { usePreferences } from "../../preferences";
import { dateOfField } from "../../state/cut-off-dates";
import type { JustificationWords } from "../../state/team-actions";
import { useWords } from "../../words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

const longestReason = 1000;

/** Fluent types the elements of its fields as none that exists, so that only functions fit as references. */
const heldIn =
  <Element,>(reference: { current: Element | null }) =>
  (element: Element | null) => {
    reference.current = element;
  };

export interface JustifyFormProps {
  readonly asOf: CalendarDate;
  /** How many observations of the rule count, this one included. */
  readonly ofRule: number;
  readonly isWorking: boolean;
  readonly onSave: (words: JustificationWords, isForAll: boolean) => void;
  readonly onCancel: () => void;
}

/** Why an observation is accepted, by whom, and until when. */
export function JustifyForm({ asOf, ofRule, isWorking, onSave, onCancel }: JustifyFormProps) {
  const { pane } = useWords();
  const words = pane.team.justify;
  const styles = useStyles();
  const { preferences, set } = usePreferences();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(preferences.name);
  const [until, setUntil] = useState("");
  const [isForAll, setIsForAll] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const untilField = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const lastDay = until.trim() === "" ? null : dateOfField(until);
  const untilFault =
    until.trim() !== "" && lastDay === null
      ? words.untilInvalid
      : lastDay !== null && lastDay.toString() < asOf.toString()
        ? words.untilPast
        : null;
  const reasonFault = reason.trim() === "" ? words.reasonMissing : null;
  const nameFault = name.trim() === "" ? words.nameMissing : null;
  const told = (fault: string | null) => (isTried && fault !== null ? { validationMessage: fault } : {});

  const save = () => {
    setIsTried(true);
    if (reasonFault !== null) first.current?.focus();
    else if (nameFault !== null) nameField.current?.focus();
    else if (untilFault !== null) untilField.current?.focus();
    else {
      set({ name });
      onSave({ reason, by: name, until: lastDay }, isForAll);
    }
  };

  return (
    <form
      className={styles.form}
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) save();
      }}
    >
      <Field label={words.reason} required {...told(reasonFault)}>
        <Textarea
          ref={heldIn(first)}
          value={reason}
          maxLength={longestReason}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={words.name} required {...told(nameFault)}>
        <Input
          ref={heldIn(nameField)}
          className={styles.input}
          value={name}
          maxLength={120}
          autoComplete="name"
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field label={words.until} {...told(untilFault)}>
        <Input
          ref={heldIn(untilField)}
          className={styles.input}
          value={until}
          onChange={(_, { value }) => setUntil(value)}
        />
      </Field>
      {ofRule > 1 && (
        <Field label={words.which}>
          <RadioGroup value={isForAll ? "all" : "one"} onChange={(_, { value }) => setIsForAll(value === "all")}>
            <Radio value="one" label={words.onlyThis} />
            <Radio value="all" label={words.ofRule(ofRule)} />
          </RadioGroup>
        </Field>
      )}
      <Caption1 className={styles.hint}>{words.hint}</Caption1>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isWorking}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
