import { checkPassword, hasPassword, passwordAttributes } from "../../document/sheet-password";
import { booleanArgument, isAbsent, oneOf, textArgument } from "../arguments";
import { accessDenied, invalidArgument, notImplemented } from "../host-error";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import { isProtected, sheetOf } from "../model-context";
import { allows, permissions, protectionOf } from "../sheet-permissions";
import type { Permission } from "../sheet-permissions";
import type { SheetKey } from "./worksheet";

// The record above has no other keys.
const permissionNames = Object.keys(permissions) as Permission[];
const selectionModes = ["Normal", "Unlocked", "None"] as const;
type SelectionMode = (typeof selectionModes)[number];

function selectionMode(attributes: ReadonlyMap<string, string>): SelectionMode {
  if (attributes.get("selectUnlockedCells") === "1") return "None";
  return attributes.get("selectLockedCells") === "1" ? "Unlocked" : "Normal";
}

/** Null where the sheet is not protected: the options are those of a protection that is there. */
function readOptions(key: SheetKey): Record<string, unknown> | null {
  const attributes = protectionOf(key);
  if (!attributes) return null;
  return {
    ...Object.fromEntries(permissionNames.map((name) => [name, allows(attributes, name)])),
    selectionMode: selectionMode(attributes),
  };
}

/** What is not named is not allowed. */
function attributesFor(options: unknown): [string, string][] {
  const given = isAbsent(options) ? {} : options;
  if (typeof given !== "object") throw invalidArgument();
  const named = new Map<string, unknown>(Object.entries(given));
  const allowed = permissionNames.map((name): [string, string] => {
    const value = named.get(name);
    return [permissions[name], isAbsent(value) || !booleanArgument(value) ? "1" : "0"];
  });
  const mode = isAbsent(named.get("selectionMode")) ? "Normal" : oneOf(named.get("selectionMode"), selectionModes);
  const selecting: [string, string][] = [
    ...(mode === "Normal" ? [] : [["selectLockedCells", "1"] satisfies [string, string]]),
    ...(mode === "None" ? [["selectUnlockedCells", "1"] satisfies [string, string]] : []),
  ];
  return [...allowed, ...selecting];
}

/** "Fails if the worksheet has already been protected" (WorksheetProtection.protect), with `AccessDenied` (OfficeDev/office-js #6784). */
function protect(key: SheetKey, options: unknown, password: unknown): void {
  const sheet = sheetOf(key);
  if (isProtected(key) || key.context.conditions.isReadOnly) throw accessDenied();
  const secret = isAbsent(password) ? "" : textArgument(password);
  const attributes = new Map([
    ...(secret === "" ? [] : passwordAttributes(secret)),
    ["sheet", "1"] as const,
    ...attributesFor(options),
  ]);
  sheet.protection.set(attributes);
  key.context.events.tellProtection(key.sheetId, true, "addin");
}

/**
 * A sheet that is not protected answers `AccessDenied` (OfficeDev/office-js #6784). A password that is not asked for is ignored
 * (Worksheet.Unprotect of VBA; OfficeDev/office-js #762). The codes of a password that is wrong, which is the one of `pauseProtection`, and
 * of one that is missing are modelled (docs/excel-checklist.md).
 */
function unprotect(key: SheetKey, password: unknown): void {
  const { protection } = sheetOf(key);
  const { conditions } = key.context;
  const { attributes } = protection;
  if (!attributes || conditions.isReadOnly || conditions.protectedSheets.has(key.sheetId)) throw accessDenied();
  if (hasPassword(attributes)) {
    if (isAbsent(password) || password === "") throw accessDenied();
    const answer = checkPassword(attributes, textArgument(password));
    if (answer === "unknown-algorithm") throw notImplemented("WorksheetProtection.unprotect of such a password");
    if (answer === "wrong") throw invalidArgument();
  }
  protection.set(null);
  key.context.events.tellProtection(key.sheetId, false, "addin");
}

const protectionClass: HostClass<SheetKey> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { read: isProtected },
    Options: { read: readOptions },
  },
  methods: {
    Protect: (key, [options, password]) => protect(key, options, password),
    Unprotect: (key, [password]) => unprotect(key, password),
  },
};

export function sheetProtectionObject(key: SheetKey): HostObject {
  return bind(protectionClass, key);
}
