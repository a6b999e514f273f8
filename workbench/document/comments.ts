import { relationships } from "./open-package";
import type { OpenedPackage } from "./open-package";
import { rectOfAddress } from "./ranges";
import { shiftedRect } from "./shifted-ranges";
import type { Shift } from "./shifted-ranges";
import type { Position } from "./workbook-document";
import { childNamed, childrenNamed, isTrue, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** What somebody said of a cell, or answered to it. */
export interface CommentEntry {
  /** The file's own: a GUID in braces. */
  readonly id: string;
  readonly text: string;
  readonly authorName: string;
  /** Empty where the file does not tell it. */
  readonly authorEmail: string;
  /** In the notation of ISO 8601. */
  readonly createdAt: string;
}

/** A threaded comment of a cell ([MS-XLSX] 2.6.203). What Excel calls notes has no threads, and is none. */
export interface Comment extends CommentEntry {
  readonly at: Position;
  readonly isResolved: boolean;
  readonly replies: readonly CommentEntry[];
}

const COMMENTS_RELATIONSHIP = /\/relationships\/threadedComment$/;
const PEOPLE_RELATIONSHIP = /\/relationships\/person$/;

/** The threaded comments of a sheet, by the sheet's part, in the order of the file. */
export function readComments(parts: OpenedPackage, sheetPart: string): Comment[] {
  const elements = partsOf(parts, sheetPart, COMMENTS_RELATIONSHIP).flatMap((root) =>
    childrenNamed(childNamed(root, "ThreadedComments"), "threadedComment"),
  );
  if (elements.length === 0) return [];
  const people = readPeople(parts);
  const entryOf = (element: XmlElement): CommentEntry => {
    const { attributes } = element;
    const person = people.get(attributes.get("personId") ?? "");
    return {
      id: attributes.get("id") ?? "",
      text: childNamed(element, "text")?.text ?? "",
      authorName: person?.name ?? "",
      authorEmail: person?.email ?? "",
      createdAt: momentOf(attributes.get("dT") ?? ""),
    };
  };
  const parentOf = ({ attributes }: XmlElement) => attributes.get("parentId") ?? null;
  return elements.flatMap((element) => {
    const place = rectOfAddress(element.attributes.get("ref") ?? "");
    if (!place || parentOf(element) !== null) return [];
    const entry = entryOf(element);
    return {
      ...entry,
      at: { row: place.row, column: place.column },
      isResolved: isTrue(element.attributes.get("done")),
      replies: elements.filter((other) => parentOf(other) === entry.id).map(entryOf),
    };
  });
}

function partsOf(parts: OpenedPackage, part: string, type: RegExp): XmlElement[] {
  return relationships((name) => parts.text(name), part)
    .filter((relationship) => type.test(relationship.type))
    .map(({ target }) => parseXml(parts.text(target) ?? ""));
}

interface Person {
  readonly name: string;
  readonly email: string;
}

/** Of an account of an organisation the address stands in its id: "S::ana@example.org::…". */
function readPeople(parts: OpenedPackage): ReadonlyMap<string, Person> {
  const people = partsOf(parts, parts.workbookPart, PEOPLE_RELATIONSHIP).flatMap((root) =>
    childrenNamed(childNamed(root, "personList"), "person"),
  );
  return new Map(
    people.map(({ attributes }) => {
      const email = /^S::([^:]+)::/.exec(attributes.get("userId") ?? "")?.[1] ?? "";
      return [attributes.get("id") ?? "", { name: attributes.get("displayName") ?? "", email }];
    }),
  );
}

/** The file's moments are of UTC and do not say so ("2026-03-01T16:20:05.12"). */
function momentOf(text: string): string {
  return /Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`;
}

/** Comments follow their cells; those of rows or columns that are taken out go with them. */
export function shiftedComments(comments: readonly Comment[], shift: Shift): readonly Comment[] {
  return comments.flatMap((comment) => {
    const moved = shiftedRect({ ...comment.at, rowCount: 1, columnCount: 1 }, shift);
    return moved ? [{ ...comment, at: { row: moved.row, column: moved.column } }] : [];
  });
}

/** Those of a copied sheet, under ids of their own; saving gives the copy's parts others (`copied-sheet.ts`). */
export function copiedComments(comments: readonly Comment[]): readonly Comment[] {
  return comments.map((comment) => ({ ...withOwnId(comment), replies: comment.replies.map(withOwnId) }));
}

const withOwnId = <Entry extends CommentEntry>(entry: Entry): Entry => ({
  ...entry,
  id: `{${crypto.randomUUID().toUpperCase()}}`,
});
