import { Button, makeStyles } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { Suspense, lazy, useState } from "react";
import { useWords } from "../words";
import type { CalendarProps } from "./CalendarPopover";

const CalendarPopover = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./CalendarPopover")).CalendarPopover,
}));

const useStyles = makeStyles({ button: { flexShrink: 0 } });

/** The way to a calendar, which is loaded when it is asked for; until then its button keeps its place. */
export function CalendarButton(calendar: CalendarProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const [isAskedFor, setIsAskedFor] = useState(false);
  const placeholder = (
    <Button
      className={styles.button}
      icon={<CalendarRegular />}
      aria-label={pane.asOf.calendar}
      aria-expanded={false}
      onClick={() => setIsAskedFor(true)}
    />
  );
  if (!isAskedFor) return placeholder;
  return (
    <Suspense fallback={placeholder}>
      <CalendarPopover {...calendar} />
    </Suspense>
  );
}
