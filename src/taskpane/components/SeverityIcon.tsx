import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/rule";
import { useWords } from "../words";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  all: {
    display: "inline-flex",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

export interface SeverityIconProps {
  readonly severity: Severity;
  /** Whether the shape says its severity itself, where no word beside it does. */
  readonly isNamed?: boolean;
}

/** The shape that stands for a severity. */
export function SeverityIcon({ severity, isNamed = false }: SeverityIconProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const Icon = icons[severity];
  const name = isNamed ? { role: "img", "aria-label": pane.severity[severity] } : { "aria-hidden": true };
  return (
    <span className={mergeClasses(styles.all, styles[severity])} {...name}>
      <Icon />
    </span>
  );
}
