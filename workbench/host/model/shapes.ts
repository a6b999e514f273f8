import type { SheetShape } from "../../document/shapes";
import { textArgument, wholeArgument } from "../arguments";
import { itemNotFound, notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject, Property } from "../host-object";
import { sheetOf } from "../model-context";
import { chartId } from "./chart-key";
import { boxOf, pixelsPerPoint } from "./sheet-box";
import type { Box } from "./sheet-box";
import type { SheetKey } from "./worksheet";

/** A shape by its number: pictures and drawn forms of the file, which are not changed here. */
interface ShapeKey extends SheetKey {
  readonly id: number;
}

function shapeOf(key: ShapeKey): SheetShape {
  const shape = sheetOf(key)
    .shapes()
    .find(({ id }) => id === key.id);
  if (!shape) throw itemNotFound();
  return shape;
}

/** A side of the shape's box, in points (Shape.left, Shape.top, Shape.width, Shape.height). */
const side = (name: keyof Box): Property<ShapeKey> => ({
  read: (key) => boxOf(sheetOf(key), shapeOf(key).anchor)[name] / pixelsPerPoint,
  write: refuse,
});

function refuse(): never {
  throw notImplemented("A change of a shape");
}

const shapeClass: HostClass<ShapeKey> = {
  name: "Shape",
  identity: ["Id"],
  properties: {
    Height: side("height"),
    Id: { read: ({ id }) => chartId(id) },
    Left: side("left"),
    Name: { read: (key) => shapeOf(key).name, write: refuse },
    Top: side("top"),
    Type: { read: (key) => shapeOf(key).type },
    Visible: { read: (key) => shapeOf(key).isVisible, write: refuse },
    Width: side("width"),
  },
};

const shapeObject = (key: ShapeKey): HostObject => bind(shapeClass, key);

function keysOf(key: SheetKey): ShapeKey[] {
  return sheetOf(key)
    .shapes()
    .map(({ id }) => ({ ...key, id }));
}

function found(key: ShapeKey | undefined): HostObject {
  if (!key) throw itemNotFound();
  return shapeObject(key);
}

/** By name or id (ShapeCollection.getItem). */
function item(key: SheetKey, value: unknown): HostObject {
  const wanted = textArgument(value);
  return found(keysOf(key).find((each) => shapeOf(each).name === wanted || chartId(each.id) === wanted));
}

const shapesClass: HostClass<SheetKey> = {
  name: "ShapeCollection",
  items: (key) => keysOf(key).map(shapeObject),
  item,
  methods: {
    GetCount: (key) => keysOf(key).length,
    GetItem: (key, [name]) => item(key, name),
    GetItemAt: (key, [index]) => found(keysOf(key)[wholeArgument(index)]),
  },
};

export function shapesObject(key: SheetKey): HostObject {
  return bind(shapesClass, key);
}

/** The slicers of a sheet, as far as their number goes. */
const slicersClass: HostClass<SheetKey> = {
  name: "SlicerCollection",
  methods: {
    GetCount: (key) =>
      sheetOf(key)
        .shapes()
        .filter(({ isSlicer }) => isSlicer).length,
  },
};

export function slicersObject(key: SheetKey): HostObject {
  return bind(slicersClass, key);
}
