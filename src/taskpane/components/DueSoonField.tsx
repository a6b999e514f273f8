import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../words";

const daysOf = (text: string) => (/^\d{1,3}$/.test(text.trim()) && Number(text) <= 365 ? Number(text) : null);

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr) 64px", columnGap: "8px" },
  input: { minWidth: 0 },
});

export interface DueSoonFieldProps {
  readonly days: number;
  readonly onChange: (days: number) => void;
}

/** How many days ahead of its due date an activity counts as due soon. Taken over on Enter or when the field is left. */
export function DueSoonField({ days, onChange }: DueSoonFieldProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? days : daysOf(draft);

  const takeOver = () => {
    if (typed !== null && typed !== days) onChange(typed);
    setDraft(null);
  };

  return (
    <Field
      orientation="horizontal"
      className={styles.field}
      label={pane.dueSoonDays.label}
      {...(typed === null ? { validationMessage: pane.dueSoonDays.invalid } : {})}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={draft ?? String(days)}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={takeOver}
        onKeyDown={({ key }) => key === "Enter" && takeOver()}
      />
    </Field>
  );
}
