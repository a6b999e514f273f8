import { Body1, Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Review } from "../../core/review";
import type { ColumnId } from "../../core/template";
import { useWords } from "../words";

const useStyles = makeStyles({
  state: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  way: { alignSelf: "flex-start" },
  headings: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The headings of the working document, which every format of the template has. */
const lookedFor = [
  "number",
  "aspect",
  "activity",
  "responsibleArea",
  "dueDate",
  "expectedResults",
  "product",
] as const satisfies readonly ColumnId[];

function State({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.state}>
      <Subtitle2 as="h2" className={styles.text}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

export interface NoTableProps {
  readonly review: Review;
  readonly onInsertTemplate: () => void;
}

/** Nothing in the workbook follows the template: what was looked for, and a template to begin with. */
export function NoTable({ review, onInsertTemplate }: NoTableProps) {
  const { pane, catalogue } = useWords();
  const styles = useStyles();
  const offer = (
    <Button className={styles.way} onClick={onInsertTemplate}>
      {pane.sheets.template.open}
    </Button>
  );
  const filled = review.sheets.filter(({ skipped }) => skipped === "no-asm-table").length;
  if (filled === 0) {
    return (
      <State title={pane.empty.workbook}>
        <Body1>{pane.empty.workbookHint}</Body1>
        {offer}
      </State>
    );
  }
  return (
    <State title={pane.empty.noTemplate(filled)}>
      <Body1>{pane.empty.lookedFor}</Body1>
      <ul className={styles.headings}>
        {lookedFor.map((column) => (
          <li key={column}>
            <Body1>{catalogue.columns[column]}</Body1>
          </li>
        ))}
      </ul>
      <Body1>{pane.empty.oneRow}</Body1>
      {offer}
    </State>
  );
}

/** No observation: what was checked. */
export function AllRight({ review }: { readonly review: Review }) {
  const { pane } = useWords();
  const { empty, emptyHint } = pane.sheets.template;
  if (review.totals.activities === 0) {
    return (
      <State title={empty}>
        <Body1>{emptyHint}</Body1>
      </State>
    );
  }
  const silent = new Set(review.notChecked.map(({ ruleId }) => ruleId));
  return (
    <State title={pane.empty.allRight}>
      <Body1>{pane.empty.checked(review.ruleCount - silent.size, review.totals.activities)}</Body1>
    </State>
  );
}
