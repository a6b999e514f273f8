import { resolveThemeColor } from "./read-xlsx";
import type { XlsxColor } from "./read-xlsx";

/** The file format numbers the theme's colours light before dark; the theme part, and hucre with it, has dark first. */
const THEME_ORDER = [1, 0, 3, 2];

/** The palette of the file format (ECMA-376 part 1, 18.8.27), from index 8; indexes 0 to 7 repeat 8 to 15. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
const INDEXED = PALETTE.split(" ");

/** A colour of the file as "#RRGGBB"; null where it says nothing of its own ("automatic"). */
export function colorOf(color: XlsxColor | undefined, themeColors: readonly string[] | undefined): string | null {
  if (!color) return null;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && themeColors) {
    return `#${resolveThemeColor([...themeColors], THEME_ORDER[color.theme] ?? color.theme, color.tint)}`.toUpperCase();
  }
  const indexed =
    color.indexed === undefined ? undefined : INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return indexed ? `#${indexed}` : null;
}
