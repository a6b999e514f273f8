import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import type { CalendarDate } from "../core/calendar-date";
import { Pane } from "./components/Pane";
import type { Session } from "./state/session";
import { useSession } from "./state/useSession";
import { useTheme, type HostTheme } from "./theme";
import { WordsProvider, type Words } from "./words";

export interface AppProps {
  readonly session: Session;
  readonly words: Words;
  readonly hostTheme: () => HostTheme;
  readonly today: () => CalendarDate;
}

/** The pane in the host's theme and in one language. */
export function App({ session, words, hostTheme, today }: AppProps) {
  const state = useSession(session);
  return (
    <FluentProvider theme={useTheme(hostTheme)}>
      <AriaLiveAnnouncer>
        <WordsProvider words={words}>
          <Pane state={state} actions={session} today={today} />
        </WordsProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
