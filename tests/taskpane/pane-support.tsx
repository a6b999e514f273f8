import {
  AriaLiveAnnouncer,
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  webLightTheme,
} from "@fluentui/react-components";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { Language } from "../../src/messages/describe";
import { App } from "../../src/taskpane/App";
// What the pane loads when it needs it is there already: the tests wait for no script.
import "../../src/taskpane/components/MarkLegend";
import "../../src/taskpane/components/Results";
import "../../src/taskpane/components/team/LastChanges";
import { Pane } from "../../src/taskpane/components/Pane";
import type { PreferenceStore } from "../../src/taskpane/state/preferences";
import type { Session } from "../../src/taskpane/state/session";
import { useSession } from "../../src/taskpane/state/useSession";
import { WordsProvider, wordsFor } from "../../src/taskpane/words";
import { cutOff, sessionOver } from "./session-support";

// What is not shown is not rendered here; matching style sheets takes jsdom most of the time of a test.
// A page that is loaded when it is asked for is compiled then, on busy cores.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
const renderer = createDOMRenderer(document, { unstable_filterCSSRule: () => false });
jest.setTimeout(30_000);

// jsdom draws nothing, so it has nothing to scroll.
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
Object.assign(window, { scrollTo: () => undefined, scrollBy: () => undefined });
// Nor does it know what the system prefers.
Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });

// What the pane loads after its first screen is compiled before the tests, which do not wait for compilers.
beforeAll(async () => {
  await Promise.all([
    import("../../src/taskpane/components/Results"),
    import("../../src/taskpane/components/ChosenIssue"),
    import("../../src/taskpane/components/MarkLegend"),
    import("../../src/taskpane/components/team/LastChanges"),
  ]);
}, 60_000);

function PaneOver({ session }: { readonly session: Session }) {
  return <Pane state={useSession(session)} actions={session} today={() => cutOff} />;
}

export const renderPane = (session: Session, language: Language = "es-MX") =>
  render(
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={webLightTheme}>
        <AriaLiveAnnouncer>
          <WordsProvider words={wordsFor(language)}>
            <PaneOver session={session} />
          </WordsProvider>
        </AriaLiveAnnouncer>
      </FluentProvider>
    </RendererProvider>,
  );

/** The whole add-in's page, with what the person prefers. */
export const renderApp = (session: Session, preferences: PreferenceStore) =>
  render(
    <RendererProvider renderer={renderer}>
      <App
        session={session}
        preferences={preferences}
        hostLanguage="es-MX"
        hostTheme={() => undefined}
        today={() => cutOff}
      />
    </RendererProvider>,
  );

export const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const press = (name: string | RegExp) => user.click(button(name));

/** Renders a workbook that was reviewed. */
export async function reviewed(...[sheets, overrides]: Parameters<typeof sessionOver>) {
  const opened = sessionOver(sheets, overrides);
  const { container } = renderPane(opened.session);
  await press("Revisar");
  // What lists the results is a script of its own, as is the legend below them.
  const headings = () => screen.queryAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  if (opened.session.getState().results.kind === "reviewed")
    await waitFor(() => expect(headings().filter((heading) => heading !== "Marcas en la hoja")).not.toEqual([]));
  return { ...opened, container };
}
