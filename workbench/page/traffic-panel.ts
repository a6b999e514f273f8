import type { Exchange, Traffic } from "../host/traffic";
import { element } from "./element";
import { download } from "./files";
import type { TrialWords } from "./trial-words";

export interface TrafficPanel {
  readonly root: HTMLElement;
  /** Shows what has come meanwhile. */
  refresh(): void;
}

const kilobyte = 1024;
const mostRows = 200;

function sizeInWords(bytes: number, language: string): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return bytes < kilobyte ? `${number.format(bytes)} B` : `${number.format(bytes / kilobyte)} kB`;
}

/** The first action that does more than take an object in hand. */
const mostTelling = (actions: readonly string[]): string =>
  actions.find((action) => !action.startsWith("get ")) ?? actions[0] ?? "";

/** Every request to Excel with its actions in words, its bytes and its time; the newest first. */
export function createTrafficPanel(
  words: TrialWords,
  language: string,
  traffic: () => { readonly traffic: Traffic; readonly fileName: string } | null,
): TrafficPanel {
  const size = (bytes: number) => sizeInWords(bytes, language);
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const totals = element("p", { class: "trial-hint", role: "status" });
  const rows = element("tbody");
  const shown = new Map<Exchange, { readonly row: HTMLElement; readonly isAnswered: boolean }>();

  function rowFor(exchange: Exchange): HTMLElement {
    const { actions, isRelease, requestBytes, responseBytes, startedAt, milliseconds, errorCode } = exchange;
    const isAnswered = milliseconds !== null;
    const summary = isRelease ? words.release : `${words.actions(actions.length)}: ${mostTelling(actions)}`;
    const details = element(
      "details",
      {},
      element("summary", {}, errorCode === null ? summary : `${errorCode} · ${summary}`),
      element("ol", {}, ...actions.map((action) => element("li", {}, action))),
    );
    return element(
      "tr",
      { class: errorCode === null ? undefined : "has-failed" },
      element("td", { class: "number" }, seconds.format(startedAt / 1000)),
      element("td", {}, details),
      element("td", { class: "number" }, size(requestBytes)),
      element("td", { class: "number" }, isAnswered ? size(responseBytes) : ""),
      element("td", { class: "number" }, isAnswered ? `${Math.round(milliseconds)} ms` : words.underWay),
    );
  }

  function refresh(): void {
    const requests = traffic()?.traffic.requests ?? [];
    const sum = (of: (exchange: Exchange) => number) => requests.reduce((total, exchange) => total + of(exchange), 0);
    const sent = sum(({ requestBytes }) => requestBytes);
    const received = sum(({ responseBytes }) => responseBytes);
    totals.textContent =
      requests.length === 0 ? words.noTraffic : words.totals(requests.length, size(sent), size(received));
    const newest = [...requests].slice(-mostRows).reverse();
    // Rows that stay are left alone, so that nothing that is open closes and no focus is lost.
    const wanted = new Set(newest);
    for (const [exchange, { row, isAnswered }] of shown) {
      if (wanted.has(exchange) && isAnswered) continue;
      row.remove();
      shown.delete(exchange);
    }
    newest.forEach((exchange, at) => {
      if (shown.has(exchange)) return;
      const row = rowFor(exchange);
      rows.insertBefore(row, rows.children[at] ?? null);
      shown.set(exchange, { row, isAnswered: exchange.milliseconds !== null });
    });
  }

  const clear = element("button", { type: "button", class: "trial-button" }, words.clear);
  clear.addEventListener("click", () => {
    traffic()?.traffic.reset();
    refresh();
  });
  const exported = element("button", { type: "button", class: "trial-button" }, words.exportJson);
  exported.addEventListener("click", () => {
    const source = traffic();
    if (source === null) return;
    const text = JSON.stringify(source.traffic.requests, null, 2);
    const name = `${source.fileName.replace(/\.xlsx$/i, "")}.traffic.json`;
    download({ name, bytes: new TextEncoder().encode(text) });
  });
  const { at, what, sent, received, took } = words.columns;
  const heading = (text: string, isNumber: boolean) =>
    element("th", { scope: "col", class: isNumber ? "number" : undefined }, text);
  const table = element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heading(at, true),
        heading(what, false),
        heading(sent, true),
        heading(received, true),
        heading(took, true),
      ),
    ),
    rows,
  );
  const root = element(
    "section",
    { class: "trial-section traffic", "aria-label": words.traffic },
    element("div", { class: "trial-heading" }, element("h3", {}, words.traffic), clear, exported),
    totals,
    element("div", { class: "traffic-table", tabindex: "0", role: "region", "aria-label": words.traffic }, table),
  );
  return { root, refresh };
}
