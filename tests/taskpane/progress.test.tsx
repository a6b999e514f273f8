/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { HostError } from "../../src/operations/host-error";
import type { ReviewPhase } from "../../src/operations/review-workbook";
import type { Operations } from "../../src/taskpane/operations";
import { button, press, renderPane, user } from "./pane-support";
import { followUpSheet, sessionOver } from "./session-support";

describe("A long review", () => {
  type Asked = Parameters<Operations["reviewWorkbook"]>[0];

  /** A pane over a workbook whose reviews go on until they are told to end. */
  function endless(language?: "en-US") {
    const asked: Asked[] = [];
    const opened = sessionOver([followUpSheet()], {
      reviewWorkbook: (request) => {
        asked.push(request);
        return new Promise((_, reject) => {
          request.signal?.addEventListener("abort", () => reject(new HostError("cancelled")));
        });
      },
    });
    renderPane(opened.session, language);
    const report = (phase: ReviewPhase) => act(() => asked.at(-1)?.report?.(phase));
    return { ...opened, asked, report };
  }

  it("says which sheet it is at, and that it applies the rules, without a word to screen readers in between", async () => {
    const { report } = endless();
    await press("Revisar");
    const said = () => screen.getByRole("progressbar").getAttribute("aria-label");
    report({ kind: "reading" });
    expect(said()).toBe("Leyendo el libro…");
    report({ kind: "sheet", name: "E-006", at: 2, of: 5 });
    expect(said()).toBe("Leyendo «E-006» (2 de 5)…");
    const line = screen.getByText("Leyendo «E-006» (2 de 5)…");
    expect(line).toBeVisible();
    expect(line.closest("[aria-live]")).toBeNull();
    report({ kind: "sheet", name: "E-006", at: 1, of: 1 });
    expect(said()).toBe("Leyendo «E-006»…");
    report({ kind: "checking" });
    expect(screen.getByText("Aplicando las reglas…")).toBeVisible();
  });

  it("says so in English too", async () => {
    const { report } = endless("en-US");
    await press("Review");
    report({ kind: "sheet", name: "E-006", at: 2, of: 5 });
    expect(screen.getByText("Reading “E-006” (2 of 5)…")).toBeVisible();
    await press("Cancel");
    expect(await screen.findByText("Review cancelled at 10:32")).toBeVisible();
  });

  it("is cancelled by the keyboard, says so, and the same button begins another at once", async () => {
    const { asked, report } = endless();
    button("Revisar").focus();
    await user.keyboard("{Enter}");
    report({ kind: "checking" });
    expect(button("Cancelar")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Revisión cancelada a las 10:32")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryByRole("region", { name: "Resultado" })).toBeNull();
    expect(button("Revisar")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(asked).toHaveLength(2);
  });

  it("can be cancelled while what is written waits for it, and not while it is being written", async () => {
    let finish: (() => void) | null = null;
    const opened = sessionOver([followUpSheet()], {
      highlight: () =>
        new Promise((resolve) => {
          finish = () => resolve({ cells: 1, removed: 0, skippedSheets: [], liveDates: null });
        }),
    });
    renderPane(opened.session);
    await press("Resaltar");
    expect(screen.getByRole("progressbar", { name: "Resaltando las celdas…" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Cancelar" })).toBeNull();
    act(() => finish?.());
    expect(await screen.findByText("Marcado a las 10:32 · 1 celda")).toBeVisible();
  });
});
