/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { button, press, renderPane, reviewed, user } from "./pane-support";
import { followUpSheet, sessionOver } from "./session-support";

expect.extend(toHaveNoViolations);

async function openSettings() {
  await press("Más opciones");
  await user.click(screen.getByRole("menuitem", { name: "Configuración" }));
  return screen.findByRole("heading", { level: 1, name: "Configuración" });
}

describe("The settings page", () => {
  it("opens from the menu with the focus on its title, and leads back to the menu", async () => {
    const { container } = renderPane(sessionOver([followUpSheet()]).session);
    expect(await openSettings()).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await press("Volver a la revisión");
    expect(screen.queryByRole("heading", { level: 1, name: "Configuración" })).toBeNull();
    expect(button("Más opciones")).toHaveFocus();
  });

  it("keeps the days for due soon in the workbook, and refuses what is no number of days", async () => {
    const { calls } = await reviewed([followUpSheet()]);
    await openSettings();
    const field = screen.getByLabelText("Por vencer en (días)");
    await user.clear(field);
    await user.type(field, "7{Enter}");
    await waitFor(() => expect(calls.at(-1)).toBe("save 7 days"));
    await user.clear(field);
    await user.type(field, "pronto");
    expect(screen.getByText("Escriba un número de 0 a 365.")).toBeVisible();
    await user.type(field, "{Escape}");
    expect(field).toHaveValue("7");
    await press("Volver a la revisión");
    expect(screen.getByText("La fecha de corte o la configuración cambió después de la revisión.")).toBeVisible();
  });
});
