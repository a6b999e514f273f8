import type { HeadersFooters } from "../../document/page-layout";
import { booleanArgument, oneOf, textArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { sheetOf, writableSheet } from "../model-context";
import type { SheetKey } from "./worksheet";

/** A header or footer as the file has it may not be longer (ST_Xstring of CT_HeaderFooter in Excel: 255 characters). */
const longestText = 255;
const sections = ["L", "C", "R"] as const;
type Section = (typeof sections)[number];
type Texts = Readonly<Record<Section, string>>;

/** Takes "&Lleft&Ccenter&Rright" apart. What stands before the first mark is in the center; "&&" is an ampersand. */
function splitHeaderFooter(text: string): Texts {
  const parts: Record<Section, string> = { L: "", C: "", R: "" };
  let section: Section = "C";
  for (const [piece] of text.matchAll(/&&|&"[^"]*"|&[LCR]|[\s\S]/g)) {
    const mark = sections.find((name) => piece === `&${name}`);
    if (mark) section = mark;
    else parts[section] += piece;
  }
  return parts;
}

function joinHeaderFooter(texts: Texts): string {
  return sections.map((section) => (texts[section] === "" ? "" : `&${section}${texts[section]}`)).join("");
}

type Pages = "odd" | "even" | "first";

interface PagesKey {
  readonly key: SheetKey;
  readonly pages: Pages;
}

function all(key: SheetKey): HeadersFooters {
  return sheetOf(key).pageLayout().headersFooters;
}

function change(key: SheetKey, changes: Partial<HeadersFooters>): void {
  writableSheet(key).setPageLayout({ headersFooters: { ...all(key), ...changes } });
}

function property(section: Section, place: "Header" | "Footer") {
  return {
    read: ({ key, pages }: PagesKey) => splitHeaderFooter(all(key)[`${pages}${place}`])[section],
    write: ({ key, pages }: PagesKey, value: unknown) => {
      const name = `${pages}${place}` as const;
      const text = joinHeaderFooter({ ...splitHeaderFooter(all(key)[name]), [section]: textArgument(value) });
      if (text.length > longestText) throw invalidArgument();
      change(key, { [name]: text });
    },
  };
}

const headerFooterClass: HostClass<PagesKey> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: property("L", "Header"),
    CenterHeader: property("C", "Header"),
    RightHeader: property("R", "Header"),
    LeftFooter: property("L", "Footer"),
    CenterFooter: property("C", "Footer"),
    RightFooter: property("R", "Footer"),
  },
};

const states = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;
const stateNames = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function state(key: SheetKey): string {
  const { differentFirst, differentOddEven } = all(key);
  if (differentOddEven) return differentFirst ? "FirstOddAndEven" : "OddAndEven";
  return differentFirst ? "FirstAndDefault" : "Default";
}

const groupClass: HostClass<SheetKey> = {
  name: "HeaderFooterGroup",
  properties: {
    State: { read: state, write: (key, value) => change(key, states[oneOf(value, stateNames)]) },
    UseSheetMargins: {
      read: (key) => all(key).alignWithMargins,
      write: (key, value) => change(key, { alignWithMargins: booleanArgument(value) }),
    },
    UseSheetScale: {
      read: (key) => all(key).scaleWithDocument,
      write: (key, value) => change(key, { scaleWithDocument: booleanArgument(value) }),
    },
  },
  objects: {
    // One text in the file serves all pages, or the odd ones where the even ones have their own.
    DefaultForAllPages: (key) => bind(headerFooterClass, { key, pages: "odd" }),
    OddPages: (key) => bind(headerFooterClass, { key, pages: "odd" }),
    EvenPages: (key) => bind(headerFooterClass, { key, pages: "even" }),
    FirstPage: (key) => bind(headerFooterClass, { key, pages: "first" }),
  },
};

export function headersFootersObject(key: SheetKey): HostObject {
  return bind(groupClass, key);
}
