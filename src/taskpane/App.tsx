import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import type { CalendarDate } from "../core/calendar-date";
import type { Language } from "../messages/describe";
import { Pane } from "./components/Pane";
import { PaneBoundary } from "./components/PaneBoundary";
import { PreferencesProvider, usePreferences } from "./preferences";
import type { PreferenceStore } from "./state/preferences";
import type { Session } from "./state/session";
import { useSession } from "./state/useSession";
import { useTheme, type HostTheme } from "./theme";
import { WordsProvider, wordsFor } from "./words";

export interface AppProps {
  readonly session: Session;
  readonly preferences: PreferenceStore;
  /** The language in which Office shows itself. */
  readonly hostLanguage: Language;
  readonly hostTheme: () => HostTheme;
  readonly today: () => CalendarDate;
}

function AppOf({ session, hostLanguage, hostTheme, today }: Omit<AppProps, "preferences">) {
  const state = useSession(session);
  const { language, theme } = usePreferences().preferences;
  const words = wordsFor(language === "automatic" ? hostLanguage : language);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);
  return (
    <FluentProvider theme={useTheme(hostTheme, theme)}>
      <AriaLiveAnnouncer>
        <WordsProvider words={words}>
          <PaneBoundary>
            <Pane state={state} actions={session} today={today} />
          </PaneBoundary>
        </WordsProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** The pane in the language and the theme of the host, or in those that the person prefers. */
export function App({ preferences, ...app }: AppProps) {
  return (
    <PreferencesProvider store={preferences}>
      <AppOf {...app} />
    </PreferencesProvider>
  );
}
