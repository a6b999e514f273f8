import { strFromU8, unzipSync } from "fflate";
import { commentIds, commentsPart, withComments } from "../../support/commented-package";
import { openForTest } from "../../support/office-client";
import { personInGrid } from "../../support/person-in-grid";
import { packageOf, sheetPart } from "../document/support";

jest.setTimeout(120_000);

const ids = commentIds;
const commented = () =>
  withComments(packageOf({ "xl/worksheets/sheet1.xml": sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>') }));

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Hoja1");

test("threaded comments of the file are told: content, author, moment, cell, replies (Excel.Comment)", async () => {
  await openForTest({ file: commented() });
  const seen = await Excel.run(async (context) => {
    const { comments: all } = context.workbook;
    const count = sheetOf(context).comments.getCount();
    all.load("items/id, items/content, items/authorName, items/authorEmail, items/creationDate, items/resolved");
    await context.sync();
    const [first, second] = all.items;
    if (!first || !second) throw new Error("There are two.");
    const places = all.items.map((comment) => comment.getLocation());
    for (const place of places) place.load("address");
    first.replies.load(
      "items/id, items/content, items/authorName, items/authorEmail, items/creationDate, items/resolved",
    );
    const parent = first.replies.getItem(ids.reply).getParentComment();
    parent.load("id");
    const replyPlace = first.replies.getItemAt(0).getLocation();
    replyPlace.load("address");
    const replies = [first.replies.getCount(), second.replies.getCount()];
    await context.sync();
    const { content, authorName, authorEmail, creationDate, resolved } = first;
    const [reply] = first.replies.items;
    return {
      count: [count.value, all.items.length, ...replies.map(({ value }) => value)],
      first: [content, authorName, authorEmail, new Date(creationDate).toISOString(), resolved],
      reply: [reply?.id, reply?.content, reply?.authorName, reply?.authorEmail, reply?.resolved, parent.id],
      answered: [new Date(reply?.creationDate ?? 0).toISOString(), replyPlace.address],
      second: [second.id, second.content, second.authorEmail, second.resolved],
      places: places.map(({ address }) => address),
    };
  });
  expect(seen).toEqual({
    count: [2, 2, 1, 0],
    first: ["¿Ya & quedó?", "Ana Ruiz", "ana@example.org", "2026-03-01T16:20:05.120Z", true],
    reply: [ids.reply, "Sí", "Leo Díaz", "", true, ids.first],
    answered: ["2026-03-02T08:00:00.000Z", "Hoja1!B3"],
    second: [ids.second, "Falta fecha", "", false],
    places: ["Hoja1!B3", "Hoja1!D9"],
  });
});

test("a comment is found by its id, its place, its cell and its reply; one that is not there is ItemNotFound, or a null object", async () => {
  await openForTest({ file: commented() });
  const found = await Excel.run(async (context) => {
    const { comments: own } = sheetOf(context);
    const all = [
      own.getItem(ids.second),
      own.getItemAt(1),
      own.getItemByCell("D9"),
      context.workbook.comments.getItemByCell("Hoja1!D9"),
      own.getItemByCell(sheetOf(context).getRange("D9")),
      own.getItemByReplyId(ids.reply),
    ];
    for (const comment of all) comment.load("id");
    const none = own.getItemOrNullObject("{C1}");
    await context.sync();
    return [...all.map(({ id }) => id), none.isNullObject];
  });
  const { first, second } = ids;
  expect(found).toEqual([second, second, second, second, second, first, true]);
  const missing = Excel.run(async (context) => {
    sheetOf(context).comments.getItemByCell("A1").load("id");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("comments follow their cells where rows are put in above them", async () => {
  const { document } = await openForTest({ file: commented() });
  personInGrid(document).insertRows(4, 2);
  expect(document.activeSheet().comments()).toMatchObject([
    { at: { row: 2, column: 1 } },
    { at: { row: 10, column: 3 } },
  ]);
});

test("a copied sheet has the other's comments under ids of its own", async () => {
  const { document } = await openForTest({ file: commented() });
  const copy = personInGrid(document).copySheet();
  expect(copy.comments().map(({ text, at, replies }) => [text, at.row, replies.length])).toEqual([
    ["¿Ya & quedó?", 2, 1],
    ["Falta fecha", 8, 0],
  ]);
  const all = document.sheets().flatMap((sheet) => sheet.comments().map(({ id }) => id));
  expect(new Set(all).size).toBe(4);
});

test("what would change a comment is not implemented, and the file keeps it", async () => {
  const { document } = await openForTest({ file: commented() });
  const changes: ((comments: Excel.CommentCollection) => unknown)[] = [
    (own) => own.add("A1", "Nuevo"),
    (own) => own.getItemAt(0).delete(),
    (own) => (own.getItemAt(0).content = "Otro"),
    (own) => (own.getItemAt(0).resolved = false),
    (own) => own.getItemAt(0).replies.add("Otra"),
    (own) => own.getItemAt(0).replies.getItemAt(0).delete(),
    (own) => (own.getItemAt(0).replies.getItemAt(0).content = "Otra"),
  ];
  for (const change of changes) {
    const failing = Excel.run(async (context) => {
      change(sheetOf(context).comments);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "NotImplemented" });
  }
  const saved = unzipSync(document.save())["xl/threadedComments/threadedComment1.xml"];
  expect(strFromU8(saved ?? new Uint8Array())).toBe(commentsPart);
});

test("below ExcelApi 1.10 there are no comments", async () => {
  await openForTest({ file: commented(), requirementSets: { ExcelApi: "1.9" } });
  const asked = Excel.run(async (context) => {
    sheetOf(context).comments.load("items");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
});
