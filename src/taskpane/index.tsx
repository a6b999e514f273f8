import { createRoot } from "react-dom/client";
import { Temporal } from "temporal-polyfill";
import { registerCommands } from "../commands/commands";
import { languageFor, type Language } from "../messages/describe";
import { pause } from "../operations/in-slices";
import { App } from "./App";
import { operations } from "./operations";
import { createPreferences, storageOf, type PreferenceStore } from "./state/preferences";
import { rememberGrouping } from "./state/remember-grouping";
import { searchTexts } from "./state/search-text";
import { createSession } from "./state/session";
import { wordsFor } from "./words";

const now = () => Temporal.Now.zonedDateTimeISO();
const hostLanguage = () => languageFor(Office.context.displayLanguage);

let store: PreferenceStore | null = null;

/** Asked for when they are needed: Excel does not tell before it is ready under which name to keep them. */
function preferences(): PreferenceStore {
  store ??= createPreferences(storageOf(window), Office.context.partitionKey);
  return store;
}

function language(): Language {
  const preferred = preferences().get().language;
  return preferred === "automatic" ? hostLanguage() : preferred;
}

const session = createSession({
  operations,
  now,
  pause,
  liveReview: () => preferences().get().liveReview,
  staysClosed: () => preferences().get().staysClosed,
  textAt: (review) => searchTexts(review, wordsFor(language()).catalogue),
  // They are of use only once a sheet is written.
  summaryWords: async (at) => ({
    labels: (await import(/* webpackPrefetch: true */ "../messages/summary-labels")).summaryLabels(language()),
    ruleTitle: wordsFor(language()).ruleTitle,
    madeAt: `${wordsFor(language()).date(at.toPlainDate())} ${at.toPlainTime().toString({ smallestUnit: "minute" })}`,
  }),
});

let isPaneShown = false;
let markStarted: () => void = () => undefined;
/** The session has read what the workbook keeps, or could not. */
const started = new Promise<void>((resolve) => (markStarted = resolve));

// Commands have to be known when the page has loaded: Excel may start the shared runtime for one of them.
registerCommands(session, {
  associate: (name, handler) => {
    Office.actions.associate(name, (event: Parameters<typeof handler>[0]) => void handler(event));
  },
  showPane: async () => Office.addin.showAsTaskpane(),
  isPaneShown: () => isPaneShown,
  showOutcome: () => session.open("review"),
  ready: () => started,
  now: () => performance.now(),
});

/** Excel tells when the pane comes and goes; one that does not leaves it to each command to show it. */
async function watchPane(): Promise<void> {
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      isPaneShown = visibilityMode === Office.VisibilityMode.taskpane;
    });
  } catch {
    // An older Excel: the pane is shown once more than it needs to be.
  }
}

function page(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element for the pane.");
  return element;
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    const words = wordsFor(languageFor(navigator.language));
    document.documentElement.lang = words.language;
    page().textContent = words.pane.outsideExcel;
    return;
  }
  rememberGrouping(session, preferences());
  createRoot(page()).render(
    <App
      session={session}
      preferences={preferences()}
      hostLanguage={hostLanguage()}
      hostTheme={() => Office.context.officeTheme}
      today={() => now().toPlainDate()}
    />,
  );
  void watchPane();
  await session.start();
  markStarted();
  window.addEventListener("focus", () => void session.refresh());
  window.addEventListener("pagehide", () => void session.stop());
}

void start();
