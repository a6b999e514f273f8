import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerCommands, type RibbonActions } from "../../src/commands/commands";

type Handler = (event: { completed: () => void }) => Promise<void>;

function ribbon(overrides: Partial<RibbonActions> = {}, showPane = () => Promise.resolve()) {
  const log: string[] = [];
  const handlers = new Map<string, Handler>();
  const action = (name: string) => () => Promise.resolve(void log.push(name));
  registerCommands(
    {
      review: action("review"),
      highlight: action("highlight"),
      clearMarks: action("clear marks"),
      writeSummary: action("write summary"),
      ...overrides,
    },
    { associate: (name, handler) => handlers.set(name, handler), showPane },
  );
  const press = (name: string) => handlers.get(name)?.({ completed: () => log.push("completed") });
  return { log, handlers, press };
}

describe("The ribbon's commands", () => {
  it("are those that the manifest names", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(.+?)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...ribbon().handlers.keys()].sort()).toEqual(named.sort());
  });

  it.each([
    ["review", "review"],
    ["highlight", "highlight"],
    ["clearMarks", "clear marks"],
    ["writeSummary", "write summary"],
  ])("%s does its work, then completes", async (name, work) => {
    const { log, press } = ribbon();
    await press(name);
    expect(log).toEqual([work, "completed"]);
  });

  it("complete when the work fails", async () => {
    const { log, press } = ribbon({ review: () => Promise.reject(new Error("no")) });
    await expect(press("review")).rejects.toThrow("no");
    expect(log).toEqual(["completed"]);
  });

  it("show the pane, and work where Excel refuses to", async () => {
    let shown = 0;
    const { log, press } = ribbon({}, () => {
      shown += 1;
      return Promise.reject(new Error("AccessDenied"));
    });
    await press("highlight");
    expect(shown).toBe(1);
    expect(log).toEqual(["highlight", "completed"]);
  });

  it("do not wait for the pane", async () => {
    const { log, press } = ribbon({}, () => new Promise<void>(() => undefined));
    await press("clearMarks");
    expect(log).toEqual(["clear marks", "completed"]);
  });
});
