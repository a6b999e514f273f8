import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr) 72px", columnGap: "8px" },
  input: { minWidth: 0 },
});

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Whether the number may stand in the field. */
  readonly allows: (value: number) => boolean;
  /** Said where it may not. */
  readonly invalid: string;
  readonly onChange: (value: number) => void;
}

const numberOf = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : null);

/** A whole number. Taken over on Enter or when the field is left; what is no such number stays to be mended. */
export function NumberField({ label, value, allows, invalid, onChange }: NumberFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : numberOf(draft);
  const isAllowed = typed !== null && allows(typed);

  const takeOver = () => {
    if (!isAllowed) return;
    if (typed !== value) onChange(typed);
    setDraft(null);
  };

  return (
    <Field
      orientation="horizontal"
      className={styles.field}
      label={label}
      {...(isAllowed ? {} : { validationMessage: invalid })}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={draft ?? String(value)}
        onChange={(_, { value: text }) => setDraft(text)}
        onBlur={takeOver}
        onKeyDown={({ key }) => {
          if (key === "Enter") takeOver();
          // What was typed and cannot stand is given up by Escape.
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
