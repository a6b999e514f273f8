// Calibri 11, the default font of the format, has digits 7 pixels wide at 100 %.
const digitWidth = 7;

/** A column's width as the file holds it (in digits), from pixels at 100 %. */
export function columnWidthFromPixels(pixels: number): number {
  return Math.trunc((pixels / digitWidth) * 256) / 256;
}

/** Pixels at 100 % from a column's width in the file. */
export function pixelsFromColumnWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** A row's height in points, from pixels at 100 % (96 to the inch). */
export function rowHeightFromPixels(pixels: number): number {
  return pixels * 0.75;
}

export function pixelsFromRowHeight(points: number): number {
  return Math.round(points / 0.75);
}
