import { element } from "./element";
import type { PageAddress } from "./page-address";
import { apiVersions, paneWidths, themes } from "./page-address";
import type { TrialWords } from "./trial-words";

interface Choice {
  readonly value: string;
  readonly label: string;
}

function select(label: string, name: string, choices: readonly Choice[], chosen: string): HTMLElement {
  const options = choices.map((choice) =>
    element("option", { value: choice.value, selected: choice.value === chosen }, choice.label),
  );
  return element("label", { class: "trial-field" }, label, element("select", { name }, ...options));
}

/**
 * What the page is opened with anew: an older Excel, another language, other colours, a narrower pane. What else the address asks for stays.
 * @param query of the present address
 * @param go opens the page with another query
 */
export function createExcelForm(
  words: TrialWords,
  address: PageAddress,
  query: string,
  go: (query: string) => void,
): HTMLElement {
  const versions = apiVersions.includes(address.excelApi) ? apiVersions : [address.excelApi, ...apiVersions];
  const form = element(
    "form",
    { class: "trial-fields" },
    select(
      words.api,
      "api",
      versions.map((value) => ({ value, label: value })),
      address.excelApi,
    ),
    select(
      words.language,
      "lang",
      [
        { value: "es-MX", label: "Español (México)" },
        { value: "en-US", label: "English (US)" },
      ],
      address.language,
    ),
    select(
      words.theme,
      "theme",
      themes.map((value) => ({ value, label: words.themes[value] })),
      address.theme,
    ),
    element(
      "label",
      { class: "trial-field" },
      words.paneWidth,
      element("input", {
        ...{ type: "number", name: "pane", required: true },
        ...{ min: `${paneWidths.least}`, max: `${paneWidths.most}`, value: `${address.paneWidth}` },
      }),
    ),
    element("button", { type: "submit", class: "trial-button" }, words.openAnew),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = new URLSearchParams(query);
    for (const [name, value] of new FormData(form)) if (typeof value === "string") asked.set(name, value);
    go(`?${asked}`);
  });
  return element(
    "section",
    { class: "trial-section", "aria-label": words.excelAs },
    element("h3", {}, words.excelAs),
    element("p", { class: "trial-hint" }, words.excelAsHint),
    form,
  );
}
