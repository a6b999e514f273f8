import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { settingsAsText, settingsFromText } from "../../../operations/settings-file";
import { settingsWords } from "../../../messages/pane-settings";
import { useWords, type Words } from "../../words";
import type { TeamSettingsProps } from "./DueDateSettings";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  file: { display: "none" },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface Said {
  readonly state: "success" | "error";
  readonly sentence: string;
}

/** What came of a text of settings, in words. */
function told(file: ReturnType<typeof settingsFromText>, { language, catalogue }: Words): Said {
  const words = settingsWords[language].file;
  if (file.kind === "not-json") return { state: "error", sentence: words.notJson };
  if (file.kind === "not-settings") return { state: "error", sentence: words.notSettings };
  const wrong = file.wrongSettings.map((name) => catalogue.wrongSettings[name]);
  const taken = Object.keys(file.settings).length;
  return {
    state: wrong.length === 0 ? "success" : "error",
    sentence: [words.taken(taken), ...wrong].join(" "),
  };
}

/** The team's settings as text: to copy, and to take from another workbook. Panes cannot save files everywhere. */
export function SettingsFile({ settings, onChange }: TeamSettingsProps) {
  const words = useWords();
  const styles = useStyles();
  const own = settingsAsText(settings);
  const [copied, setCopied] = useState<Said | null>(null);
  const [draft, setDraft] = useState("");
  const [taken, setTaken] = useState<Said | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { file } = settingsWords[words.language];

  const copy = () =>
    navigator.clipboard.writeText(own).then(
      () => setCopied({ state: "success", sentence: file.copied }),
      () => setCopied({ state: "error", sentence: file.notCopied }),
    );
  const take = (text: string) => {
    const read = settingsFromText(text);
    if (read.kind === "read") onChange(read.settings);
    setTaken(told(read, words));
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const text = await chosen.text();
    setDraft(text);
    take(text);
  };

  return (
    <SettingsSection title={file.title} hint={file.hint}>
      <Field
        label={file.show}
        {...(copied ? { validationState: copied.state, validationMessage: copied.sentence } : {})}
      >
        <Textarea readOnly rows={4} resize="vertical" value={own} textarea={{ className: styles.text }} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {file.copy}
        </Button>
      </div>
      <Field label={file.paste} {...(taken ? { validationState: taken.state, validationMessage: taken.sentence } : {})}>
        <Textarea
          rows={3}
          resize="vertical"
          value={draft}
          textarea={{ className: styles.text }}
          onChange={(_, { value }) => {
            setDraft(value);
            setTaken(null);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={draft.trim() === ""} onClick={() => take(draft)}>
          {file.take}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {file.choose}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          className={styles.file}
          aria-label={file.choose}
          tabIndex={-1}
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
      </div>
    </SettingsSection>
  );
}
