/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Language } from "../../src/messages/describe";
import { PaneBoundary } from "../../src/taskpane/components/PaneBoundary";
import { WordsProvider, wordsFor } from "../../src/taskpane/words";

expect.extend(toHaveNoViolations);

function Broken({ error }: { readonly error: Error }): never {
  throw error;
}

function renderBroken(error: Error, language: Language) {
  // React tells the console of what it catches.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const onReload = jest.fn();
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider words={wordsFor(language)}>
        <PaneBoundary onReload={onReload}>
          <Broken error={error} />
        </PaneBoundary>
      </WordsProvider>
    </FluentProvider>,
  );
  return { onReload, container };
}

afterEach(() => jest.restoreAllMocks());

const missing = Object.assign(new Error("Loading chunk 1 failed."), { name: "ChunkLoadError" });

test.each([
  ["es-MX", /^No se pudo cargar una parte del panel/, "Cargar el panel de nuevo"],
  ["en-US", /^A part of the pane could not be loaded/, "Load the pane again"],
] as const)("a part that does not come is told, with the way on, in %s", async (language, sentence, name) => {
  const { onReload, container } = renderBroken(missing, language);
  expect(screen.getByText(sentence)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("button", { name }));
  expect(onReload).toHaveBeenCalledTimes(1);
});

test("so is any other error of the pane, in its own words", () => {
  renderBroken(new TypeError("x is not a function"), "es-MX");
  expect(screen.getByText(/^Ocurrió un error inesperado/)).toBeVisible();
});

test("nothing is said where nothing is wrong", () => {
  render(<PaneBoundary>Todo en orden</PaneBoundary>);
  expect(screen.getByText("Todo en orden")).toBeVisible();
});
