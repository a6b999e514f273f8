import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetName } from "../../operations/list-sheets";
import { useWords } from "../words";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "180px",
    overflowY: "auto",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sheet: { overflowWrap: "anywhere" },
  // The field above is its label for those who see it.
  legend: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface SheetPickerProps {
  readonly sheetNames: readonly SheetName[];
  readonly ticked: readonly string[];
  readonly onTick: (sheetId: string, isTicked: boolean) => void;
}

/** The sheets of the workbook, to be ticked. */
export function SheetPicker({ sheetNames, ticked, onTick }: SheetPickerProps) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <fieldset className={styles.sheets}>
      <legend className={styles.legend}>{pane.scope.sheets}</legend>
      {sheetNames.map(({ sheetId, name }) => (
        <Checkbox
          key={sheetId}
          className={styles.sheet}
          label={name}
          checked={ticked.includes(sheetId)}
          onChange={(_, { checked }) => onTick(sheetId, checked === true)}
        />
      ))}
    </fieldset>
  );
}
