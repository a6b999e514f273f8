/** @jest-environment jsdom */
import { isDark, type HostTheme } from "../../src/taskpane/theme";

describe("The pane is dark", () => {
  it.each<readonly [title: string, host: HostTheme, prefersDark: boolean, dark: boolean]>([
    ["as the host says, whatever else", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false, true],
    ["not where the host says that it is not", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false],
    ["on a dark background", { bodyBackgroundColor: "#262626" }, false, true],
    ["not on a light background", { bodyBackgroundColor: "#f3f2f1" }, true, false],
    ["as the person prefers where the background is no colour", { bodyBackgroundColor: "" }, true, true],
    ["as the person prefers where the host says nothing", undefined, true, true],
    ["not otherwise", undefined, false, false],
  ])("%s", (_, host, prefersDark, dark) => {
    expect(isDark(host, prefersDark)).toBe(dark);
  });
});
