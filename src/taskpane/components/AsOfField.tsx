import {
  Button,
  Field,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import type { CalendarDate } from "../../core/calendar-date";
import { cutOffDates, dateOfField } from "../state/cut-off-dates";
import { useWords } from "../words";
import { CalendarButton } from "./CalendarButton";
import { menuPopover } from "./menu-popover";

const presets = ["today", "endOfMarch", "endOfApril", "endOfSeptember"] as const;

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  // As wide as the buttons beside it leave, whatever a browser finds right for twenty letters.
  input: { flexGrow: 1, flexBasis: 0, minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
  button: { flexShrink: 0 },
  popover: menuPopover,
});

export interface AsOfFieldProps {
  readonly asOf: CalendarDate;
  readonly today: () => CalendarDate;
  readonly onChange: (asOf: CalendarDate) => void;
}

/**
 * The cut-off date: typed, or one of the usual ones. A text field, because a native date field shows the order of the browser's language, in which
 * 05/06/2015 may be the sixth of May.
 */
export function AsOfField({ asOf, today, onChange }: AsOfFieldProps) {
  const { pane, date } = useWords();
  const styles = useStyles();
  // While a date is being typed it is incomplete for moments; only complete days leave the field.
  const [draft, setDraft] = useState<string | null>(null);
  const dates = cutOffDates(today());
  const isIncomplete = draft !== null && dateOfField(draft) === null;

  const type = (text: string) => {
    setDraft(text);
    const typed = dateOfField(text);
    if (typed) onChange(typed);
  };

  return (
    <Field label={pane.asOf.label} {...(isIncomplete ? { validationMessage: pane.asOf.invalid } : {})}>
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            className={styles.input}
            value={draft ?? date(asOf)}
            onChange={(_, { value }) => type(value)}
            onBlur={() => setDraft(null)}
          />
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button className={styles.button} icon={<ChevronDownRegular />} aria-label={pane.asOf.presets} />
            </MenuTrigger>
            <MenuPopover className={styles.popover}>
              <MenuList>
                {presets.map((preset) => (
                  <MenuItem key={preset} secondaryContent={date(dates[preset])} onClick={() => onChange(dates[preset])}>
                    {pane.asOf[preset]}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          <CalendarButton asOf={asOf} today={today()} onChoose={onChange} />
        </div>
      )}
    </Field>
  );
}
