import type { Worksheet } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { toRange } from "./ranges";
import { grow, writeCells } from "./univer-cells";
import type { UniverContext } from "./univer-context";
import type { Rect } from "./workbook-document";

/** As in Excel, what the merge covers is lost: only the first cell keeps its content. */
export function mergeCells(context: UniverContext, worksheet: Worksheet, rect: Rect): void {
  unmergeCells(context, worksheet, rect);
  grow(context, worksheet, rect);
  const covered = Array.from({ length: rect.rowCount }, (_, row) =>
    Array.from({ length: rect.columnCount }, (_, column) =>
      row === 0 && column === 0 ? undefined : ({ kind: "empty" } as const),
    ),
  );
  writeCells(context, worksheet, rect, covered);
  context.run(AddWorksheetMergeMutation.id, worksheet.getSheetId(), { ranges: [toRange(rect)] });
}

/** Splits every merge that touches the rectangle. */
export function unmergeCells(context: UniverContext, worksheet: Worksheet, rect: Rect): void {
  context.run(RemoveWorksheetMergeMutation.id, worksheet.getSheetId(), { ranges: [toRange(rect)] });
}
