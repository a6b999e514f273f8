import { cellAddress } from "./addresses";
import type { SheetSections } from "./sheet-section";
import { escapeAttribute } from "./xml-text";

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

function paneOf({ rows, columns }: Frozen): string | null {
  if (rows === 0 && columns === 0) return null;
  if (rows === 0) return "topRight";
  return columns === 0 ? "bottomLeft" : "bottomRight";
}

function paneMarkup({ rows, columns }: Frozen, activePane: string): string {
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = cellAddress({ row: rows, column: columns });
  return `<pane${splits} topLeftCell="${corner}" activePane="${activePane}" state="frozen"/>`;
}

/** Freezes rows and columns of the sheet's first view; the selected cell stays selected. */
export function setFrozen(sections: SheetSections, frozen: Frozen): void {
  const { document } = sections;
  const views = sections.find("sheetViews");
  const view = views ? document.child(views, "sheetView") : null;
  const activePane = paneOf(frozen);
  const pane = activePane ? paneMarkup(frozen, activePane) : "";
  if (!view) {
    if (pane !== "")
      sections.put("sheetViews", `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`);
    return;
  }
  const selections = document.children(view, "selection");
  const active =
    selections.find((element) => document.attributes(element).get("pane") === activePane) ?? selections.at(-1);
  const attributes = active ? document.attributes(active) : new Map<string, string>();
  const kept = ["activeCell", "activeCellId", "sqref"].flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`];
  });
  // Every pane but the top left one has its selection; one that names a pane which is gone would make the file unreadable.
  const panes = activePane === "bottomRight" ? ["topRight", "bottomLeft"] : [];
  const selection = activePane ? `<selection pane="${activePane}"${kept.join("")}/>` : `<selection${kept.join("")}/>`;
  const others = document
    .children(view)
    .filter((child) => !["pane", "selection"].includes(document.localName(child)))
    .map((child) => document.raw(child));
  const added = `${pane}${panes.map((name) => `<selection pane="${name}"/>`).join("")}${kept.length > 0 || activePane ? selection : ""}`;
  const inner = document.qualify(added) + others.join("");
  if (inner !== document.inner(view)) document.replaceInner(view, inner);
}
