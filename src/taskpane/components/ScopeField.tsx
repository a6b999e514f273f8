import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Scope, ScopeState } from "../state/scope-state";
import { useWords } from "../words";

const kinds = ["workbook", "active-sheet", "sheets"] as const satisfies readonly Scope["kind"][];

const useStyles = makeStyles({
  field: { gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
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

export interface ScopeFieldProps {
  readonly where: ScopeState;
  readonly onChange: (scope: Scope) => void;
}

/** What of the workbook a review looks at: all of it, the sheet in front, or sheets that are ticked. */
export function ScopeField({ where: { scope, sheetNames }, onChange }: ScopeFieldProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const words = pane.scope;
  const ticked = scope.kind === "sheets" ? scope.sheetIds : [];
  const choose = (value: string) => {
    const kind = kinds.find((candidate) => candidate === value) ?? "workbook";
    onChange(kind === "sheets" ? { kind, sheetIds: ticked } : { kind });
  };
  const tick = (sheetId: string, isTicked: boolean) =>
    onChange({ kind: "sheets", sheetIds: isTicked ? [...ticked, sheetId] : ticked.filter((id) => id !== sheetId) });

  return (
    <>
      <Field
        label={words.label}
        orientation="horizontal"
        className={styles.field}
        {...(scope.kind === "sheets" && ticked.length === 0
          ? { validationState: "none", validationMessage: words.chooseOne }
          : {})}
      >
        <Select value={scope.kind} onChange={(_, { value }) => choose(value)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {scope.kind === "sheets" && sheetNames && (
        <fieldset className={styles.sheets}>
          <legend className={styles.legend}>{words.sheets}</legend>
          {sheetNames.map(({ sheetId, name }) => (
            <Checkbox
              key={sheetId}
              className={styles.sheet}
              label={name}
              checked={ticked.includes(sheetId)}
              onChange={(_, { checked }) => tick(sheetId, checked === true)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
