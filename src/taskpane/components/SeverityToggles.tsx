import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/rule";
import { useWords } from "../words";
import { SeverityIcon } from "./SeverityIcon";

const severities: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
});

export interface SeverityTogglesProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those that alone are shown; none, where all are. */
  readonly chosen: readonly Severity[];
  readonly onToggle: (severity: Severity) => void;
}

/** How many observations of each severity there are; pressing one shows only those. */
export function SeverityToggles({ counts, chosen, onToggle }: SeverityTogglesProps) {
  const { pane, severity: severityWords } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.toggles} role="group" aria-label={pane.results.bySeverity}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.toggle}
          icon={<SeverityIcon severity={severity} />}
          checked={chosen.includes(severity)}
          // One that is on can always be let go again.
          disabledFocusable={counts[severity] === 0 && !chosen.includes(severity)}
          onClick={() => onToggle(severity)}
        >
          {severityWords(severity, counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
