import { createContext, useContext, type ReactNode } from "react";
import type { Severity } from "../core/rule";
import type { Catalogue } from "../messages/catalogue";
import { catalogueFor, formatDate, type Language } from "../messages/describe";
import { paneEnUS } from "../messages/pane-en-US";
import { paneEsMX } from "../messages/pane-es-MX";
import { counter, joiner, type PaneWords } from "../messages/pane-words";
import type { CalendarDate } from "../core/calendar-date";

/** Everything that the pane says, in one language. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly catalogue: Catalogue;
  readonly date: (date: CalendarDate) => string;
  readonly number: (value: number) => string;
  /** A rule's title; its id where the catalogue does not know it. */
  readonly ruleTitle: (ruleId: string) => string;
  readonly severity: (severity: Severity, count: number) => string;
  readonly list: (names: readonly string[]) => string;
}

const panes: Readonly<Record<Language, PaneWords>> = { "es-MX": paneEsMX, "en-US": paneEnUS };

export function wordsFor(language: Language): Words {
  const catalogue = catalogueFor(language);
  const count = counter(language);
  const numbers = new Intl.NumberFormat(language);
  const titles: Readonly<Record<string, { readonly title: string }>> = catalogue.rules;
  return {
    language,
    pane: panes[language],
    catalogue,
    date: (date) => formatDate(date, language),
    number: (value) => numbers.format(value),
    ruleTitle: (ruleId) => titles[ruleId]?.title ?? ruleId,
    severity: (severity, issues) =>
      count(issues, catalogue.severities[severity].one, catalogue.severities[severity].many),
    list: joiner(language),
  };
}

const WordsContext = createContext<Words>(wordsFor("es-MX"));

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export const useWords = (): Words => useContext(WordsContext);
