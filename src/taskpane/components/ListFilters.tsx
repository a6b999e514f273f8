import { Button, Checkbox, Field, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useId, useMemo, useState } from "react";
import type { Review } from "../../core/review";
import { areaKeyOf, noArea, noRow } from "../state/filter-issues";
import { countFilters, type IssueFilters } from "../state/list-state";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
  open: { flexShrink: 0, minWidth: 0, whiteSpace: "nowrap" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  choice: { minWidth: 0 },
});

export interface ListFiltersProps {
  readonly review: Review;
  readonly filters: IssueFilters;
  readonly onFilter: (filters: Partial<IssueFilters>) => void;
}

interface Choice {
  readonly key: string;
  readonly label: string;
}

/** The areas of which something is said, in the order of their names; what belongs to none comes last. */
function areasIn(review: Review, labels: Readonly<Record<string, string>>, language: string): Choice[] {
  const names = new Map<string, string>();
  for (const issue of review.issues) {
    const key = areaKeyOf(issue);
    if (!names.has(key)) names.set(key, labels[key] ?? issue.activity?.responsibleArea.value ?? key);
  }
  const byName = new Intl.Collator(language).compare;
  const isNamed = (key: string) => key !== noArea && key !== noRow;
  return [...names]
    .map(([key, label]) => ({ key, label }))
    .sort((a, b) => Number(isNamed(b.key)) - Number(isNamed(a.key)) || byName(a.label, b.label));
}

/** The search, and the filters behind their button. */
export function ListFilters({ review, filters, onFilter }: ListFiltersProps) {
  const { pane, language } = useWords();
  const words = pane.results;
  const styles = useStyles();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const areas = useMemo(
    () => (isOpen ? areasIn(review, { [noArea]: pane.list.withoutArea, [noRow]: pane.list.headings }, language) : []),
    [isOpen, review, pane, language],
  );
  const sheets = review.sheets.filter(({ tables }) => tables.length > 0);
  const behind = countFilters({ ...filters, severities: [], query: "" });

  return (
    <>
      <div className={styles.bar}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.searchHint}
          value={filters.query}
          onChange={(_, { value }) => onFilter({ query: value })}
        />
        <Button
          size="small"
          className={styles.open}
          icon={<FilterRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {words.filters(behind)}
        </Button>
      </div>
      {isOpen && (
        <div id={panel} className={styles.panel} role="group" aria-label={words.filters(0)}>
          <Field label={words.area} size="small">
            <Select
              size="small"
              className={styles.choice}
              value={filters.area ?? ""}
              onChange={(_, { value }) => onFilter({ area: value === "" ? null : value })}
            >
              <option value="">{words.anyArea}</option>
              {areas.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          {sheets.length > 1 && (
            <Field label={words.sheet} size="small">
              <Select
                size="small"
                className={styles.choice}
                value={filters.sheetId ?? ""}
                onChange={(_, { value }) => onFilter({ sheetId: value === "" ? null : value })}
              >
                <option value="">{words.anySheet}</option>
                {sheets.map(({ sheetId, name }) => (
                  <option key={sheetId} value={sheetId}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Checkbox
            label={words.onlyOverdue}
            checked={filters.onlyOverdue}
            onChange={(_, { checked }) => onFilter({ onlyOverdue: checked === true })}
          />
          <Checkbox
            label={words.onlyMissingEvidence}
            checked={filters.onlyMissingEvidence}
            onChange={(_, { checked }) => onFilter({ onlyMissingEvidence: checked === true })}
          />
        </div>
      )}
    </>
  );
}
