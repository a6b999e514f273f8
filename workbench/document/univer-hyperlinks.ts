import { CustomRangeType } from "@univerjs/core";
import { AddHyperLinkMutation, HyperLinkModel, RemoveHyperLinkMutation } from "@univerjs/sheets-hyper-link";
import type { ISheetHyperLink } from "@univerjs/sheets-hyper-link";
import { rectOfAddress } from "./ranges";
import type { UniverContext } from "./univer-context";
import type { Hyperlink, Position } from "./workbook-document";
import { rangeAddress } from "./xlsx/addresses";

const IN_WORKBOOK = "#";

/** The links of a workbook's cells. Univer keeps where they lead; their screen tips stay beside it. */
export class UniverHyperlinks {
  private readonly screenTips = new Map<string, string>();
  private count = 0;

  constructor(private readonly context: UniverContext) {}

  at(sheetId: string, { row, column }: Position): Hyperlink | null {
    const link = this.model().getHyperLinkByLocation(this.context.unitId, sheetId, row, column);
    if (link) return this.toHyperlink(link.payload, link.id);
    const url = this.linkInText(sheetId, row, column);
    return url === null ? null : this.toHyperlink(url, "");
  }

  /** Takes a link of the opened file or of a copied sheet. Not by a command: after each of them Univer goes through all links that there are. */
  open(sheetId: string, at: Position, link: Hyperlink): void {
    this.model().addHyperLink(this.context.unitId, sheetId, this.made(at, link));
  }

  set(sheetId: string, { row, column }: Position, link: Hyperlink | null): void {
    const present = this.model().getHyperLinkByLocation(this.context.unitId, sheetId, row, column);
    if (present) this.context.run(RemoveHyperLinkMutation.id, sheetId, { id: present.id });
    if (link) this.context.run(AddHyperLinkMutation.id, sheetId, { link: this.made({ row, column }, link) });
  }

  list(sheetId: string): { readonly at: Position; readonly link: Hyperlink }[] {
    const links: readonly ISheetHyperLink[] = this.model().getSubUnit(this.context.unitId, sheetId);
    return links.map(({ row, column, payload, id }) => ({ at: { row, column }, link: this.toHyperlink(payload, id) }));
  }

  private made({ row, column }: Position, link: Hyperlink): ISheetHyperLink {
    this.count += 1;
    const id = `link-${this.count}`;
    if (link.screenTip) this.screenTips.set(id, link.screenTip);
    return { id, row, column, payload: link.address ?? this.toPayload(link.documentReference ?? "") };
  }

  private model(): HyperLinkModel {
    return this.context.injector.get(HyperLinkModel);
  }

  /** A link that a person gave to the text of a cell. */
  private linkInText(sheetId: string, row: number, column: number): string | null {
    const ranges = this.context.worksheet(sheetId).getCellRaw(row, column)?.p?.body?.customRanges ?? [];
    const url: unknown = ranges.find(({ rangeType }) => rangeType === CustomRangeType.HYPERLINK)?.properties?.["url"];
    return typeof url === "string" ? url : null;
  }

  private toHyperlink(payload: string, id: string): Hyperlink {
    const screenTip = this.screenTips.get(id) ?? null;
    return payload.startsWith(IN_WORKBOOK)
      ? { address: null, documentReference: this.toReference(payload), screenTip }
      : { address: payload, documentReference: null, screenTip };
  }

  /** Univer names the sheet by its id, so that a link survives the sheet's renaming. */
  private toPayload(reference: string): string {
    const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')*)'|([^!']+))!(.+)$/.exec(reference) ?? [];
    const name = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
    const worksheet = this.context.worksheets().find((sheet) => sheet.getName().toLowerCase() === name);
    const rect = rectOfAddress(address);
    return worksheet && rect
      ? `${IN_WORKBOOK}gid=${worksheet.getSheetId()}&range=${rangeAddress(rect)}`
      : IN_WORKBOOK + reference;
  }

  private toReference(payload: string): string {
    const [, sheetId, range = "A1"] = /^#gid=([^&]+)(?:&range=(.+))?$/.exec(payload) ?? [];
    const worksheet = this.context.worksheets().find((sheet) => sheet.getSheetId() === sheetId);
    if (!worksheet) return payload.slice(IN_WORKBOOK.length);
    return `'${worksheet.getName().replaceAll("'", "''")}'!${range}`;
  }
}
