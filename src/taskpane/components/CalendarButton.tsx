import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { Suspense, lazy, useState } from "react";
import { useWords } from "../words";
import type { CutOffCalendarProps } from "./CutOffCalendar";

// The first screen does without it.
const CutOffCalendar = lazy(async () => ({ default: (await import("./CutOffCalendar")).CutOffCalendar }));

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  // "septiembre 2015" has to fit in a pane of 270 pixels.
  surface: { padding: 0, "& .fui-CalendarDay__monthAndYear": { fontSize: tokens.fontSizeBase200 } },
});

/** Opens a calendar, and closes it when a day is chosen. */
export function CalendarButton({ onChoose, ...calendar }: CutOffCalendarProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} icon={<CalendarRegular />} aria-label={pane.asOf.calendar} />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={pane.asOf.calendar}>
        <Suspense fallback={<Spinner label={pane.pages.loading} />}>
          <CutOffCalendar
            {...calendar}
            onChoose={(asOf) => {
              setIsOpen(false);
              onChoose(asOf);
            }}
          />
        </Suspense>
      </PopoverSurface>
    </Popover>
  );
}
