import { markStyles } from "../../src/excel/mark-styles";
import { contrast, difference, visions, type Vision } from "../support/colours";

const severities = ["error", "warning", "info"] as const;
// Object.keys widens the names, which are those of a constant object.
const everyVision = Object.keys(visions) as Vision[];

/** White, and the fills that Excel's table styles and people give to rows. */
const grounds = {
  white: "#FFFFFF",
  "blue banding (Office 2013–2022)": "#D9E1F2",
  "blue banding of a second accent": "#DDEBF7",
  "blue banding (Office 2007)": "#DCE6F1",
  "blue banding (Office 2023)": "#C0E6F5",
  "green banding": "#E2EFDA",
  "green banding (Office 2023)": "#D9F2D0",
  "orange banding": "#FCE4D6",
  "orange banding (Office 2023)": "#FBE2D5",
  "gold banding": "#FFF2CC",
  "grey banding": "#EDEDED",
  "light grey": "#F2F2F2",
  "darker grey": "#D9D9D9",
  "highlighter yellow": "#FFFF00",
} as const;

const grounded = severities.flatMap((severity) =>
  Object.entries(grounds).map(([name, color]) => [severity, name, color] as const),
);
const pairs = [
  ["error", "warning"],
  ["error", "info"],
  ["warning", "info"],
] as const;

describe("the calculation of colours", () => {
  test("gives the published values", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
    expect(difference("#FFFFFF", "#000000")).toBeCloseTo(100, 3);
    // To people with protanopia, red is dark and nearly the colour of olive.
    expect(difference("#FF0000", "#5E5300", "protanopia")).toBeLessThan(difference("#FF0000", "#5E5300") / 5);
  });
});

describe("a mark", () => {
  test.each(severities)("of severity %s has text that can be read on its fill", (severity) => {
    const { fill, fontColor } = markStyles[severity];
    expect(contrast(fontColor, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounded)("of severity %s has a border that is seen on %s and on its own fill", (severity, _, ground) => {
    const { borderColor, fill } = markStyles[severity];
    expect(contrast(borderColor, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(borderColor, fill)).toBeGreaterThanOrEqual(3);
  });

  test.each(grounded)("of severity %s has a fill that is seen on %s", (severity, _, ground) => {
    expect(difference(markStyles[severity].fill, ground)).toBeGreaterThanOrEqual(15);
    for (const vision of everyVision)
      expect(difference(markStyles[severity].fill, ground, vision)).toBeGreaterThanOrEqual(6);
  });
});

describe.each(pairs)("%s and %s", (one, other) => {
  test.each(everyVision)("have fills that are told apart with %s", (vision) => {
    expect(difference(markStyles[one].fill, markStyles[other].fill, vision)).toBeGreaterThanOrEqual(10);
  });

  test("are told apart without any colour: by the border and by the sign", () => {
    expect(markStyles[one].borderStyle).not.toBe(markStyles[other].borderStyle);
    expect(markStyles[one].sign).not.toBe(markStyles[other].sign);
  });
});
