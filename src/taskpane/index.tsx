import { createRoot } from "react-dom/client";
import { Temporal } from "temporal-polyfill";
import { registerCommands } from "../commands/commands";
import { languageFor, type Language } from "../messages/describe";
import { pause } from "../operations/in-slices";
import { App } from "./App";
import { operations } from "./operations";
import { createPreferences, storageOf, type PreferenceStore } from "./state/preferences";
import { rememberGrouping } from "./state/remember-grouping";
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
  // They are of use only once a sheet is written.
  summaryWords: async (at) => ({
    labels: (await import(/* webpackPrefetch: true */ "../messages/summary-labels")).summaryLabels(language()),
    ruleTitle: wordsFor(language()).ruleTitle,
    madeAt: `${wordsFor(language()).date(at.toPlainDate())} ${at.toPlainTime().toString({ smallestUnit: "minute" })}`,
  }),
});

// Ribbon commands have to be known when the page has loaded: Excel may start the shared runtime for one of them.
registerCommands(session, {
  associate: (name, handler) => {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void handler(event));
  },
  showPane: async () => Office.addin.showAsTaskpane(),
});

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
  await session.start();
  window.addEventListener("focus", () => void session.refresh());
  window.addEventListener("pagehide", () => void session.stop());
}

void start();
