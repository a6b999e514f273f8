/** The icons as drawings: one sheet with a header band, and one sign for each command at its lower right. */
const colours = {
  outline: "#5b5a58",
  paper: "#ffffff",
  line: "#c8c6c4",
  accent: "#8c1d40",
  amber: "#f5b400",
  teal: "#1f7a6b",
} as const;

export const iconNames = ["app", "review", "highlight", "clear-marks", "summary"] as const;
export type IconName = (typeof iconNames)[number];

/** The sizes that the ribbon asks for (16 to 80) and the largest that stores and lists show. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** Measures of one size. Drawings are thought out on 16 units; `at` moves a unit to a whole pixel, so that edges stay sharp. */
interface Canvas {
  readonly size: number;
  readonly stroke: number;
  readonly at: (unit: number) => number;
}

const canvasOf = (size: number): Canvas => ({
  size,
  stroke: Math.max(1, Math.floor(size / 16)),
  at: (unit) => Math.round((unit * size) / 16),
});

const rectangle = (x1: number, y1: number, x2: number, y2: number, fill: string, radius = 0) =>
  `<rect x="${x1}" y="${y1}" width="${x2 - x1}" height="${y2 - y1}" rx="${radius}" fill="${fill}"/>`;

const path = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A sign is drawn twice: in white with a rim, so that it stands out on a dark ribbon too, and then as it is (rim null). */
type Sign = (canvas: Canvas, rim: number | null) => string;

function sheet({ at, stroke }: Canvas): string {
  const [left, top, right, bottom] = [at(1), at(1), at(13), at(15)];
  const radius = stroke * 1.5;
  const rows = [8, 11].map((row) =>
    rectangle(left + stroke * 2, at(row), right - stroke * 2, at(row) + stroke, colours.line),
  );
  return [
    rectangle(left, top, right, bottom, colours.outline, radius),
    rectangle(left + stroke, top + stroke, right - stroke, bottom - stroke, colours.paper, radius / 2),
    rectangle(left + stroke, top + stroke, right - stroke, at(5), colours.accent, radius / 2),
    ...rows,
  ].join("");
}

const check: Sign = ({ at, stroke, size }, rim) => {
  const u = size / 16;
  const circle = (radius: number, fill: string) =>
    `<circle cx="${at(11)}" cy="${at(11)}" r="${radius}" fill="${fill}"/>`;
  if (rim !== null) return circle(4.5 * u + rim, colours.paper);
  const tick = `M${8.6 * u} ${11.2 * u} L${10.3 * u} ${12.9 * u} L${13.4 * u} ${9.3 * u}`;
  return circle(4.5 * u, colours.accent) + path(tick, colours.paper, stroke * 1.5);
};

const magnifier: Sign = ({ stroke, size }, rim) => {
  const u = size / 16;
  const [centre, radius] = [9.5 * u, 3.5 * u];
  const handle = `M${12.2 * u} ${12.2 * u} L${14.8 * u} ${14.8 * u}`;
  if (rim !== null) {
    return `<circle cx="${centre}" cy="${centre}" r="${radius + stroke + rim}" fill="${colours.paper}"/>${path(handle, colours.paper, stroke * 2 + rim * 2)}`;
  }
  return `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${colours.paper}" stroke="${colours.accent}" stroke-width="${stroke * 1.5}"/>${path(handle, colours.accent, stroke * 2)}`;
};

const highlighter: Sign = ({ at, stroke, size }, rim) => {
  const u = size / 16;
  const pen = `M${8 * u} ${12.5 * u} L${13.2 * u} ${7.3 * u}`;
  if (rim !== null)
    return (
      path(pen, colours.paper, 4 * u + rim * 2) + rectangle(at(6) - rim, at(14) - rim, at(16), at(16), colours.paper)
    );
  return (
    rectangle(at(6), at(14), at(16), at(16), colours.amber) +
    `<path d="M${6.6 * u} ${13.4 * u} L${7.2 * u} ${10.8 * u} L${12.6 * u} ${5.4 * u} L${15 * u} ${7.8 * u} L${9.6 * u} ${13.2 * u} Z" fill="${colours.accent}" stroke="${colours.accent}" stroke-width="${stroke / 2}" stroke-linejoin="round"/>` +
    `<path d="M${6.6 * u} ${13.4 * u} L${7.2 * u} ${10.8 * u} L${9.6 * u} ${13.2 * u} Z" fill="${colours.amber}"/>`
  );
};

const cross: Sign = ({ size, stroke }, rim) => {
  const u = size / 16;
  const strokes = `M${8 * u} ${8 * u} L${14.5 * u} ${14.5 * u} M${14.5 * u} ${8 * u} L${8 * u} ${14.5 * u}`;
  return rim === null ? path(strokes, colours.accent, stroke * 2) : path(strokes, colours.paper, stroke * 2 + rim * 2);
};

const bars: Sign = ({ at, stroke }, rim) => {
  const [right, bottom, width] = [at(15), at(15), at(2)];
  const leftOf = (bar: number) => right - (3 - bar) * width - (2 - bar) * stroke;
  if (rim !== null) return rectangle(leftOf(0) - rim, at(7) - rim, right + rim, bottom + rim, colours.paper);
  const bar = (index: number, top: number, fill: string) =>
    rectangle(leftOf(index), at(top), leftOf(index) + width, bottom, fill);
  return bar(0, 11, colours.teal) + bar(1, 7, colours.accent) + bar(2, 9, colours.amber);
};

const signs: Record<IconName, Sign> = {
  app: check,
  review: magnifier,
  highlight: highlighter,
  "clear-marks": cross,
  summary: bars,
};

/** One icon as an SVG document of `size` pixels a side, transparent where nothing is drawn. */
export function drawIcon(name: IconName, size: number): string {
  const canvas = canvasOf(size);
  const sign = signs[name];
  const drawing = sheet(canvas) + sign(canvas, canvas.stroke) + sign(canvas, null);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawing}</svg>`;
}
