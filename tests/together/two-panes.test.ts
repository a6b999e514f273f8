import { Script } from "node:vm";
import { openSample } from "../support/sample";
import { Interleaving } from "./interleaving";
import { openTwoPanes } from "./two-panes";

afterEach(() => {
  jest.useRealTimers();
});

test("no clock but the interleaving's takes away what a person waits for", async () => {
  const document = await openSample("imss-e006-2015");
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "performance"] });
  const interleaving = new Interleaving(1);
  const panes = await openTwoPanes(document, interleaving);
  const waits = [panes.ana, panes.luis].map(({ client }) =>
    client.run(new Script("new Promise((end) => setTimeout(end, 300))")),
  );
  // office.js gives up waiting for its file of strings, and clears the timer of that by its number.
  jest.advanceTimersByTime(20_000);
  await interleaving.until(Promise.all(waits));
  panes.close();
});
