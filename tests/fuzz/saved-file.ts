import { openWorkbook } from "../../workbench/document/open-in-node";
import type { WorkbookDocument } from "../../workbench/document/workbook-document";
import { emptyContent, lossesOf, peoplesState, type PeoplesState } from "./people-state";

// XML has neither half characters, which JSON writes as escapes, nor, in texts, carriage returns.
const writable = (content: string) =>
  content
    .replace(/\\ud[89a-f][0-9a-f]{2}/gi, "\ufffd")
    .replaceAll("\\r\\n", "\\n")
    .replaceAll("\\r", "\\n");

/** A cell that holds nothing is not there in every file. */
const holdsNothing = (content: string) => content === emptyContent;

// A file does not tell the workbook's own font from the same one chosen for a cell.
const withoutDefaults = (style: string): string => {
  const { fontName, fontSize, vertical, ...chosen } = JSON.parse(style) as Record<string, unknown>; // a style of the document's
  return JSON.stringify({
    ...chosen,
    ...(fontName === "Calibri" ? {} : { fontName }),
    ...(fontSize === 11 ? {} : { fontSize }),
    ...(vertical === "bottom" ? {} : { vertical }),
  });
};

function contentsOf(document: WorkbookDocument): PeoplesState {
  return new Map(
    [...peoplesState(document)].map(([, sheet]) => {
      const cells = [...sheet.cells].filter(([, { content }]) => !holdsNothing(content));
      return [
        sheet.name,
        {
          ...sheet,
          cells: new Map(
            cells.map(([at, { content, style }]) => [
              at,
              { content: writable(content), style: withoutDefaults(style) },
            ]),
          ),
        },
      ];
    }),
  );
}

/** What is another cell in the saved file once it is opened again, one sentence each. */
export async function lossesOnSaving(document: WorkbookDocument): Promise<string[]> {
  const before = contentsOf(document);
  const again = await openWorkbook(document.save(), { name: "otra.xlsx" });
  try {
    await again.settled();
    return lossesOf(before, contentsOf(again)).map((loss) => `save: ${loss}`);
  } finally {
    again.dispose();
  }
}
