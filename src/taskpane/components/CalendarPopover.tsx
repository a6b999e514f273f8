import { Button, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../words";
import { CutOffCalendar, type CutOffCalendarProps } from "./CutOffCalendar";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  // "septiembre 2015" has to fit in a pane of 270 pixels.
  surface: { padding: 0, "& .fui-CalendarDay__monthAndYear": { fontSize: tokens.fontSizeBase200 } },
});

export type CalendarProps = Omit<CutOffCalendarProps, "onDismiss">;

/** A calendar, which opens at once because it was asked for. It closes when a day is chosen; its button opens it again. */
export function CalendarPopover({ onChoose, ...calendar }: CalendarProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpened = useRef(false);
  useEffect(() => {
    // Effects run again when the pane comes back from another page.
    if (wasOpened.current) return;
    wasOpened.current = true;
    // The focus goes back to where it was before the calendar: to this button, not to the one in whose place it is now.
    opener.current?.focus();
    opener.current?.click();
  }, []);
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          // Fluent types the button's element as none that exists, so that only a function fits.
          ref={(element: HTMLButtonElement | null) => {
            opener.current = element;
          }}
          className={styles.button}
          icon={<CalendarRegular />}
          aria-label={pane.asOf.calendar}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={pane.asOf.calendar}>
        <CutOffCalendar
          {...calendar}
          onDismiss={() => setIsOpen(false)}
          onChoose={(asOf) => {
            setIsOpen(false);
            onChoose(asOf);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
