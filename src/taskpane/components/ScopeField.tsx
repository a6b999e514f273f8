import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Scope, ScopeState } from "../state/scope-state";
import { useWords } from "../words";

const SheetPicker = lazy(async () => ({ default: (await import("./SheetPicker")).SheetPicker }));

const kinds = ["workbook", "active-sheet", "sheets"] as const satisfies readonly Scope["kind"][];

const useStyles = makeStyles({
  field: { gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
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
        <Suspense fallback={null}>
          <SheetPicker sheetNames={sheetNames} ticked={ticked} onTick={tick} />
        </Suspense>
      )}
    </>
  );
}
