import type { Comment, CommentEntry } from "../../document/comments";
import { parseReference } from "../a1";
import { objectArgument, textArgument, wholeArgument } from "../arguments";
import { itemNotFound, notImplemented } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf } from "../model-context";
import type { ModelContext } from "../model-context";
import { isRangeArea, rangeAt, rangeByAddress } from "./range-shape";
import type { RangeArea } from "./range-cells";
import { rangeObject } from "./range";

/** The comments of the workbook, or of one sheet. */
interface Comments {
  readonly context: ModelContext;
  readonly sheetId: string | null;
}

interface CommentKey {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly id: string;
}

interface ReplyKey {
  readonly comment: CommentKey;
  readonly id: string;
}

function keysOf({ context, sheetId }: Comments): CommentKey[] {
  const sheets = context.document.sheets().filter(({ id }) => sheetId === null || id === sheetId);
  return sheets.flatMap((sheet) => sheet.comments().map(({ id }) => ({ context, sheetId: sheet.id, id })));
}

function commentOf(key: CommentKey): Comment {
  const comment = sheetOf(key)
    .comments()
    .find(({ id }) => id === key.id);
  if (!comment) throw itemNotFound();
  return comment;
}

function replyOf({ comment, id }: ReplyKey): CommentEntry {
  const reply = commentOf(comment).replies.find((each) => each.id === id);
  if (!reply) throw itemNotFound();
  return reply;
}

function location(key: CommentKey): HostObject {
  return rangeObject(rangeAt(key, { ...commentOf(key).at, rowCount: 1, columnCount: 1 }));
}

/** The file keeps comments as they are: what would change them is said not to be there. */
const unchangeable = (member: string) => (): never => {
  throw notImplemented(member);
};

const replyClass: HostClass<ReplyKey> = {
  name: "CommentReply",
  identity: ["Id"],
  properties: {
    AuthorEmail: { read: (key) => replyOf(key).authorEmail },
    AuthorName: { read: (key) => replyOf(key).authorName },
    Content: { read: (key) => replyOf(key).text, write: unchangeable("CommentReply.content") },
    CreationDate: { read: (key) => replyOf(key).createdAt },
    Id: { read: ({ id }) => id },
    Resolved: { read: ({ comment }) => commentOf(comment).isResolved },
  },
  methods: {
    Delete: unchangeable("CommentReply.delete"),
    GetLocation: ({ comment }) => location(comment),
    GetParentComment: ({ comment }) => bind(commentClass, comment),
  },
};

function replyAt(comment: CommentKey, wanted: (reply: CommentEntry, index: number) => boolean): HostObject {
  const reply = commentOf(comment).replies.find(wanted);
  if (!reply) throw itemNotFound();
  return bind(replyClass, { comment, id: reply.id });
}

const repliesClass: HostClass<CommentKey> = {
  name: "CommentReplyCollection",
  items: (comment) => commentOf(comment).replies.map(({ id }) => bind(replyClass, { comment, id })),
  item: (comment, id) => replyAt(comment, (reply) => reply.id === textArgument(id)),
  methods: {
    Add: unchangeable("CommentReplyCollection.add"),
    GetCount: (comment) => commentOf(comment).replies.length,
    GetItem: (comment, [id]) => replyAt(comment, (reply) => reply.id === textArgument(id)),
    GetItemAt: (comment, [index]) => replyAt(comment, (_, at) => at === wholeArgument(index)),
  },
};

const commentClass: HostClass<CommentKey> = {
  name: "Comment",
  identity: ["Id"],
  properties: {
    AuthorEmail: { read: (key) => commentOf(key).authorEmail },
    AuthorName: { read: (key) => commentOf(key).authorName },
    Content: { read: (key) => commentOf(key).text, write: unchangeable("Comment.content") },
    CreationDate: { read: (key) => commentOf(key).createdAt },
    Id: { read: ({ id }) => id },
    Resolved: { read: (key) => commentOf(key).isResolved, write: unchangeable("Comment.resolved") },
  },
  objects: { Replies: (key) => bind(repliesClass, key) },
  methods: { Delete: unchangeable("Comment.delete"), GetLocation: location },
};

function required(comments: Comments, wanted: (comment: Comment, key: CommentKey) => boolean): HostObject {
  const key = keysOf(comments).find((each) => wanted(commentOf(each), each));
  if (!key) throw itemNotFound();
  return bind(commentClass, key);
}

function at(comments: Comments, index: unknown): HostObject {
  const key = keysOf(comments)[wholeArgument(index)];
  if (!key) throw itemNotFound();
  return bind(commentClass, key);
}

function byId(comments: Comments, value: unknown): HostObject | null {
  const id = textArgument(value);
  const key = keysOf(comments).find((each) => each.id === id);
  return key ? bind(commentClass, key) : null;
}

function requiredById(comments: Comments, value: unknown): HostObject {
  const comment = byId(comments, value);
  if (!comment) throw itemNotFound();
  return comment;
}

/** A Range, or an address, which in the workbook's own collection names its sheet (CommentCollection.getItemByCell). */
function cellArgument({ context, sheetId }: Comments, value: unknown): RangeArea {
  if (typeof value !== "string") return objectArgument(value, isRangeArea);
  const named = parseReference(value)?.sheetName?.toLowerCase();
  const sheet = context.document.sheets().find(({ name }) => name.toLowerCase() === named);
  return rangeByAddress(context, sheetId ?? sheet?.id ?? context.document.activeSheet().id, value);
}

function byCell(comments: Comments, value: unknown): HostObject {
  const { sheetId, rect } = cellArgument(comments, value);
  const isThere = ({ at: place }: Comment) => place.row === rect.row && place.column === rect.column;
  return required(comments, (comment, key) => key.sheetId === sheetId && isThere(comment));
}

const commentsClass: HostClass<Comments> = {
  name: "CommentCollection",
  items: (comments) => keysOf(comments).map((key) => bind(commentClass, key)),
  item: requiredById,
  methods: {
    Add: unchangeable("CommentCollection.add"),
    GetCount: (comments) => keysOf(comments).length,
    GetItem: (comments, [id]) => requiredById(comments, id),
    GetItemAt: (comments, [index]) => at(comments, index),
    GetItemByCell: (comments, [cell]) => byCell(comments, cell),
    GetItemByReplyId: (comments, [id]) =>
      required(comments, ({ replies }) => replies.some((reply) => reply.id === textArgument(id))),
    GetItemOrNullObject: (comments, [id]) => byId(comments, id) ?? nullObject,
  },
};

export function commentsObject(context: ModelContext, sheetId: string | null): HostObject {
  return bind(commentsClass, { context, sheetId });
}
