import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { all, attribute, only, projectFolder, readManifest } from "./manifest-document";

interface Png {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  /** Opacity of the first pixel, 0–255. */
  readonly cornerOpacity: number;
}

const rgba = 6;

/** Reads what the tests ask of a PNG (PNG specification: chunks, IHDR; in the first row's first pixel every filter leaves the bytes as they are). */
function readPng(path: string): Png {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG.`);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [, , , , cornerOpacity = 255] = inflateSync(Buffer.concat(data));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    hasAlpha: bytes[25] === rgba,
    cornerOpacity,
  };
}

const manifest = readManifest();
const resources = only(manifest, "Resources");
const fileOf = new Map(
  all(only(resources, "Images"), "Image").map((image) => [
    image.id,
    join(projectFolder, new URL(attribute(image, "DefaultValue")).pathname),
  ]),
);

const icons = all(manifest, "Icon").map((icon) =>
  all(icon, "Image").map((image) => ({
    size: Number(attribute(image, "size")),
    file: fileOf.get(attribute(image, "resid")) ?? "",
  })),
);

it("the group and every control name an icon of each size", () => {
  expect(icons).toHaveLength(all(manifest, "Control").length + 1);
  for (const icon of icons) expect(icon.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
});

it.each(icons.flat().map(({ size, file }) => [file.slice(projectFolder.length + 1), size, file] as const))(
  "%s is a transparent picture of %i pixels a side",
  (_name, size, file) => {
    expect(readPng(file)).toEqual({ width: size, height: size, hasAlpha: true, cornerOpacity: 0 });
  },
);

it.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s is a picture of %i pixels a side", (name, size) => {
  const { pathname } = new URL(attribute(only(manifest, name), "DefaultValue"));
  expect(readPng(join(projectFolder, pathname))).toMatchObject({ width: size, height: size });
});

it("every control has a picture of its own at every size", () => {
  const ribbon = icons.slice(1);
  const pictures = ribbon.flat().map(({ file }) => readFileSync(file, "base64"));
  expect(new Set(pictures).size).toBe(pictures.length);
});
