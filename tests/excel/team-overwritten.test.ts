import type { Justification } from "../../src/core/justification";
import { putJustifications } from "../../src/core/justification";
import { emptyTeamState } from "../../src/core/team-state";
import { changeTeamState, readTeamState } from "../../src/excel/team-state";
import { newWorkbook } from "../../workbench/document/open-in-node";
import { justification, nine } from "../support/justification";
import { clientForTest } from "../support/office-client";

const justify = (entry: Justification) =>
  changeTeamState({
    known: emptyTeamState,
    at: nine,
    change: (team) => ({ ...team, justifications: putJustifications(team.justifications, [entry]) }),
  });

describe("between our reading and our writing, somebody else", () => {
  /** Before our second request, which writes, somebody else writes this. */
  async function meanwhile(key: string, value: unknown) {
    const { document, host } = await clientForTest(await newWorkbook({ name: "prueba.xlsx" }));
    let requests = 0;
    host.fault = () => {
      requests += 1;
      if (requests === 2) document.settings.set(key, value);
      return null;
    };
    return document;
  }

  test("wrote with a later version: that is left alone, and said", async () => {
    const later = { version: 9, updatedAt: nine, entries: "otra forma" };
    const document = await meanwhile("revisor-asm.justifications", later);
    await expect(justify(justification(1))).rejects.toMatchObject({ code: "newer-state" });
    expect(Object.fromEntries(document.settings)).toEqual({ "revisor-asm.justifications": later });
  });

  test("wrote what cannot be understood: it is kept aside", async () => {
    const document = await meanwhile("revisor-asm.justifications", "roto");
    await justify(justification(1));
    expect((await readTeamState()).team.justifications).toEqual([justification(1)]);
    expect(document.settings.get(`revisor-asm.justifications.damaged-${nine}`)).toEqual({ value: "roto" });
  });

  test("wrote so much that both have no room: theirs is put back", async () => {
    const entries = [justification(2, { reason: "R".repeat(999_000) })];
    const large = { version: 1, updatedAt: nine, entries };
    const document = await meanwhile("revisor-asm.justifications", large);
    await expect(justify(justification(1, { reason: "r".repeat(2_000) }))).rejects.toMatchObject({
      code: "state-full",
    });
    expect(document.settings.get("revisor-asm.justifications")).toEqual(large);
  });
});
