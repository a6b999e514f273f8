import { createPreferences } from "../../src/taskpane/state/preferences";
import { rememberGrouping } from "../../src/taskpane/state/remember-grouping";
import { followUpSheet, sessionOver } from "./session-support";

test("observations are put together as the person last did", async () => {
  const preferences = createPreferences(null, undefined);
  const first = sessionOver([followUpSheet()]).session;
  rememberGrouping(first, preferences);
  expect(first.getState().grouping).toBe("rule");
  first.groupBy("area");
  await first.review();
  expect(preferences.get().grouping).toBe("area");
  const next = sessionOver([followUpSheet()]).session;
  rememberGrouping(next, preferences);
  expect(next.getState().grouping).toBe("area");
});
