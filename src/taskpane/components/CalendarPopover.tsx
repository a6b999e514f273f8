import { Button, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { useState } from "react";
import { useWords } from "../words";
import { CutOffCalendar, type CutOffCalendarProps } from "./CutOffCalendar";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  // "septiembre 2015" has to fit in a pane of 270 pixels.
  surface: { padding: 0, "& .fui-CalendarDay__monthAndYear": { fontSize: tokens.fontSizeBase200 } },
});

export type CalendarProps = Omit<CutOffCalendarProps, "onDismiss">;

/** Opens a calendar, and closes it when a day is chosen. */
export function CalendarPopover({ onChoose, ...calendar }: CalendarProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} icon={<CalendarRegular />} aria-label={pane.asOf.calendar} />
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
