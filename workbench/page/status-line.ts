import { element } from "./element";

export interface StatusLine {
  readonly root: HTMLElement;
  /** Says what goes on; takes the last failure away. */
  tell(text: string): void;
  /** Says what failed, at once and until something else goes right. */
  fail(text: string): void;
}

/** The line at the bottom of the page. Failures are alerts, everything else is told politely. */
export function createStatusLine(): StatusLine {
  const status = element("span", { role: "status", class: "status-text" });
  const alert = element("span", { role: "alert", class: "status-alert" });
  const show = (told: string, failed: string) => {
    status.textContent = told;
    alert.textContent = failed;
    root.classList.toggle("has-failed", failed !== "");
  };
  const root = element("footer", { class: "status-line" }, status, alert);
  return { root, tell: (text) => show(text, ""), fail: (text) => show("", text) };
}
