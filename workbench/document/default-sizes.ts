/** In pixels at 100 %: what Excel takes where the file does not say. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
