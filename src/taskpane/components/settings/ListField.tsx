import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { linesOf } from "../../state/settings-choices";

const mostRows = 8;

export interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly entries: readonly string[];
  /** Whether the list may stand in the field. */
  readonly allows: (entries: readonly string[]) => boolean;
  /** Said where it may not. */
  readonly invalid: string;
  readonly onChange: (entries: readonly string[]) => void;
}

/** A list with one entry a line. Taken over when the field is left; what may not stand there stays to be mended. */
export function ListField({ label, hint, entries, allows, invalid, onChange }: ListFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const written = draft === null ? entries : linesOf(draft);
  const isAllowed = allows(written);
  const takeOver = () => {
    if (!isAllowed) return;
    if (written.join("\n") !== entries.join("\n")) onChange(written);
    setDraft(null);
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isAllowed ? {} : { validationMessage: invalid })}
    >
      <Textarea
        resize="vertical"
        rows={Math.min(mostRows, Math.max(2, written.length + 1))}
        value={draft ?? entries.join("\n")}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={takeOver}
      />
    </Field>
  );
}
