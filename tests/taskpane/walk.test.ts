import { HostError } from "../../src/operations/host-error";
import { flawlessSheet, followUpSheet, overdueSheet, sessionOver } from "./session-support";

const shown = ({ getState }: ReturnType<typeof sessionOver>["session"]) => {
  const { results } = getState();
  return results.kind === "none" ? null : results.selected;
};

describe("Walking through the observations without the pane", () => {
  it("reviews first where nothing was reviewed, and begins with the first of the list", async () => {
    const { session, calls } = sessionOver([followUpSheet()]);
    await session.nextIssue();
    expect(calls.map((call) => call.split(" ")[0])).toEqual(["review", "go"]);
    expect(shown(session)).not.toBeNull();
  });

  it("stays at the ends of the list", async () => {
    const { session, calls } = sessionOver([overdueSheet(2)]);
    await session.previousIssue();
    const last = shown(session);
    await session.nextIssue();
    expect(shown(session)).toBe(last);
    const count = () => calls.filter((call) => call.startsWith("go to")).length;
    expect(count()).toBe(1);
    await session.previousIssue();
    expect(shown(session)).not.toBe(last);
    await session.previousIssue();
    await session.previousIssue();
    const first = shown(session);
    await session.previousIssue();
    expect(shown(session)).toBe(first);
  });

  it("goes by the filters of the list", async () => {
    const { session, calls } = sessionOver([followUpSheet()]);
    await session.review();
    session.changeList({ type: "list-filtered", filters: { query: "nothing of this text" } });
    await session.nextIssue();
    expect(calls.filter((call) => call.startsWith("go to"))).toEqual([]);
  });

  it("has nowhere to go where there is no observation, or the review fails", async () => {
    const flawless = sessionOver([flawlessSheet()]);
    await flawless.session.nextIssue();
    expect(shown(flawless.session)).toBeNull();
    const failing = sessionOver([], { reviewWorkbook: () => Promise.reject(new HostError("busy")) });
    await failing.session.previousIssue();
    expect(failing.session.getState().failure).toMatchObject({ task: "review", code: "busy" });
  });
});
