import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  doubleClickMilliseconds,
  registerCommands,
  shortcutNames,
  type CommandHost,
  type RibbonActions,
} from "../../src/commands/commands";

type Handler = (event?: { completed: () => void } | null) => Promise<void>;

function ribbon(overrides: Partial<RibbonActions> = {}, host: Partial<CommandHost> = {}) {
  const log: string[] = [];
  let time = 0;
  const handlers = new Map<string, Handler>();
  const action = (name: string) => () => Promise.resolve(void log.push(name));
  registerCommands(
    {
      review: action("review"),
      highlight: action("highlight"),
      clearMarks: action("clear marks"),
      writeSummary: action("write summary"),
      nextIssue: action("next"),
      previousIssue: action("previous"),
      ...overrides,
    },
    {
      associate: (name, handler) => handlers.set(name, handler),
      showPane: () => Promise.resolve(void log.push("show pane")),
      isPaneShown: () => false,
      showOutcome: () => void log.push("show outcome"),
      ready: () => Promise.resolve(),
      now: () => time,
      ...host,
    },
  );
  const press = (name: string) => handlers.get(name)?.({ completed: () => log.push("completed") });
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { log, handlers, press, wait };
}

describe("The ribbon's commands", () => {
  it("are those that the manifest names, and the shortcuts' actions", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(.+?)<\/FunctionName>/g)].map(([, name]) => name);
    const associated = [...ribbon().handlers.keys()];
    expect(associated).toEqual([...shortcutNames]);
    expect(associated).toEqual(expect.arrayContaining(named));
  });

  it.each([
    ["review", "review"],
    ["highlight", "highlight"],
    ["clearMarks", "clear marks"],
    ["writeSummary", "write summary"],
    ["nextIssue", "next"],
    ["previousIssue", "previous"],
  ])("%s shows the pane where its outcome is told, does its work, then completes once", async (name, work) => {
    const { log, press } = ribbon();
    await press(name);
    expect(log).toEqual(["show outcome", "show pane", work, "completed"]);
  });

  it("complete when the work fails", async () => {
    const { log, press } = ribbon({ review: () => Promise.reject(new Error("no")) });
    await expect(press("review")).rejects.toThrow("no");
    expect(log.filter((entry) => entry === "completed")).toHaveLength(1);
  });

  it("work where Excel refuses to show the pane, and do not wait for it", async () => {
    const refused = ribbon({}, { showPane: () => Promise.reject(new Error("AccessDenied")) });
    await refused.press("highlight");
    expect(refused.log).toEqual(["show outcome", "highlight", "completed"]);
    const slow = ribbon({}, { showPane: () => new Promise<void>(() => undefined) });
    await slow.press("clearMarks");
    expect(slow.log).toEqual(["show outcome", "clear marks", "completed"]);
  });

  it("wait for what the workbook keeps for the team, with the pane in sight", async () => {
    let markReady: () => void = () => undefined;
    const { log, press } = ribbon({}, { ready: () => new Promise((resolve) => (markReady = resolve)) });
    const pressed = press("review");
    await Promise.resolve();
    expect(log).toEqual(["show outcome", "show pane"]);
    markReady();
    await pressed;
    expect(log.slice(2)).toEqual(["review", "completed"]);
  });
});

describe("A double click", () => {
  const count = (log: readonly string[], entry: string) => log.filter((logged) => logged === entry).length;

  it("does once what a click does, also where the first is done before the second, and both complete", async () => {
    const { log, press, wait } = ribbon();
    await press("review");
    wait(doubleClickMilliseconds - 1);
    await press("review");
    expect([count(log, "review"), count(log, "completed")]).toEqual([1, 2]);
  });

  it("is none where the second press comes later, or is on another button", async () => {
    const { log, press, wait } = ribbon();
    await press("review");
    await press("highlight");
    await press("review");
    wait(doubleClickMilliseconds);
    await press("review");
    expect([count(log, "review"), count(log, "highlight"), count(log, "completed")]).toEqual([3, 1, 4]);
  });
});

describe("The shortcuts", () => {
  it.each([undefined, null])("need no event: %s", async (event) => {
    const { log, handlers } = ribbon();
    await handlers.get("review")?.(event);
    expect(log).toEqual(["show outcome", "show pane", "review"]);
  });

  it("that walk do not show a pane again that is in sight", async () => {
    const { log, press } = ribbon({}, { isPaneShown: () => true });
    await press("nextIssue");
    await press("previousIssue");
    expect(log).toEqual(["show outcome", "next", "completed", "show outcome", "previous", "completed"]);
  });

  it("show the pane, on whatever page it is", async () => {
    const { log, press } = ribbon();
    await press("showPane");
    expect(log).toEqual(["show pane", "completed"]);
  });
});
