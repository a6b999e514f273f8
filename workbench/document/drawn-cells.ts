import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData, IDisposable, IStyleData, Nullable, Styles } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { format } from "numfmt";
import type { UniverContext } from "./univer-context";

/** After the conditional formats, which come at 10, and before the number formats, which come at 0. */
const PRIORITY = 5;

function styleOf(styles: Styles, cell: Nullable<ICellData>): IStyleData | null {
  return (typeof cell?.s === "string" ? styles.get(cell.s) : cell?.s) ?? null;
}

const isText = (cell: ICellData): cell is ICellData & { readonly v: string } =>
  typeof cell.v === "string" && cell.t !== CellValueType.NUMBER && cell.t !== CellValueType.BOOLEAN && !cell.p;

/** The text as its number format shows it, by the fourth section: `General;General;General;"✖ "@`. */
function shownText(text: string, pattern: string | undefined): string {
  return pattern?.includes(";") === true ? format(pattern, text, { throws: false }) : text;
}

/** A conditional format's borders take the place of the cell's own only on the sides that it has. */
function withOwnBorders(style: IStyleData | null, own: IStyleData | null): IStyleData | null {
  return style?.bd && own?.bd && style !== own ? { ...style, bd: { ...own.bd, ...style.bd } } : style;
}

/** Draws in the grid what Univer does not by itself: signs before texts, and both own and conditional borders of a cell. */
export function drawCells(context: UniverContext): readonly IDisposable[] {
  const interceptors = context.injector.get(SheetInterceptorService);
  return [
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler: (cell, { rawData }, next) => {
        if (!cell) return next(cell);
        const styles = context.styles();
        const style = styleOf(styles, cell);
        const drawn = withOwnBorders(style, styleOf(styles, rawData));
        const text = isText(cell) ? shownText(cell.v, style?.n?.pattern) : null;
        if (drawn === style && (text === null || text === cell.v)) return next(cell);
        return next({ ...cell, ...(drawn !== style && { s: drawn }), ...(text !== null && { v: text }) });
      },
    }),
    // Who types into a cell sees what it holds.
    {
      dispose: interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        handler: (value, { worksheet, row, col }, next) => {
          const raw = worksheet.getCellRaw(row, col);
          return next(raw && isText(raw) && value?.v !== raw.v ? { ...value, v: raw.v } : value);
        },
      }),
    },
  ];
}
