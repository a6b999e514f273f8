import { patchXlsx } from "../../../workbench/document/xlsx/patch-xlsx";
import { readDocumentSettings } from "../../../workbench/document/xlsx/settings-part";
import { skeletonXlsx } from "../../../workbench/document/xlsx/skeleton";
import { readSavedWorkbook } from "../../support/independent-xlsx";
import { differingParts, elementsOf, packageParts, parsedPart, relationshipsOf } from "../../support/package-dom";
import { richPackage } from "./package-fixtures";
import { datos, partText, sheet } from "./patching";

const settings = new Map<string, unknown>([
  ["revisor-asm.settings", { version: 1, dueSoonDays: 15, note: 'dijo "sí" & <no>\nfin' }],
  ["revisor-asm.justifications", ["á", null, true]],
  ["Office.AutoShowTaskpaneWithDocument", true],
]);
const read = (bytes: Uint8Array) => readDocumentSettings(Object.fromEntries(packageParts(bytes)));

test("settings go into a web-extension part of their own and come back as they were", () => {
  const saved = patchXlsx(skeletonXlsx(), { sheets: [sheet("Hoja1")], settings });
  expect(read(saved)).toEqual(settings);
  expect(JSON.parse(readSavedWorkbook(saved).settings.get("revisor-asm.settings") ?? "")).toEqual(
    settings.get("revisor-asm.settings"),
  );
  const parts = packageParts(saved);
  const root = [...relationshipsOf(parts, "").values()].find(({ type }) => type.endsWith("/webextensiontaskpanes"));
  const extension = [...relationshipsOf(parts, root?.target ?? "").values()][0];
  expect(parts.has(extension?.target ?? "")).toBe(true);
  const declared = elementsOf(parsedPart(parts, "[Content_Types].xml"), "Override").map((element) =>
    element.getAttribute("PartName"),
  );
  expect(declared).toEqual(expect.arrayContaining([`/${root?.target}`, `/${extension?.target}`]));
});

test("the part of another add-in stays as it is, and its settings are not taken for ours", () => {
  const original = richPackage();
  expect(read(original).size).toBe(0);
  const saved = patchXlsx(original, datos({}, settings));
  expect(read(saved)).toEqual(settings);
  expect(differingParts(original, saved)).toEqual([
    "[Content_Types].xml",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/webextension2.xml",
  ]);
  const rows = elementsOf(parsedPart(packageParts(saved), "xl/webextensions/taskpanes.xml"), "taskpane");
  expect(rows.map((row) => row.getAttribute("row"))).toEqual(["4", "5"]);
});

test("changed settings rewrite their part alone; unchanged ones rewrite nothing", () => {
  const saved = patchXlsx(richPackage(), datos({}, settings));
  expect(patchXlsx(saved, datos({}, new Map(settings)))).toBe(saved);
  const changed = new Map(settings).set("revisor-asm.settings", { version: 2 });
  changed.delete("revisor-asm.justifications");
  const again = patchXlsx(saved, datos({}, changed));
  expect(read(again)).toEqual(changed);
  expect(differingParts(saved, again)).toEqual(["xl/webextensions/webextension2.xml"]);
  expect(read(patchXlsx(saved, datos({}, new Map()))).size).toBe(0);
});

test("no settings in a workbook that has none add nothing", () => {
  const original = richPackage();
  expect(patchXlsx(original, datos({}, new Map()))).toBe(original);
});

test("a setting that is no JSON is handed over as the text that it is", () => {
  const part = partText(patchXlsx(richPackage(), datos({}, settings)), "xl/webextensions/webextension2.xml");
  const foreign = part.replace(/value="true"/, 'value="no es JSON"');
  const bytes = new Uint8Array(Buffer.from(foreign, "utf8"));
  expect(
    readDocumentSettings({ "xl/webextensions/webextension2.xml": bytes }).get("Office.AutoShowTaskpaneWithDocument"),
  ).toBe("no es JSON");
});
