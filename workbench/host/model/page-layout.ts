import type { PageLayout, PageMargins } from "../../document/page-layout";
import { booleanArgument, isAbsent, numberArgument, oneOf, wholeArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { bind, nullObject } from "../host-object";
import type { HostClass, HostObject, Property } from "../host-object";
import { sheetOf, writableSheet } from "../model-context";
import { headersFootersObject } from "./header-footer";
import { paperCode, paperName } from "./paper-sizes";
import { printArea, printTitleColumns, printTitleRows } from "./print-names";
import { setPrintArea, setPrintTitleColumns, setPrintTitleRows } from "./print-names";
import { rangeAreasObject } from "./range-areas";
import { rangeObject } from "./range";
import { rangeAt } from "./range-shape";
import type { SheetKey } from "./worksheet";

const pointsPerInch = 72;
const units = { Points: 1, Inches: pointsPerInch, Centimeters: pointsPerInch / 2.54 } as const;
const smallestScale = 10;
const largestScale = 400;

function layout(key: SheetKey): PageLayout {
  return sheetOf(key).pageLayout();
}

function change(key: SheetKey, changes: Partial<PageLayout>): void {
  writableSheet(key).setPageLayout(changes);
}

type FlagName = "blackAndWhite" | "draft" | "centerHorizontally" | "centerVertically" | "gridlines" | "headings";

function flag(name: FlagName): Property<SheetKey> {
  return {
    read: (key) => layout(key)[name],
    write: (key, value) => change(key, { [name]: booleanArgument(value) }),
  };
}

/** A margin is refused where it is negative or leaves a page of 1,000 inches nothing. */
function inches(value: unknown, pointsPerUnit: number): number {
  const size = (numberArgument(value) * pointsPerUnit) / pointsPerInch;
  if (size < 0 || size > 49) throw invalidArgument();
  return size;
}

function margin(name: keyof PageMargins): Property<SheetKey> {
  return {
    // A file's margins are inches with decimals that no printer resolves; Excel answers points to the hundredth.
    read: (key) => Math.round(layout(key).margins[name] * pointsPerInch * 100) / 100,
    write: (key, value) => change(key, { margins: { ...layout(key).margins, [name]: inches(value, 1) } }),
  };
}

/** Names of the API with the values that stand for them in the file. */
function choice<Name extends "orientation" | "comments" | "errors" | "pageOrder">(
  name: Name,
  values: Readonly<Record<string, PageLayout[Name]>>,
): Property<SheetKey> {
  return {
    read: (key) => Object.keys(values).find((known) => values[known] === layout(key)[name]) ?? null,
    write: (key, value) => change(key, { [name]: values[oneOf(value, Object.keys(values))] }),
  };
}

function pages(value: unknown): number {
  const count = wholeArgument(value);
  if (count < 0 || count > 32_767) throw invalidArgument();
  return count;
}

function readZoom(key: SheetKey): Record<string, number | null> {
  const { scale, fit } = layout(key);
  if (!fit) return { scale, horizontalFitToPages: null, verticalFitToPages: null };
  return { scale: null, horizontalFitToPages: fit.width || null, verticalFitToPages: fit.height || null };
}

/** A scale, or pages to fit to: what is not given of these is as many pages as it takes (PageLayoutZoomOptions). */
function setZoom(key: SheetKey, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  // An object of the caller's: each entry is checked as it is taken.
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const [width, height] = [horizontalFitToPages, verticalFitToPages].map((count) =>
    isAbsent(count) ? 0 : pages(count),
  );
  if (isAbsent(scale)) {
    if (isAbsent(horizontalFitToPages) && isAbsent(verticalFitToPages)) throw invalidArgument();
    return change(key, { fit: { width: width ?? 0, height: height ?? 0 } });
  }
  if (width || height) throw invalidArgument();
  const percent = wholeArgument(scale);
  if (percent < smallestScale || percent > largestScale) throw invalidArgument();
  change(key, { scale: percent, fit: null });
}

function setFirstPageNumber(key: SheetKey, value: unknown): void {
  change(key, { firstPageNumber: isAbsent(value) || value === "" ? null : wholeArgument(value) });
}

const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

function setMargins(key: SheetKey, unit: unknown, options: unknown): void {
  const pointsPerUnit = units[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  if (typeof options !== "object" || options === null) throw invalidArgument();
  // An object of the caller's: each margin is checked as it is taken.
  const given = options as Record<string, unknown>;
  const changed = marginNames.filter((name) => !isAbsent(given[name]));
  const margins = Object.fromEntries(changed.map((name) => [name, inches(given[name], pointsPerUnit)]));
  change(key, { margins: { ...layout(key).margins, ...margins } });
}

function areaOrNull(key: SheetKey): HostObject {
  const rects = printArea(key);
  return rects.length === 0 ? nullObject : rangeAreasObject({ ...key, rects });
}

function titleOrNull(read: typeof printTitleRows): (key: SheetKey) => HostObject {
  return (key) => {
    const rect = read(key);
    return rect ? rangeObject(rangeAt(key, rect)) : nullObject;
  };
}

function required(find: (key: SheetKey) => HostObject): (key: SheetKey) => HostObject {
  return (key) => {
    const object = find(key);
    if (object.isNull) throw itemNotFound();
    return object;
  };
}

const pageLayoutClass: HostClass<SheetKey> = {
  name: "PageLayout",
  properties: {
    BlackAndWhite: flag("blackAndWhite"),
    BottomMargin: margin("bottom"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    DraftMode: flag("draft"),
    FirstPageNumber: { read: (key) => layout(key).firstPageNumber ?? "", write: setFirstPageNumber },
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: choice("orientation", { Portrait: "portrait", Landscape: "landscape" }),
    PaperSize: {
      read: (key) => paperName(layout(key).paperSize),
      write: (key, value) => change(key, { paperSize: paperCode(value) }),
    },
    PrintComments: choice("comments", { NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" }),
    PrintErrors: choice("errors", { AsDisplayed: "displayed", Blank: "blank", Dash: "dash", NotAvailable: "NA" }),
    PrintGridlines: flag("gridlines"),
    PrintHeadings: flag("headings"),
    PrintOrder: choice("pageOrder", { DownThenOver: "downThenOver", OverThenDown: "overThenDown" }),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: { read: readZoom, write: setZoom },
  },
  objects: { HeadersFooters: headersFootersObject },
  methods: {
    GetPrintArea: required(areaOrNull),
    GetPrintAreaOrNullObject: areaOrNull,
    GetPrintTitleColumns: required(titleOrNull(printTitleColumns)),
    GetPrintTitleColumnsOrNullObject: titleOrNull(printTitleColumns),
    GetPrintTitleRows: required(titleOrNull(printTitleRows)),
    GetPrintTitleRowsOrNullObject: titleOrNull(printTitleRows),
    SetPrintArea: (key, [area]) => setPrintArea(key, area),
    SetPrintMargins: (key, [unit, options]) => setMargins(key, unit, options),
    SetPrintTitleColumns: (key, [columns]) => setPrintTitleColumns(key, columns),
    SetPrintTitleRows: (key, [rows]) => setPrintTitleRows(key, rows),
  },
};

export function pageLayoutObject(key: SheetKey): HostObject {
  return bind(pageLayoutClass, key);
}
