/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { isSameScope, reduceScope, sheetChoiceOf, type Scope } from "../../src/taskpane/state/scope-state";
import { button, press, renderPane, user } from "./pane-support";
import { followUpSheet, overdueSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

const sheets = [
  followUpSheet("E-006"),
  followUpSheet("S-101"),
  { ...overdueSheet(2), name: "Notas", sheetId: "Notas" },
];
const some = (...sheetIds: string[]): Scope => ({ kind: "sheets", sheetIds });

describe("What a review looks at", () => {
  it.each([
    [{ kind: "workbook" }, "all"],
    [{ kind: "active-sheet" }, "active"],
    [some("a", "b"), ["a", "b"]],
  ] as const)("%j reads %j", (scope, choice) => {
    expect(sheetChoiceOf(scope)).toEqual(choice);
  });

  it.each([
    [some("a", "b"), some("b", "a"), true],
    [some("a"), some("a", "b"), false],
    [some("a"), { kind: "workbook" }, false],
    [{ kind: "active-sheet" }, { kind: "active-sheet" }, true],
  ] as const)("%j and %j are the same: %s", (a, b, isSame) => {
    expect(isSameScope(a, b)).toBe(isSame);
  });

  it("loses the ticks of sheets that are gone, and no others", () => {
    const sheetNames = [{ sheetId: "a", name: "A" }];
    const ticked = { scope: some("a", "gone"), sheetNames: null };
    expect(reduceScope(ticked, { type: "sheets-listed", sheetNames })).toEqual({ scope: some("a"), sheetNames });
    const whole = { scope: { kind: "workbook" }, sheetNames: null } as const;
    expect(reduceScope(whole, { type: "sheets-listed", sheetNames })).toEqual({ ...whole, sheetNames });
  });
});

describe("The scope in the pane", () => {
  it("is the whole workbook until another is chosen", async () => {
    const { session, calls } = sessionOver(sheets);
    renderPane(session);
    expect(screen.getByLabelText("Alcance")).toHaveValue("workbook");
    await press("Revisar");
    await user.selectOptions(screen.getByLabelText("Alcance"), "Esta hoja");
    expect(screen.getByText(/^La fecha de corte, el alcance o la configuración cambió/)).toBeVisible();
    await press("Revisar de nuevo");
    expect(calls).toEqual(["review 2015-09-30", "review 2015-09-30 of active"]);
    expect(screen.queryByRole("button", { name: "Revisar de nuevo" })).toBeNull();
  });

  it("can be sheets that are ticked, at least one", async () => {
    const { session, calls } = sessionOver(sheets);
    const { container } = renderPane(session);
    await user.selectOptions(screen.getByLabelText("Alcance"), "Hojas elegidas");
    expect(screen.getByText("Elija al menos una hoja.")).toBeVisible();
    expect(button("Revisar")).toHaveAttribute("aria-disabled", "true");
    for (const name of ["E-006", "Notas", "S-101"]) await user.click(await screen.findByRole("checkbox", { name }));
    await user.click(screen.getByRole("checkbox", { name: "Notas" }));
    expect(await axe(container)).toHaveNoViolations();
    await press("Revisar");
    expect(calls).toEqual(["list sheets", ...Array<string>(4).fill("list sheets"), "review 2015-09-30 of E-006,S-101"]);
  });

  it("leaves changes of other sheets alone", async () => {
    const { session, tellChange } = sessionOver(sheets);
    renderPane(session);
    await act(() => session.start());
    await act(() => session.setScope(some("E-006")));
    await press("Revisar");
    act(() => tellChange({ sheetId: "S-101", address: "A1", isRemote: false }));
    expect(screen.queryByText(/cambió después de la revisión/)).toBeNull();
    act(() => tellChange({ sheetId: "E-006", address: "A1", isRemote: false }));
    expect(screen.getByText("La hoja «E-006» cambió después de la revisión.")).toBeVisible();
  });
});
