import { followUpSheet, sessionOver } from "./session-support";

describe("Presses while something is done", () => {
  it("for another kind of summary are not lost in the one that runs", async () => {
    const { session, calls } = sessionOver([followUpSheet()]);
    await session.review();
    await Promise.all([
      session.writeSummary(),
      session.writeSummary({ kind: "evidence" }),
      session.writeSummary({ kind: "evidence" }),
    ]);
    expect(calls.slice(1)).toEqual(["summary by-area 2015-09-30T10:32:00", "summary evidence 2015-09-30T10:32:00"]);
  });
});
