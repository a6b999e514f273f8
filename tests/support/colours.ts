/** "#RRGGBB" as red, green and blue in linear light, 0 to 1 (sRGB, IEC 61966-2-1). */
type Light = readonly [number, number, number];

function lightOf(color: string): Light {
  const channel = (from: number) => {
    const value = parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(lightOf(one)), luminance(lightOf(other))].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

type Matrix = readonly [Light, Light, Light];

/**
 * How colours look to people who lack one kind of cone: matrices of severity 1.0 for linear light from G. M. Machado, M. M. Oliveira,
 * L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009.
 */
export const visions = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof visions;

function times(matrix: Matrix, [x, y, z]: Light): Light {
  const [first, second, third] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first ?? 0, second ?? 0, third ?? 0];
}

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Light = [0.95047, 1, 1.08883];

/** CIE L*a*b* (1976) of a colour under daylight D65. */
function labOf(light: Light): Light {
  const xyz = times(toXyz, light);
  const [x = 0, y = 0, z = 0] = xyz.map((value, index) => {
    const part = value / (white[index] ?? 1);
    return part > 216 / 24_389 ? Math.cbrt(part) : ((24_389 / 27) * part + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(color: string, vision: Vision): Light {
  const [red, green, blue] = times(visions[vision], lightOf(color));
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return labOf([within(red), within(green), within(blue)]);
}

/** How far apart two colours look (CIE 1976 colour difference); 2.3 is just noticeable, 10 is seen at a glance. */
export function difference(one: string, other: string, vision: Vision = "trichromacy"): number {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
