import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import type { CalendarDate } from "../core/calendar-date";
import { Pane } from "./components/Pane";
import type { Session } from "./state/session";
import { useSession } from "./state/useSession";
import { useTheme, type HostTheme } from "./theme";
import { WordsProvider, type Words } from "./words";

const usePageStyles = makeStaticStyles({
  // WebView2 hides scroll bars that come and go; one that is always there also keeps the width.
  body: { margin: 0, overflowY: "scroll" },
  "@media (prefers-reduced-motion: reduce)": {
    "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
  },
});

export interface AppProps {
  readonly session: Session;
  readonly words: Words;
  readonly hostTheme: () => HostTheme;
  readonly today: () => CalendarDate;
}

/** The pane in the host's theme and in one language. */
export function App({ session, words, hostTheme, today }: AppProps) {
  usePageStyles();
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
